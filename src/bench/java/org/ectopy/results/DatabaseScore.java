package org.ectopy.results;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.ectopy.evaluation.ComparisonTotals;
import org.ectopy.evaluation.RecordComparison;
import org.ectopy.signal.Detection;
import org.ectopy.signal.QrsDetector;

/**
 * What a detector does on all records.
 *
 * @param detector which
 * @param wide scored within 150 ms
 * @param narrow scored within 50 ms
 * @param seconds wall time of each timed run over all records, after one that is not timed
 */
record DatabaseScore(
    QrsDetector detector, ComparisonTotals wide, ComparisonTotals narrow, List<Double> seconds) {

  private static final int TIMED_RUNS = 3;
  private static final double WIDE_MS = 150;
  private static final double NARROW_MS = 50;

  static DatabaseScore of(QrsDetector detector, List<TestRecord> records) throws Exception {
    List<Callable<Detection>> work = new ArrayList<>();
    records.forEach(each -> work.add(() -> each.detect(detector)));
    List<Detection> detections = TwoThreads.run(work);
    List<Double> seconds = new ArrayList<>();
    for (int i = 0; i < TIMED_RUNS; i++) {
      long start = System.nanoTime();
      TwoThreads.run(work);
      seconds.add((System.nanoTime() - start) / 1e9);
    }
    List<RecordComparison> wide = new ArrayList<>();
    List<RecordComparison> narrow = new ArrayList<>();
    for (int i = 0; i < records.size(); i++) {
      wide.add(records.get(i).score(detections.get(i), WIDE_MS));
      narrow.add(records.get(i).score(detections.get(i), NARROW_MS));
    }
    return new DatabaseScore(
        detector, new ComparisonTotals(wide), new ComparisonTotals(narrow), seconds);
  }
}
