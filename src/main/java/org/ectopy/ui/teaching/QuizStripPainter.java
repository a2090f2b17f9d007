package org.ectopy.ui.teaching;

import java.util.List;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;
import org.ectopy.record.Annotation;
import org.ectopy.record.BeatClass;
import org.ectopy.record.LabelMap;
import org.ectopy.signal.Stretch;
import org.ectopy.teaching.QuizQuestion;
import org.ectopy.teaching.QuizSubject;
import org.ectopy.ui.control.Drawing;
import org.ectopy.ui.session.Viewport;
import org.ectopy.ui.trace.ColorRole;
import org.ectopy.ui.trace.LeadPlace;
import org.ectopy.ui.trace.Page;

/** Draws over a question's paper: lead names, the mark of what is asked, labels. */
final class QuizStripPainter {

  /** How much of the paper is marked to either side of the beat that is asked, in s. */
  private static final double BEAT_REACH = 0.2;

  private static final double VEIL = 0.10;
  private static final double PLATE = 0.85;
  private static final double LETTERS = 13;
  private static final double ARROW = 6;

  private final Drawing drawing;

  QuizStripPainter(Drawing drawing) {
    this.drawing = drawing;
  }

  void wipe(double width, double height) {
    drawing.wiped(width, height);
  }

  /**
   * @param revealed whether labels are drawn
   */
  void draw(Page page, QuizQuestion question, boolean revealed) {
    double height = QuizStripView.LANE + page.sheet().height() / page.sheet().scale();
    GraphicsContext gc = drawing.wiped(page.viewport().width(), height);
    gc.setTextBaseline(VPos.CENTER);
    asked(gc, page, question, height, revealed);
    names(gc, page);
    if (revealed) {
      letters(gc, page, question);
    }
  }

  private void asked(
      GraphicsContext gc, Page page, QuizQuestion question, double height, boolean revealed) {
    Viewport viewport = page.viewport();
    Stretch asked = question.asked();
    boolean rhythm = question.truth().subject() == QuizSubject.RHYTHMS;
    if (rhythm && asked.equals(question.shown())) {
      return;
    }
    double reach = rhythm ? 0 : BEAT_REACH * question.record().rate().framesPerSecond();
    double from = viewport.xOf(asked.from() - reach);
    double to = viewport.xOf((rhythm ? asked.to() : asked.from()) + reach);
    gc.setFill(drawing.color(ColorRole.ACCENT, VEIL));
    gc.fillRect(from, QuizStripView.LANE, to - from, height - QuizStripView.LANE);
    gc.setFill(drawing.color(ColorRole.ACCENT));
    gc.fillRect(from, QuizStripView.LANE - 2, to - from, 2);
    if (!rhythm && !revealed) {
      double x = viewport.xOf(asked.from());
      double tip = QuizStripView.LANE - 3;
      gc.fillPolygon(
          new double[] {x - ARROW, x + ARROW, x},
          new double[] {tip - 2 * ARROW, tip - 2 * ARROW, tip},
          3);
    }
  }

  private void names(GraphicsContext gc, Page page) {
    gc.setTextAlign(TextAlignment.LEFT);
    gc.setFont(drawing.strong().font());
    for (LeadPlace place : page.sheet().rows().places()) {
      String name = page.record().record().leads().get(place.lead()).name();
      double row = page.sheet().rows().baseline(place.row()) - page.sheet().rows().pitch() / 2;
      double y = QuizStripView.LANE + row + 12;
      gc.setFill(drawing.color(ColorRole.PAPER, PLATE));
      gc.fillRoundRect(4, y - 9, drawing.strong().width(name) + 8, 18, 6, 6);
      gc.setFill(drawing.color(ColorRole.TRACE));
      gc.fillText(name, 8, y);
    }
  }

  private void letters(GraphicsContext gc, Page page, QuizQuestion question) {
    gc.setTextAlign(TextAlignment.CENTER);
    gc.setFont(drawing.strong().font());
    List<Annotation> beats =
        question.record().labels().beats().stream()
            .filter(beat -> question.shown().holds(beat.sample()))
            .toList();
    for (Annotation beat : beats) {
      Optional<BeatClass> known = LabelMap.EC57.classOf(beat.symbol());
      gc.setFill(drawing.color(known.map(ColorRole::of).orElse(ColorRole.MUTED)));
      gc.fillText(
          beat.symbol().mnemonic(), page.viewport().xOf(beat.sample()), LETTERS);
    }
  }
}
