package org.ectopy.results;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.ectopy.evaluation.BeatMatcher;
import org.ectopy.evaluation.Matching;
import org.ectopy.evaluation.Protocol;
import org.ectopy.record.AnnotationSet;
import org.ectopy.record.EcgRecord;
import org.ectopy.signal.BeatFinder;
import org.ectopy.signal.NoiseHalf;
import org.ectopy.signal.NoiseSchedule;
import org.ectopy.signal.NoiseStress;
import org.ectopy.signal.QrsDetector;
import org.ectopy.task.Progress;
import org.ectopy.wfdb.WfdbRecord;

/**
 * What a detector does on one record with one noise.
 *
 * @param record its name
 * @param noisy for each of {@link #DECIBELS}, in the parts that have noise
 * @param whole the same over the whole length
 */
record NoiseScore(String record, List<FoundShare> noisy, List<FoundShare> whole) {

  /** The signal-to-noise ratios. */
  static final List<Integer> DECIBELS = List.of(24, 12, 6, 0);

  private static final List<String> CLEAN_RECORDS =
      List.of("100", "103", "113", "115", "117", "118", "119", "121", "122", "123");

  /** The scores of all clean records, with the second half of a noise record. */
  static List<NoiseScore> of(QrsDetector detector, Path mitdb, Path noise) throws Exception {
    try (EcgRecord open = WfdbRecord.open(noise)) {
      NoiseStress stress = new NoiseStress(open, NoiseHalf.SECOND);
      List<Callable<NoiseScore>> work = new ArrayList<>();
      for (String name : CLEAN_RECORDS) {
        work.add(() -> of(detector, new TestRecord(mitdb, name), stress));
      }
      return TwoThreads.run(work);
    }
  }

  private static NoiseScore of(QrsDetector detector, TestRecord record, NoiseStress stress)
      throws IOException {
    AnnotationSet reference = record.reference();
    List<FoundShare> noisy = new ArrayList<>();
    List<FoundShare> whole = new ArrayList<>();
    for (int decibels : DECIBELS) {
      try (EcgRecord mixed = stress.mix(record.open(), reference, decibels)) {
        AnnotationSet found = new BeatFinder(detector).find(mixed, Progress.NONE).annotations();
        Protocol protocol = Protocol.ec57(mixed.rate(), mixed.frames()).wholeLength();
        Matching matching = BeatMatcher.compare(reference, found, protocol).matching();
        noisy.add(FoundShare.of(matching, NoiseSchedule.nst(mixed.rate())::noisy));
        whole.add(FoundShare.of(matching, frame -> true));
      }
    }
    return new NoiseScore(record.name(), noisy, whole);
  }

  /** The sum of several records. */
  static NoiseScore gross(List<NoiseScore> scores) {
    List<FoundShare> noisy = new ArrayList<>();
    List<FoundShare> whole = new ArrayList<>();
    for (int i = 0; i < DECIBELS.size(); i++) {
      int level = i;
      noisy.add(
          scores.stream()
              .map(e -> e.noisy.get(level))
              .reduce(FoundShare.NOTHING, FoundShare::plus));
      whole.add(
          scores.stream()
              .map(e -> e.whole.get(level))
              .reduce(FoundShare.NOTHING, FoundShare::plus));
    }
    return new NoiseScore("**gross**", noisy, whole);
  }
}
