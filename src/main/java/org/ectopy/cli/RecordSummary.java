package org.ectopy.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ectopy.record.EcgRecord;
import org.ectopy.record.LabelMap;
import org.ectopy.record.RecordInfo;
import org.ectopy.wfdb.RecordFiles;
import org.ectopy.wfdb.WfdbException;
import picocli.CommandLine;

/**
 * Everything that {@code ectopy info} tells of a record.
 *
 * @param info the record's description
 * @param map by which beats became classes
 * @param annotators of the files beside it
 */
record RecordSummary(RecordInfo info, LabelMap map, List<AnnotatorSummary> annotators) {

  static RecordSummary of(Path path, EcgRecord record, LabelMap map, CommandLine line)
      throws WfdbException {
    List<AnnotatorSummary> annotators = new ArrayList<>();
    for (String extension : RecordFiles.annotators(path)) {
      annotators.add(AnnotatorSummary.of(new Annotator(path, extension), record, map, line));
    }
    return new RecordSummary(record.info(), map, annotators);
  }
}
