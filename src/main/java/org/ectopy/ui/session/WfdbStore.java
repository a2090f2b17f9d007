package org.ectopy.ui.session;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.ectopy.document.Fingerprint;
import org.ectopy.record.AnnotationSet;
import org.ectopy.record.EcgRecord;
import org.ectopy.wfdb.AnnotationFile;
import org.ectopy.wfdb.RecordFiles;
import org.ectopy.wfdb.WfdbRecord;

/** Records in WFDB files. */
public final class WfdbStore implements RecordStore {

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
}
