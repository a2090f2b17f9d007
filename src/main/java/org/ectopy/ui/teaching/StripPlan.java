package org.ectopy.ui.teaching;

import java.util.function.ToDoubleFunction;
import org.ectopy.record.EcgRecord;
import org.ectopy.signal.Stretch;
import org.ectopy.ui.session.PaperScale;
import org.ectopy.ui.session.Viewport;
import org.ectopy.ui.trace.LeadPlan;
import org.ectopy.ui.trace.RowLayout;

/**
 * Where everything of a strip stands, in logical pixels.
 *
 * @param paper how large its millimetre is
 * @param layout where the words of criteria stand
 * @param head where the traces begin, below lanes of words and the row of letters
 * @param foot where they end, above lanes of words
 */
record StripPlan(
    PaperScale paper,
    Viewport viewport,
    RowLayout rows,
    StripLayout layout,
    double head,
    double foot) {

  /** The height of a lane of words above the traces. */
  static final double LANE = 22;

  /** The height of the row of letters. */
  static final double LETTERS = 20;

  /** The height of a lane of words below the traces. */
  static final double FOOT_LANE = 17;

  /** How far below its row's middle a trace lies, as a share of the row: R waves point upwards. */
  private static final double LOWERED = 0.1;

  /** The gain in mm/mV. */
  double gain() {
    return paper.gain(viewport.pixelsPerMillivolt());
  }

  /**
   * Plans strips.
   *
   * @param scale how large they are drawn
   * @param words of a mark
   * @param wide how wide words are, in logical pixels
   */
  record Planner(StripScale scale, StripLayout.Wording words, ToDoubleFunction<String> wide) {

    /** The plan of a strip in a view of a size in logical pixels. */
    StripPlan of(TeachingStrip strip, double width, double height) {
      EcgRecord record = strip.record().record();
      LeadPlan leads = LeadPlan.of(record.leads());
      double least = head(scale.lanes());
      double most = height - scale.lanes() * FOOT_LANE;
      PaperScale paper =
          new PaperScale(scale.millimetre(strip, width, (most - least) / rows(leads)));
      double usual = paper.pixelsPerMillivolt(PaperScale.USUAL_GAIN);
      Viewport viewport = viewport(strip, paper, width);
      StripLayout layout = StripLayout.of(strip.marks(), viewport, words, wide);
      double head = Math.max(least, head(layout.lanesAbove()));
      double foot = Math.min(most, height - layout.lanesBelow() * FOOT_LANE);
      double room = Math.max(1, foot - head);
      double gain = room / rows(leads) < strip.room() * usual - 1 ? usual / 2 : usual;
      RowLayout rows = RowLayout.share(leads, room, gain);
      return new StripPlan(
          paper,
          viewport.withGain(gain),
          rows.scrolledBy(-head - LOWERED * rows.pitch()),
          layout,
          head,
          foot);
    }

    private static double head(int lanes) {
      return lanes * LANE + LETTERS;
    }

    private static double rows(LeadPlan leads) {
      return Math.max(1, leads.shown());
    }

    private static Viewport viewport(TeachingStrip strip, PaperScale paper, double width) {
      EcgRecord record = strip.record().record();
      double rate = record.rate().framesPerSecond();
      double perPixel = paper.framesPerPixel(PaperScale.USUAL_SPEED, rate);
      double gain = paper.pixelsPerMillivolt(PaperScale.USUAL_GAIN);
      Stretch shown = strip.order().shown();
      return new Viewport(0, perPixel, gain, width, record.frames())
          .centredOn((shown.from() + shown.to()) / 2.0);
    }
  }
}
