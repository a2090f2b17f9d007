package org.ectopy.ui.teaching;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.ImageView;
import javafx.scene.shape.Rectangle;
import javafx.stage.Window;
import org.ectopy.teaching.TeachingTexts;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.control.Drawing;
import org.ectopy.ui.control.PaintedRegion;
import org.ectopy.ui.control.RasterRenderer;
import org.ectopy.ui.session.ShownBeats;
import org.ectopy.ui.trace.Page;
import org.ectopy.ui.trace.PagePainter;
import org.ectopy.ui.trace.Sheet;

/** A piece of a record on ECG paper, with letters and criteria or with what is asked of it. */
final class StripView extends PaintedRegion {

  private static final double LEAST_HEIGHT = 110;
  private static final double PREFERRED_HEIGHT = 190;

  private final TeachingTexts texts = TeachingTexts.ofProgram();
  private final RasterRenderer<Page> renderer;
  private final ImageView image = new ImageView();
  private final Drawing drawing;
  private final StripPlan.Planner planner;
  private Optional<TeachingStrip> strip = Optional.empty();
  private boolean told = true;

  /**
   * @param scale how large strips are drawn
   * @param worker draws, one page at a time
   * @param window runs what touches the window
   */
  StripView(String id, StripScale scale, Executor worker, Executor window) {
    PagePainter painter = new PagePainter();
    this.renderer = new RasterRenderer<>(worker, window, Page::sheet, painter::paint, this::drawn);
    Canvas canvas = new Canvas();
    this.drawing = new Drawing(this, canvas);
    this.planner =
        new StripPlan.Planner(scale, texts::words, words -> drawing.small().width(words));
    setId(id);
    getStyleClass().add("teaching-strip");
    setMinSize(0, LEAST_HEIGHT);
    setPrefHeight(PREFERRED_HEIGHT);
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
    image.setManaged(false);
    canvas.setManaged(false);
    getChildren().addAll(image, canvas);
  }

  /**
   * Shows another strip, or none.
   *
   * @param tell whether letters and criteria are drawn; else what is asked is marked
   */
  void show(Optional<TeachingStrip> now, boolean tell) {
    strip = now;
    told = tell;
    setAccessibleText(tell ? now.map(this::spoken).orElse("") : Texts.get("quiz.strip"));
    requestLayout();
  }

  /** The criteria, one after the other, for those who do not see them. */
  private String spoken(TeachingStrip shown) {
    List<String> words =
        shown.marks().stream().map(texts::words).filter(text -> !text.isEmpty()).toList();
    return String.join(", ", words);
  }

  @Override
  protected void repaint() {
    if (getWidth() < 1 || getHeight() < 1) {
      return;
    }
    if (strip.isEmpty()) {
      image.setImage(null);
      drawing.wiped(getWidth(), getHeight());
      return;
    }
    renderer.ask(page(strip.get()));
  }

  private Page page(TeachingStrip shown) {
    StripPlan plan = planner.of(shown, getWidth(), getHeight());
    return new Page(
        shown.record(),
        Optional.empty(),
        ShownBeats.NONE,
        plan.viewport(),
        new Sheet(pixels(getWidth()), pixels(getHeight()), scale(), plan.rows(), inks()));
  }

  private int pixels(double logical) {
    return (int) Math.max(1, Math.round(logical * scale()));
  }

  private double scale() {
    Window shown = getScene() == null ? null : getScene().getWindow();
    return shown == null ? 1 : shown.getOutputScaleX();
  }

  private void drawn(RasterRenderer.Frame<Page> frame) {
    Optional<TeachingStrip> same =
        strip.filter(shown -> shown.record().equals(frame.page().record()));
    if (same.isPresent()) {
      frame.image().show(image, frame.page().sheet().scale());
      drawing.wiped(getWidth(), getHeight());
      draw(same.get());
    }
  }

  private void draw(TeachingStrip shown) {
    StripPlan plan = planner.of(shown, getWidth(), getHeight());
    StripInk ink = new StripInk(drawing, shown, plan);
    AskedInk asked = new AskedInk(drawing, shown, plan);
    if (told) {
      asked.tell();
      ink.tell();
    } else {
      asked.ask();
    }
    ink.draw(getHeight());
  }
}
