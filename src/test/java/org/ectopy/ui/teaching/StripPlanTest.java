package org.ectopy.ui.teaching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ectopy.record.AnnotationSet;
import org.ectopy.record.EcgRecord;
import org.ectopy.signal.Stretch;
import org.ectopy.teaching.Atlas;
import org.ectopy.ui.session.PaperScale;
import org.ectopy.ui.session.WfdbStore;
import org.junit.jupiter.api.Test;

/** Ten seconds and two of the teaching record pvc, with its PVC at 17.128 s; 360 Hz, two leads. */
class StripPlanTest {

  private static final Path HEADER = Path.of("sample-records", "pvc.hea");
  private static final long PVC = Math.round(17.128 * 360);

  private static TeachingStrip strip(double seconds) throws IOException {
    WfdbStore store = new WfdbStore();
    long half = Math.round(seconds / 2 * 360);
    try (EcgRecord record = store.open(HEADER)) {
      AnnotationSet labels = store.annotations(HEADER, "atr").inFrames(record.rate());
      return new StripReader(HEADER, record, labels)
          .read(
              new StripOrder(
                  new Stretch(PVC, PVC + 1),
                  new Stretch(PVC - half, PVC + half),
                  Atlas.topic("pvc"),
                  3));
    }
  }

  private static StripPlan plan(TeachingStrip strip, StripScale scale, double width) {
    return new StripPlan.Planner(scale, mark -> "words", text -> 40).of(strip, width, 320);
  }

  @Test
  void trueScaleIsTheScreens() throws IOException {
    StripPlan plan = plan(strip(10), new StripScale.True(() -> new PaperScale(4)), 800);
    assertEquals(360.0 / (25 * 4), plan.viewport().framesPerPixel(), 1e-9, "25 mm/s");
    assertEquals(10, plan.gain(), 1e-9);
    assertEquals(40, plan.viewport().pixelsPerMillivolt(), 1e-9);
    assertEquals(400, plan.viewport().xOf(PVC), 1, "in the middle");
  }

  @Test
  void whatIsShownFitsAndKeepsThePaperSquare() throws IOException {
    for (double seconds : new double[] {2.4, 10}) {
      TeachingStrip strip = strip(seconds);
      StripPlan plan = plan(strip, new StripScale.Fitted(2), 970);
      Stretch shown = strip.order().shown();
      assertTrue(plan.viewport().xOf(shown.from()) > -0.5, "from " + plan);
      assertTrue(plan.viewport().xOf(shown.to()) < 970.5, "until " + plan);
      double second = 360 / plan.viewport().framesPerPixel();
      double millivolt = plan.viewport().pixelsPerMillivolt();
      assertEquals(2.5, second / millivolt, 1e-9, "25 mm/s and 10 mm/mV");
      assertTrue(plan.rows().pitch() + 1 >= strip.room() * plan.viewport().pixelsPerMillivolt());
    }
  }

  @Test
  void lowRowsAreDrawnAtHalfTheGain() throws IOException {
    TeachingStrip strip = strip(10);
    StripPlan plan =
        new StripPlan.Planner(new StripScale.Fitted(1), mark -> "words", text -> 40)
            .of(strip, 970, 130);
    assertEquals(5, plan.gain(), 1e-9, "mm/mV");
    assertTrue(plan.viewport().xOf(strip.order().shown().to()) < 970.5);
  }

  @Test
  void roomThatIsKeptDoesNotTellHowManyCriteriaThereAre() throws IOException {
    TeachingStrip told = strip(10);
    TeachingStrip bare =
        new TeachingStrip(told.record(), told.order(), told.room(), told.annotations(), List.of());
    assertTrue(told.marks().size() > 3, "early, wide, no P wave, compensatory");
    StripScale scale = new StripScale.Fitted(2);
    assertEquals(plan(bare, scale, 970).rows(), plan(told, scale, 970).rows());
  }

  @Test
  void withoutATopicNothingIsMarked() throws IOException {
    WfdbStore store = new WfdbStore();
    try (EcgRecord record = store.open(HEADER)) {
      AnnotationSet labels = store.annotations(HEADER, "atr").inFrames(record.rate());
      TeachingStrip strip =
          new StripReader(HEADER, record, labels)
              .read(
                  new StripOrder(
                      new Stretch(PVC, PVC + 1),
                      new Stretch(PVC - 360, PVC + 360),
                      Optional.empty(),
                      1));
      assertEquals(0, strip.marks().size());
      assertEquals(1, strip.record().record().leads().size());
      assertTrue(
          strip.annotations().stream()
              .allMatch(each -> strip.order().shown().holds(each.sample())));
    }
  }
}
