package org.ectopy.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.ectopy.dataset.BeatList;
import org.ectopy.dataset.BeatSource;
import org.ectopy.record.AnnotationSet;
import org.ectopy.record.EcgRecord;
import org.ectopy.record.LabelMap;
import org.ectopy.wfdb.AnnotationFile;
import org.ectopy.wfdb.RecordFiles;
import org.ectopy.wfdb.WfdbException;
import org.ectopy.wfdb.WfdbRecord;

/**
 * A record and who labelled its beats.
 *
 * @param record a path without extension, or the header's
 * @param annotator the extension of the labels, such as {@code atr}
 */
record LabelledRecord(Path record, String annotator) implements BeatSource {

  @Override
  public String name() {
    return RecordFiles.name(record);
  }

  @Override
  public EcgRecord open() throws IOException {
    return WfdbRecord.open(record);
  }

  @Override
  public BeatList beats(EcgRecord open, LabelMap map) throws IOException {
    return BeatList.of(labels(open), map);
  }

  /**
   * The labels in frames of the opened record.
   *
   * @throws WfdbException where there is no such file, it is damaged, or holds no beat
   */
  AnnotationSet labels(EcgRecord open) throws WfdbException {
    Path file = RecordFiles.annotations(record, annotator);
    AnnotationSet set = AnnotationFile.read(file).inFrames(open.rate());
    if (set.beats().isEmpty()) {
      throw new WfdbException(
          file, "", "holds %d annotations but no beat".formatted(set.annotations().size()));
    }
    return set;
  }
}
