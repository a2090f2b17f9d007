package org.ectopy.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.ectopy.annotation.AnnotationDocument;
import org.ectopy.annotation.Authorship;
import org.ectopy.annotation.Change;
import org.ectopy.annotation.EditHistory;
import org.ectopy.annotation.EditKind;
import org.ectopy.annotation.Mark;
import org.ectopy.annotation.ScriptedEdits;
import org.ectopy.annotation.Setter;
import org.ectopy.annotation.Step;
import org.ectopy.record.AnnotationSet;
import org.ectopy.record.SymbolTable;

/**
 * A folder with a record of 100,000 frames and the folder of its user.
 *
 * @param root of both
 */
record TestFolder(Path root) {

  static final long FRAMES = 100_000;
  static final Authorship ANN = Authorship.person("Ann", Instant.ofEpochMilli(1_700_000_000_000L));

  TestFolder {
    try {
      Files.createDirectories(root.resolve("records"));
      Files.createDirectories(root.resolve("user"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path header() {
    return root.resolve("records").resolve("rec.hea");
  }

  Path journal() {
    return root.resolve("records").resolve("rec.atr.ectopy");
  }

  Path saved() {
    return root.resolve("records").resolve("rec.ect");
  }

  Path user() {
    return root.resolve("user");
  }

  DocumentPlaces places() {
    return new DocumentPlaces(user(), List.of());
  }

  static DocumentBase base(AnnotationSet set) {
    return new DocumentBase("atr", Authorship.of(Setter.FILE, "atr"), "f1", FRAMES, set);
  }

  static DocumentBase base() {
    return base(ScriptedEdits.beats(10));
  }

  /** The history of the base, with no edits. */
  static EditHistory beginning() {
    return EditHistory.beginningWith(AnnotationDocument.of(base().set(), base().author()));
  }

  RecordDocument open() throws DocumentException {
    return open(new EditLocks());
  }

  RecordDocument open(EditLocks locks) throws DocumentException {
    return RecordDocument.open(header(), base(), places(), locks);
  }

  /** The names of all files beside the record. */
  List<String> files() throws IOException {
    return files(root.resolve("records"));
  }

  static List<String> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> String.valueOf(file.getFileName()))
          .sorted()
          .toList();
    }
  }

  /** What a journal was kept as. */
  List<Path> asFound() throws IOException {
    try (Stream<Path> files = Files.list(root.resolve("records"))) {
      return files.filter(file -> file.toString().contains(".as-found-")).toList();
    }
  }

  /** Makes the beat with an index a V. */
  static Step relabel(EditHistory history, int index) {
    Mark mark = history.document().marks().get(index);
    Mark other = mark.saying(mark.annotation().saying(SymbolTable.STANDARD.symbol(5)), ANN);
    return new Step.Do(history.edit(EditKind.RELABEL, ANN, List.of(Change.replace(mark, other))));
  }
}
