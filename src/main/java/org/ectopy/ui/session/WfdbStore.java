package org.ectopy.ui.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.ectopy.document.Fingerprint;
import org.ectopy.record.AnnotationSet;
import org.ectopy.record.EcgRecord;
import org.ectopy.wfdb.AnnotationFile;
import org.ectopy.wfdb.RecordFiles;
import org.ectopy.wfdb.WfdbRecord;

/** Records in WFDB files. */
public final class WfdbStore implements RecordStore {

  private static final String HEADER = ".hea";

  /** Whether a path is named as a header file is. */
  public static boolean isHeader(Path path) {
    return path.toString().endsWith(HEADER);
  }

  /** The header of a record that is named without extension, or by its header. */
  public static Path header(Path record) {
    return RecordFiles.header(record);
  }

  @Override
  public EcgRecord open(Path header) throws IOException {
    return WfdbRecord.open(header);
  }

  @Override
  public List<String> annotators(Path header) throws IOException {
    return RecordFiles.annotators(header);
  }

  @Override
  public AnnotationSet annotations(Path header, String annotator) throws IOException {
    return AnnotationFile.read(RecordFiles.annotations(header, annotator));
  }

  @Override
  public String fingerprint(Path header, String annotator) throws IOException {
    return Fingerprint.of(RecordFiles.annotations(header, annotator));
  }

  @Override
  public List<Path> headers(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(WfdbStore::isHeader).filter(Files::isRegularFile).sorted().toList();
    }
  }
}
