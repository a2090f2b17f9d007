package org.ectopy.ui.teaching;

import java.util.EnumSet;
import java.util.Set;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;
import org.ectopy.record.Annotation;
import org.ectopy.record.LabelMap;
import org.ectopy.teaching.Criterion;
import org.ectopy.teaching.CriterionMark;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.control.Drawing;
import org.ectopy.ui.session.PaperScale;
import org.ectopy.ui.session.Viewport;
import org.ectopy.ui.trace.ColorRole;
import org.ectopy.ui.trace.LeadPlace;

/** Draws over the traces of a strip: letters of beats, names of leads, scales, and its criteria. */
final class StripInk {

  private static final double TICK = 5;
  private static final double MARGIN = 4;
  private static final double SHADE = 0.15;
  private static final double DASH = 4;
  private static final double PILL = 11;

  /** What is marked because something is missing there. */
  private static final Set<Criterion> MISSING =
      EnumSet.of(Criterion.NO_P, Criterion.RETROGRADE_P, Criterion.RESTLESS);

  private final Drawing drawing;
  private final GraphicsContext gc;
  private final TeachingStrip strip;
  private final StripPlan plan;

  StripInk(Drawing drawing, TeachingStrip strip, StripPlan plan) {
    this.drawing = drawing;
    this.gc = drawing.context();
    this.strip = strip;
    this.plan = plan;
  }

  /** Draws what stands on every strip, on a canvas of a height in logical pixels. */
  void draw(double height) {
    names();
    scales(height);
  }

  /** Draws letters and criteria. */
  void tell() {
    gc.setLineWidth(1);
    plan.layout().shades().forEach(this::shade);
    strip.marks().stream()
        .filter(mark -> mark.shape() == CriterionMark.Shape.LINE)
        .forEach(this::due);
    plan.layout().brackets().forEach(this::bracket);
    letters();
  }

  /** Paper speed and gain, at the lower right. */
  private void scales(double height) {
    String text =
        Texts.format("atlas.scales", (int) PaperScale.USUAL_SPEED, Math.round(plan.gain()));
    gc.setFont(drawing.small().font());
    gc.setTextBaseline(VPos.BOTTOM);
    gc.setFill(drawing.color(ColorRole.MUTED));
    gc.fillText(text, viewport().width() - drawing.small().width(text) - MARGIN, height - 2);
  }

  private Viewport viewport() {
    return plan.viewport();
  }

  private void bracket(StripLayout.Placed placed) {
    double bottom = plan.head() - StripPlan.LETTERS;
    double y = Math.floor(bottom - placed.lane() * StripPlan.LANE) - 3.5;
    double from = Math.floor(placed.from()) + 0.5;
    double until = Math.floor(placed.until()) - 0.5;
    gc.setStroke(drawing.color(ColorRole.ACCENT));
    gc.setLineWidth(1.5);
    gc.strokeLine(from, y, until, y);
    gc.strokeLine(from, y - TICK, from, y + TICK);
    gc.strokeLine(until, y - TICK, until, y + TICK);
    words(placed, y - 4, VPos.BOTTOM);
  }

  private void shade(StripLayout.Placed placed) {
    double head = plan.head();
    double foot = plan.foot();
    double width = Math.max(3, placed.until() - placed.from());
    gc.setLineWidth(1);
    if (MISSING.contains(placed.mark().criterion())) {
      gc.setStroke(drawing.color(ColorRole.ACCENT));
      gc.setLineDashes(DASH, DASH);
      gc.strokeRect(Math.floor(placed.from()) + 0.5, head + 0.5, width, foot - head - 1);
      gc.setLineDashes();
    } else {
      gc.setFill(drawing.color(ColorRole.ACCENT, SHADE));
      gc.fillRect(placed.from(), head, width, foot - head);
    }
    words(placed, foot + placed.lane() * StripPlan.FOOT_LANE + 1, VPos.TOP);
  }

  private void words(StripLayout.Placed placed, double y, VPos at) {
    double width = drawing.small().width(placed.text());
    double top = at == VPos.TOP ? y : y - drawing.small().font().getSize() - 3;
    gc.setFill(drawing.color(ColorRole.PAPER, 0.85));
    gc.fillRect(placed.words() - 2, top, width + 4, drawing.small().font().getSize() + 4);
    gc.setFont(drawing.small().font());
    gc.setTextBaseline(at);
    gc.setTextAlign(TextAlignment.LEFT);
    gc.setFill(drawing.color(ColorRole.TEXT));
    gc.fillText(placed.text(), placed.words(), y);
  }

  /** A dashed line where the beat was due. */
  private void due(CriterionMark mark) {
    double x = Math.floor(viewport().xOf(mark.from())) + 0.5;
    gc.setStroke(drawing.color(ColorRole.MUTED));
    gc.setLineDashes(DASH, DASH);
    gc.strokeLine(x, plan.head(), x, plan.foot());
    gc.setLineDashes();
  }

  private void letters() {
    gc.setFont(drawing.strong().font());
    gc.setTextBaseline(VPos.CENTER);
    gc.setTextAlign(TextAlignment.CENTER);
    for (Annotation each : strip.annotations()) {
      if (viewport().shows((double) each.sample())) {
        letter(each, plan.head() - StripPlan.LETTERS / 2);
      }
    }
    gc.setTextAlign(TextAlignment.LEFT);
  }

  private void letter(Annotation each, double y) {
    String text = each.auxText().isBlank() ? each.symbol().mnemonic() : each.auxText();
    double x = viewport().xOf(each.sample());
    boolean other = !each.beat() && !each.auxText().isBlank();
    if (strip.order().single() && each.sample() == strip.order().frame()) {
      gc.setFill(drawing.color(ColorRole.ACCENT, 2 * SHADE));
      gc.fillOval(x - PILL, y - PILL + 1, 2 * PILL, 2 * PILL);
    }
    gc.setFont(other ? drawing.small().font() : drawing.strong().font());
    gc.setFill(drawing.color(role(each)));
    gc.fillText(text, x, y);
  }

  private static ColorRole role(Annotation each) {
    return LabelMap.EC57.classOf(each.symbol()).map(ColorRole::of).orElse(ColorRole.MUTED);
  }

  private void names() {
    gc.setFont(drawing.strong().font());
    gc.setTextBaseline(VPos.CENTER);
    for (LeadPlace place : plan.rows().places()) {
      String name = place.setting().name(strip.record().record().leads());
      double y = plan.rows().baseline(place.row()) - plan.rows().pitch() / 3;
      gc.setFill(drawing.color(ColorRole.PAPER, 0.85));
      gc.fillRect(0, y - 9, drawing.strong().width(name) + 2 * MARGIN, 18);
      gc.setFill(drawing.color(ColorRole.TEXT));
      gc.fillText(name, MARGIN, y);
    }
  }
}
