package org.ectopy.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ectopy.evaluation.Protocol;
import org.ectopy.evaluation.RecordComparison;
import org.ectopy.record.AnnotationSet;
import org.ectopy.record.EcgRecord;
import org.ectopy.signal.BeatFinder;
import org.ectopy.signal.Detection;
import org.ectopy.signal.QrsDetector;
import org.ectopy.task.Progress;
import org.ectopy.wfdb.AnnotationFile;
import org.ectopy.wfdb.WfdbRecord;

/** A record of the MIT-BIH Arrhythmia Database. */
record TestRecord(Path folder, String name) {

  /** All 48. */
  static List<TestRecord> all(Path folder) throws IOException {
    return Files.readAllLines(folder.resolve("RECORDS")).stream()
        .map(name -> new TestRecord(folder, name))
        .toList();
  }

  EcgRecord open() throws IOException {
    return WfdbRecord.open(folder.resolve(name));
  }

  AnnotationSet reference() throws IOException {
    return AnnotationFile.read(folder.resolve(name + ".atr"));
  }

  /** What a detector finds, files opened and samples decoded on the way. */
  Detection detect(QrsDetector detector) throws IOException {
    try (EcgRecord record = open()) {
      return new BeatFinder(detector).find(record, Progress.NONE);
    }
  }

  /** The whole length scored within a window in ms. */
  RecordComparison score(Detection detection, double window) throws IOException {
    try (EcgRecord record = open()) {
      Protocol protocol =
          Protocol.ec57(record.rate(), record.frames()).wholeLength().withWindow(window);
      return RecordComparison.of(name, reference(), detection.annotations(), protocol);
    }
  }
}
