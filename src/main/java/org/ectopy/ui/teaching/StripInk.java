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
import org.ectopy.ui.trace.Page;

/** Draws over the traces of an example: letters of beats, names of leads, and its criteria. */
final class StripInk {

  /** The height of a lane of words. */
  static final double LANE = 22;

  /** The height of the row of letters. */
  static final double LETTERS = 20;

  /** The height of a lane of words below the traces. */
  static final double FOOT_LANE = 17;

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
  private final ExampleStrip strip;
  private final Page page;
  private final StripLayout layout;
  private final PaperScale paper;

  /**
   * @param paper the screen's millimetre
   */
  StripInk(Drawing drawing, ExampleStrip strip, Page page, StripLayout layout, PaperScale paper) {
    this.drawing = drawing;
    this.gc = drawing.context();
    this.paper = paper;
    this.strip = strip;
    this.page = page;
    this.layout = layout;
  }

  /** Draws all of it on a canvas of a height in logical pixels. */
  void draw(double height) {
    double head = layout.lanesAbove() * LANE + LETTERS;
    double foot = height - layout.lanesBelow() * FOOT_LANE;
    gc.setLineWidth(1);
    layout.shades().forEach(placed -> shade(placed, head, foot));
    strip.marks().stream()
        .filter(mark -> mark.shape() == CriterionMark.Shape.LINE)
        .forEach(mark -> due(mark, head, foot));
    layout.brackets().forEach(placed -> bracket(placed, head - LETTERS));
    letters(head);
    names();
    scales(height);
  }

  /** Paper speed and gain, at the lower right. */
  private void scales(double height) {
    double perMillimetre = viewport().pixelsPerMillivolt() / paper.pixelsPerMillivolt(1);
    String text =
        Texts.format("atlas.scales", (int) PaperScale.USUAL_SPEED, Math.round(perMillimetre));
    gc.setFont(drawing.small().font());
    gc.setTextBaseline(VPos.BOTTOM);
    gc.setFill(drawing.color(ColorRole.MUTED));
    gc.fillText(text, viewport().width() - drawing.small().width(text) - MARGIN, height - 2);
  }

  private Viewport viewport() {
    return page.viewport();
  }

  private void bracket(StripLayout.Placed placed, double bottom) {
    double y = Math.floor(bottom - placed.lane() * LANE) - 3.5;
    double from = Math.floor(placed.from()) + 0.5;
    double until = Math.floor(placed.until()) - 0.5;
    gc.setStroke(drawing.color(ColorRole.ACCENT));
    gc.setLineWidth(1.5);
    gc.strokeLine(from, y, until, y);
    gc.strokeLine(from, y - TICK, from, y + TICK);
    gc.strokeLine(until, y - TICK, until, y + TICK);
    words(placed, y - 4, VPos.BOTTOM);
  }

  private void shade(StripLayout.Placed placed, double head, double foot) {
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
    words(placed, foot + placed.lane() * FOOT_LANE + 1, VPos.TOP);
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
  private void due(CriterionMark mark, double head, double foot) {
    double x = Math.floor(viewport().xOf(mark.from())) + 0.5;
    gc.setStroke(drawing.color(ColorRole.MUTED));
    gc.setLineDashes(DASH, DASH);
    gc.strokeLine(x, head, x, foot);
    gc.setLineDashes();
  }

  private void letters(double head) {
    gc.setFont(drawing.strong().font());
    gc.setTextBaseline(VPos.CENTER);
    gc.setTextAlign(TextAlignment.CENTER);
    for (Annotation each : strip.annotations()) {
      if (viewport().shows(each.sample())) {
        letter(each, head - LETTERS / 2);
      }
    }
    gc.setTextAlign(TextAlignment.LEFT);
  }

  private void letter(Annotation each, double y) {
    String text = each.auxText().isBlank() ? each.symbol().mnemonic() : each.auxText();
    double x = viewport().xOf(each.sample());
    boolean other = !each.beat() && !each.auxText().isBlank();
    if (each.sample() == strip.frame()) {
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
    for (LeadPlace place : page.sheet().rows().places()) {
      String name = place.setting().name(page.record().record().leads());
      double y = page.sheet().rows().baseline(place.row()) - page.sheet().rows().pitch() / 3;
      gc.setFill(drawing.color(ColorRole.PAPER, 0.85));
      gc.fillRect(0, y - 9, drawing.strong().width(name) + 2 * MARGIN, 18);
      gc.setFill(drawing.color(ColorRole.TEXT));
      gc.fillText(name, MARGIN, y);
    }
  }
}
