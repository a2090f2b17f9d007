package org.ectopy.signal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ectopy.evaluation.BeatComparison;
import org.ectopy.evaluation.BeatMatcher;
import org.ectopy.evaluation.FiducialOffsets;
import org.ectopy.evaluation.Protocol;
import org.ectopy.evaluation.Ratio;
import org.ectopy.record.AnnotationSet;
import org.ectopy.record.EcgRecord;
import org.ectopy.task.Progress;
import org.ectopy.wfdb.AnnotationFile;
import org.ectopy.wfdb.WfdbRecord;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The detectors on all 48 records of MIT-BIH, whole length, by EC57's rules, window 150 ms. */
class DetectorsMitBihTest {

  private static final int BEATS = 109_494;

  /** The paper of Pan and Tompkins reports 99.3 % of the beats. */
  @Test
  void panTompkinsFindsThePublishedShareOfTheBeats() throws IOException {
    assertTrue(sensitivity(compareAll(new PanTompkins())) >= 0.993);
  }

  /** What the project asks of its own detector. */
  @Test
  void bestPathReachesTheGoal() throws IOException {
    List<BeatComparison> all = compareAll(new BestPathDetector());
    assertTrue(sensitivity(all) >= 0.999, () -> "Se " + sensitivity(all));
    assertTrue(predictivity(all) >= 0.999, () -> "+P " + predictivity(all));
    FiducialOffsets offsets = new FiducialOffsets(all);
    assertTrue(offsets.medianMs().orElseThrow() <= 10);
    Ratio within = offsets.within(50);
    assertTrue(within.fraction().orElseThrow() >= 0.985, within::toString);
  }

  private static double sensitivity(List<BeatComparison> all) {
    long found = all.stream().mapToLong(each -> each.matching().pairs().size()).sum();
    long missed = all.stream().mapToLong(each -> each.matching().missed().size()).sum();
    assertEquals(BEATS, found + missed);
    return (double) found / BEATS;
  }

  private static double predictivity(List<BeatComparison> all) {
    long found = all.stream().mapToLong(each -> each.matching().pairs().size()).sum();
    long extra = all.stream().mapToLong(each -> each.matching().extra().size()).sum();
    return (double) found / (found + extra);
  }

  private static List<BeatComparison> compareAll(QrsDetector detector) throws IOException {
    Path database = Path.of(Optional.ofNullable(System.getenv("ECTOPY_DATA")).orElse(""), "mitdb");
    Assumptions.assumeTrue(
        Files.isRegularFile(database.resolve("RECORDS")),
        "ECTOPY_DATA is not set: no mitdb/RECORDS to find beats in");
    List<BeatComparison> all = new ArrayList<>();
    for (String name : Files.readAllLines(database.resolve("RECORDS"))) {
      Path record = database.resolve(name.strip());
      all.add(compare(record, detector));
    }
    return all;
  }

  private static BeatComparison compare(Path file, QrsDetector detector) throws IOException {
    AnnotationSet reference = AnnotationFile.read(Path.of(file + ".atr"));
    try (EcgRecord record = WfdbRecord.open(file)) {
      Detection found = new BeatFinder(detector).find(record, Progress.NONE);
      Protocol protocol = Protocol.ec57(record.rate(), record.frames()).wholeLength();
      return BeatMatcher.compare(reference, found.annotations(), protocol);
    }
  }
}
