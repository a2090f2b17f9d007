package org.ectopy.rhythm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Each figure is calculated by hand beside it. */
class RrTallyTest {

  private static final double EXACT = 1e-9;
  private static final RecordQuality UNREADABLE =
      TimedBeats.bad(QualityStretch.Grade.UNREADABLE, 1900, 2000);

  private static RrStatistics of(NormalIntervals normal) {
    return RrTally.of(normal, 0, normal.beats());
  }

  @Test
  void fiveNormalBeats() {
    // intervals 800 840 780 860: mean 820, distances -20 20 -40 40, squares 400+400+1600+1600
    // differences 40 -60 80: squares 1600+3600+6400 = 11600, two of three above 50
    RrStatistics figures = of(TimedBeats.normal("NNNNN", 800, 840, 780, 860));
    assertEquals(4, figures.intervals());
    assertEquals(820, figures.mean(), EXACT);
    assertEquals(Math.sqrt(4000 / 3.0), figures.sdnn(), EXACT);
    assertEquals(Math.sqrt(11600 / 3.0), figures.rmssd(), EXACT);
    assertEquals(200 / 3.0, figures.pnn50(), EXACT);
    assertEquals(60000 / 860.0, figures.slowest(), EXACT);
    assertEquals(60000 / 820.0, figures.rate(), EXACT);
    assertEquals(60000 / 780.0, figures.fastest(), EXACT);
  }

  @Test
  void ectopicBeatsAndTheirPausesAreLeftOut() {
    // N 800 N 500 V 1100 N 820 N 810 N: of these 800, 820 and 810 are N-N;
    // only 820 and 810 share a beat: one difference of 10 ms
    RrStatistics figures = of(TimedBeats.normal("NNVNNN", 800, 500, 1100, 820, 810));
    assertEquals(3, figures.intervals());
    assertEquals(810, figures.mean(), EXACT);
    assertEquals(10, figures.sdnn(), EXACT);
    assertEquals(10, figures.rmssd(), EXACT);
    assertEquals(0, figures.pnn50(), EXACT);
    assertEquals(60000 / 820.0, figures.slowest(), EXACT);
  }

  @Test
  void whatCannotBeReadIsLeftOut() {
    // beats at 1000 1800 2600 3500; nothing can be read from 1900 to 2000
    RrStatistics figures = of(TimedBeats.normal("NNNN", UNREADABLE, 800, 800, 900));
    assertEquals(2, figures.intervals());
    assertEquals(850, figures.mean(), EXACT);
    assertTrue(Double.isNaN(figures.rmssd()), "800 and 900 do not follow each other");
  }

  @Test
  void whatIsNoisyInEveryLeadIsLeftOutAndInSomeIsNot() {
    // beats at 1000 1800 2600 3500; noise from 2500 to 2700 touches the second and third interval
    RecordQuality every = TimedBeats.bad(QualityStretch.Grade.NOISY, 2500, 2700);
    assertEquals(1, of(TimedBeats.normal("NNNN", every, 800, 800, 900)).intervals());
    RecordQuality some = TimedBeats.bad(QualityStretch.Grade.PARTLY, 2500, 2700);
    assertEquals(3, of(TimedBeats.normal("NNNN", some, 800, 800, 900)).intervals());
  }

  @Test
  void exactlyFiftyIsNotAboveFifty() {
    assertEquals(0, of(TimedBeats.normal("NNN", 800, 850)).pnn50(), EXACT);
    assertEquals(100, of(TimedBeats.normal("NNN", 800, 851)).pnn50(), EXACT);
  }

  @Test
  void aStretchHasTheIntervalsBetweenItsOwnBeats() {
    // the third and fourth beat alone: 780
    NormalIntervals normal = TimedBeats.normal("NNNNN", 800, 840, 780, 860);
    RrStatistics figures = RrTally.of(normal, 2, 4);
    assertEquals(1, figures.intervals());
    assertEquals(780, figures.mean(), EXACT);
    assertTrue(Double.isNaN(figures.sdnn()), "one interval has no deviation");
  }

  @Test
  void withoutNormalBeatsThereIsNothing() {
    RrStatistics figures = of(TimedBeats.normal("VVV", 500, 500));
    assertEquals(0, figures.intervals());
    assertTrue(Double.isNaN(figures.mean()));
  }

  @Test
  void bundleBranchBlockIsNormalAndPacedIsNot() {
    assertEquals(2, of(TimedBeats.normal("LLR/", 700, 700, 700)).intervals());
  }
}
