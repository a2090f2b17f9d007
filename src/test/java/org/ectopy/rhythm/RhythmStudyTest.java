package org.ectopy.rhythm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.ectopy.record.BeatClass;
import org.junit.jupiter.api.Test;

/** Each figure is counted by hand beside it; a frame is a millisecond. */
class RhythmStudyTest {

  private static final double EXACT = 1e-9;

  @Test
  void burdenIsOfAllBeatsAndOfTheTimeThatCanBeRead() {
    // 4 of 10 beats are V, in 100 s of which 10 s have no readable lead: 4 * 3600 / 90 an hour
    RhythmStudy study =
        Studies.of(
            100_000,
            "1000N 2000N 3000V 4000N 5000V 6000N 7000V 8000N 9000V 10000N 50000~-1 60000~0");
    assertEquals(90_000, study.readableFrames());
    Burden ventricular = Burden.of(study).get(BeatClass.V.index());
    assertEquals(4, ventricular.beats());
    assertEquals(40, ventricular.percent().orElseThrow(), EXACT);
    assertEquals(160, ventricular.perHour().orElseThrow(), EXACT);
    assertEquals(0, Burden.of(study).get(BeatClass.S.index()).beats());
  }

  @Test
  void aRecordWithoutBeatsHasNoShares() {
    Burden normal = Burden.of(Studies.of(10_000, "100+(N")).getFirst();
    assertTrue(normal.percent().isEmpty());
    assertEquals(0, normal.perHour().orElseThrow(), EXACT);
  }

  @Test
  void stretchesThatOverlapAreCountedOnce() {
    RecordQuality quality =
        new RecordQuality(
            List.of(
                new QualityStretch(100, 300, QualityStretch.Grade.UNREADABLE),
                new QualityStretch(200, 400, QualityStretch.Grade.MISSING),
                new QualityStretch(900, 2000, QualityStretch.Grade.MISSING),
                new QualityStretch(500, 600, QualityStretch.Grade.NOISY)));
    // 100 to 400 and 900 to the end at 1000
    assertEquals(400, quality.frames(QualityStretch.Grade::blind, 1000));
    assertEquals(500, quality.frames(QualityStretch.Grade::poor, 1000));
  }

  @Test
  void everyIntervalIsUsedOnceOrLeftOutForOneReason() {
    // 1-2 N N; 2-3 N V; 3-4 V N; 4-5 N N in noise on both leads (5100 to 5200); 5-6 N N over an
    // unreadable stretch (6100 to 6200); 6-7 N N of 7 s
    RhythmStudy study =
        Studies.of(
            20_000,
            "1000N 2000N 3000V 4000N 5000N 5100~3 5200~0 6000N 6100~-1 6200~0 7000N 14000N");
    IntervalUse use = IntervalUse.of(study);
    assertEquals(new IntervalUse(2, 1, 2, 2), use);
    assertEquals(7, use.all());
    assertEquals(2, study.normalStatistics().intervals());
  }

  @Test
  void anHourHasItsOwnBeatsAndTheIntervalsThatEndInIt() {
    // slices of 10 s; the interval from 9600 to 10400 ends in the second
    RhythmStudy study = Studies.of(25_000, "8000N 8800V 9600N 10400S 11200N");
    List<RhythmSlice> slices = study.slices(10);
    assertEquals(3, slices.size());
    assertEquals(25_000, slices.getLast().to());
    assertEquals(
        Map.of(BeatClass.N, 2L, BeatClass.V, 1L, BeatClass.S, 0L, BeatClass.F, 0L, BeatClass.Q, 0L),
        slices.getFirst().counts());
    assertEquals(2, slices.get(1).beats());
    assertEquals(2, slices.get(1).rate().intervals());
    assertEquals(75, slices.get(1).rate().mean().orElseThrow(), EXACT);
    assertEquals(0, slices.getLast().beats());
    assertTrue(slices.getLast().rate().mean().isEmpty());
  }

  @Test
  void rhythmsAreAddedUpByName() {
    RhythmStudy study =
        Studies.of(60_000, "1000+(N 11000+(AFIB 31000+(N 36000+(AFIB 41000+(N 41500N");
    List<RhythmTotal> rhythms = RhythmTotal.of(study);
    assertEquals(List.of("(N", "(AFIB"), rhythms.stream().map(RhythmTotal::name).toList());
    // 10 + 5 + 19 s up to the end of the record; 20 + 5 s
    assertEquals(34_000, rhythms.getFirst().frames());
    assertEquals(25_000, rhythms.getLast().frames());
    assertEquals(11_000, rhythms.getLast().longest().start());
    assertEquals(2, rhythms.getLast().spans().size());
  }
}
