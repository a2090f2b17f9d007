package org.ectopy.ui.teaching;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ectopy.document.LabelReader;
import org.ectopy.document.RecordLabels;
import org.ectopy.record.EcgRecord;
import org.ectopy.task.Progress;
import org.ectopy.teaching.QuizRecord;
import org.ectopy.ui.session.Problems;
import org.ectopy.ui.session.RecordStore;

/** Reads what questions are drawn from, in the background. */
final class QuizReader {

  private static final long PARTS = 1000;

  private final RecordStore store;
  private final LabelReader labels;

  /**
   * @param store where records come from
   * @param labels gives their reference annotations
   */
  QuizReader(RecordStore store, LabelReader labels) {
    this.store = store;
    this.labels = labels;
  }

  /**
   * Reads the records of a source; those that cannot be read or have no labels are left out.
   *
   * @param progress counts records, in thousandths
   * @throws IOException where the folder, or the open record, cannot be read
   */
  QuizStock read(QuizSource source, Progress progress) throws IOException {
    return switch (source) {
      case QuizSource.Samples samples -> references(headers(samples.folder()), progress);
      case QuizSource.Folder folder -> references(folder.headers(), progress);
      case QuizSource.Open open -> {
        try (EcgRecord record = store.open(open.header())) {
          yield QuizStock.of(
              List.of(
                  QuizRecord.read(
                      open.header(), record, open.annotator(), open.labels(), progress)),
              List.of());
        }
      }
    };
  }

  private static List<Path> headers(Path folder) throws IOException {
    List<Path> headers = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.hea")) {
      files.forEach(headers::add);
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    return headers.stream().sorted().toList();
  }

  private QuizStock references(List<Path> headers, Progress progress) {
    List<QuizRecord> records = new ArrayList<>();
    List<String> leftOut = new ArrayList<>();
    for (int i = 0; i < headers.size(); i++) {
      long before = i * PARTS;
      Progress part =
          (done, total) ->
              progress.report(
                  before + (total <= 0 ? 0 : PARTS * done / total), headers.size() * PARTS);
      try {
        records.add(reference(headers.get(i), part));
      } catch (IOException e) {
        leftOut.add(Problems.sentence(e));
      }
    }
    return QuizStock.of(records, leftOut);
  }

  private QuizRecord reference(Path header, Progress progress) throws IOException {
    try (EcgRecord record = store.open(header)) {
      RecordLabels found = labels.reference(header, record);
      return QuizRecord.read(header, record, found.annotator(), found.set(), progress);
    }
  }
}
