package org.ectopy.report.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.ectopy.annotation.Authorship;
import org.ectopy.annotation.Strip;
import org.ectopy.record.EcgRecord;
import org.ectopy.record.LabelMap;
import org.ectopy.report.layout.ReportPages;
import org.ectopy.rhythm.RecordQuality;
import org.ectopy.rhythm.RhythmStudy;
import org.ectopy.rhythm.Studies;
import org.ectopy.task.Progress;
import org.ectopy.ui.FakeRecords;
import org.junit.jupiter.api.Test;

/** Strips of a record of 200 s at 100 frames a second. */
class StripDrawingTest {

  private static final Authorship ADA =
      Authorship.person("Ada", Instant.parse("2026-01-02T10:00:00Z"));

  private final EcgRecord record = FakeRecords.beating("night", 20_000);

  private RhythmStudy study(String marks) {
    return new RhythmStudy(
        Studies.marks(marks), LabelMap.EC57, record.rate(), record.frames(), RecordQuality.CLEAN);
  }

  private List<Supplements.Strip> drawn(List<Moment> moments) throws IOException {
    return new StripDrawing(record, "atr", study("100N")).of(moments, Progress.NONE);
  }

  @Test
  void whatSomebodyChoseIsShownWithTheNote() throws IOException {
    Moment chosen = Moment.chosen(new Strip(7, 1000, 1500, "Look here", ADA));
    Supplements.Strip strip = drawn(List.of(chosen)).getFirst();
    assertEquals("Chosen by Ada", strip.moment().title());
    assertEquals("Look here", strip.moment().remark());
    // 5 s at 25 mm/s are 125 mm beside names and pulse
    assertTrue(strip.figure().width() > 125, "wide: " + strip.figure().width());
    assertTrue(strip.figure().width() <= ReportPages.INNER_WIDTH, "it fits on the page");
  }

  @Test
  void aLongStripIsItsFirstMinuteInPiecesThatFitOnPages() throws IOException {
    List<Supplements.Strip> strips =
        drawn(List.of(Moment.chosen(new Strip(7, 1000, 16_000, "Night", ADA))));
    assertTrue(strips.size() > 1, "a minute is more than a page");
    assertEquals(1000, strips.getFirst().moment().from());
    assertEquals(7000, strips.getLast().moment().to());
    for (int i = 1; i < strips.size(); i++) {
      assertEquals(strips.get(i - 1).moment().to(), strips.get(i).moment().from());
    }
    for (Supplements.Strip strip : strips) {
      assertTrue(strip.figure().height() <= ReportPages.HIGHEST_FIGURE, "it fits on the page");
    }
    assertEquals("Night The first minute of 150 s is shown.", strips.getLast().moment().remark());
  }

  @Test
  void noPlaceIsShownTwice() {
    // one couplet and a pause after it: both lie within the same 6 s
    StringBuilder marks = new StringBuilder();
    for (int beat = 1; beat < 40; beat++) {
      marks.append(beat * 100).append("N ");
    }
    marks.append("4000V 4040V 4400N 4500N");
    List<Moment> moments = Moments.of(study(marks.toString()));
    for (Moment one : moments) {
      assertTrue(one.from() >= 0 && one.to() <= record.frames(), one.title());
      for (Moment other : moments) {
        long common = Math.min(one.to(), other.to()) - Math.max(one.from(), other.from());
        boolean apart = one.equals(other) || common <= (one.to() - one.from()) * 2 / 3;
        assertTrue(apart, one.title() + " and " + other.title());
      }
    }
    // six intervals of 1 s, one of 0.4 and one of 3.6 s: eight in 10 s
    assertEquals("Lowest heart rate, 48.0/min over 8 intervals", moments.getFirst().title());
  }

  @Test
  void aRecordShorterThanAStripIsShownWhole() {
    EcgRecord small = FakeRecords.beating("small", 300);
    RhythmStudy study =
        new RhythmStudy(
            Studies.marks("50N 150V 250N"),
            LabelMap.EC57,
            small.rate(),
            small.frames(),
            RecordQuality.CLEAN);
    List<Moment> moments = Moments.of(study);
    assertEquals(1, moments.size());
    assertEquals(0, moments.getFirst().from());
    assertEquals(300, moments.getFirst().to());
  }
}
