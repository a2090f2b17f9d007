package org.ectopy.ui.beat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.ectopy.record.BeatClass;
import org.ectopy.record.EcgRecord;
import org.ectopy.record.Samples;
import org.ectopy.record.SymbolTable;
import org.ectopy.task.Progress;
import org.ectopy.ui.FakeRecords;
import org.ectopy.ui.session.BeatMark;
import org.ectopy.ui.session.Marks;
import org.ectopy.ui.session.ShownBeats;
import org.junit.jupiter.api.Test;

/** Beats at 100, 300 and 500 of 100 frames a second, silent but for one sample of 10, 20 and 60. */
class ClassMeansTest {

  /** A beat begins 0.3 s before its fiducial. */
  private static final int FIDUCIAL = 30;

  private final AtomicInteger reads = new AtomicInteger();
  private final EcgRecord record =
      FakeRecords.of(
          "beats",
          1,
          1000,
          frame -> {
            reads.incrementAndGet();
            return frame == 100 ? 10 : frame == 300 ? 20 : frame == 500 ? 60 : 0;
          });
  private final ShapeReader reader = new ShapeReader(record, 0);

  private static ShownBeats beats(BeatClass first, BeatClass second, BeatClass third) {
    List<BeatClass> classes = List.of(first, second, third);
    List<BeatMark> marks =
        List.of(0, 1, 2).stream()
            .map(
                i ->
                    new BeatMark(
                        100 + 200L * i,
                        SymbolTable.STANDARD.withMnemonic(classes.get(i).name()).orElseThrow(),
                        classes.get(i)))
            .toList();
    return ShownBeats.unpredicted(new Marks(marks, List.of(), List.of()));
  }

  private ClassMeans means(ClassMeans before, ShownBeats shown) throws IOException {
    return before.after(shown, reader, Progress.NONE);
  }

  private ClassMeans allNormal() throws IOException {
    return means(ClassMeans.none(reader.length()), beats(BeatClass.N, BeatClass.N, BeatClass.N));
  }

  @Test
  void aBeatIsCutFromBeforeItsFiducialToAfterIt() throws IOException {
    assertEquals(81, reader.length()); // 30 before, the fiducial, 50 after
    assertEquals(-0.3, reader.seconds(0), 1e-12);
    assertEquals(0, reader.seconds(FIDUCIAL), 1e-12);
    assertEquals(60, reader.read(500)[FIDUCIAL]);
    assertEquals(Samples.GAP, reader.read(10)[0], "before the record begins");
  }

  @Test
  void theMeanOfAClassAndItsDeviation() throws IOException {
    // 10, 20, 60: mean 30, distances -20 -10 30, squares 400+100+900 = 1400, over 2: 700
    MeanShape mean = allNormal().of(BeatClass.N);
    assertEquals(3, mean.beats());
    assertEquals(30, mean.mean(FIDUCIAL), 1e-12);
    assertEquals(Math.sqrt(700), mean.deviation(FIDUCIAL), 1e-12);
    assertEquals(0, mean.mean(FIDUCIAL + 1), 1e-12);
  }

  @Test
  void anEditMovesABeatFromMeanToMeanAndReadsNothingElse() throws IOException {
    ClassMeans before = allNormal();
    reads.set(0);
    ClassMeans after = means(before, beats(BeatClass.N, BeatClass.N, BeatClass.V));
    assertEquals(15, after.of(BeatClass.N).mean(FIDUCIAL), 1e-12);
    assertEquals(60, after.of(BeatClass.V).mean(FIDUCIAL), 1e-12);
    assertEquals(0, after.of(BeatClass.V).deviation(FIDUCIAL), 1e-12);
    assertEquals(2 * reader.length(), reads.get(), "out of one mean and into the other");
    assertEquals(3, before.of(BeatClass.N).beats(), "what was before stays as it was");
  }

  @Test
  void aBeatThatGoesIsTakenOut() throws IOException {
    ClassMeans after = means(allNormal(), ShownBeats.NONE);
    assertEquals(0, after.of(BeatClass.N).beats());
    assertTrue(Double.isNaN(after.of(BeatClass.N).mean(FIDUCIAL)));
  }
}
