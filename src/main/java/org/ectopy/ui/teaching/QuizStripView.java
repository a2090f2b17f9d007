package org.ectopy.ui.teaching;

import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.InvalidationListener;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.ImageView;
import javafx.scene.shape.Rectangle;
import javafx.stage.Window;
import org.ectopy.signal.Stretch;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.control.Drawing;
import org.ectopy.ui.control.PaintedRegion;
import org.ectopy.ui.control.RasterRenderer;
import org.ectopy.ui.session.OpenRecord;
import org.ectopy.ui.session.ShownBeats;
import org.ectopy.ui.session.Viewport;
import org.ectopy.ui.trace.Page;
import org.ectopy.ui.trace.PagePainter;
import org.ectopy.ui.trace.RowLayout;
import org.ectopy.ui.trace.Sheet;

/** The trace of a question on ECG paper, what is asked of it marked, labels once they are known. */
final class QuizStripView extends PaintedRegion {

  /** Room above the paper for letters and the mark of what is asked. */
  static final double LANE = 24;

  /** 10 mm/mV at 25 mm/s: as high as 0.4 s are wide. */
  private static final double SECONDS_PER_MILLIVOLT = 0.4;

  /** So many mV have room in a row, whatever its height is. */
  private static final double LEAST_MILLIVOLTS = 2.4;

  private final QuizShow show;
  private final ImageView paper = new ImageView();
  private final QuizStripPainter painter;
  private final RasterRenderer<Page> renderer;

  /**
   * @param worker draws, one thing at a time
   * @param window runs what touches the window
   */
  QuizStripView(String id, QuizShow show, Executor worker, Executor window) {
    this.show = show;
    setId(id);
    getStyleClass().add("quiz-strip");
    setMinSize(0, 120);
    PagePainter pages = new PagePainter();
    renderer =
        new RasterRenderer<>(worker, window, Page::sheet, pages::paint, this::accept);
    paper.setLayoutY(LANE);
    paper.setManaged(false);
    Canvas canvas = new Canvas();
    canvas.setManaged(false);
    painter = new QuizStripPainter(new Drawing(this, canvas));
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
    getChildren().addAll(paper, canvas);
    InvalidationListener update = changed -> requestLayout();
    show.strip().addListener(update);
    show.revealed().addListener(update);
    show.problem().addListener(update);
  }

  private double scale() {
    Window shown = getScene() == null ? null : getScene().getWindow();
    return shown == null ? 1 : shown.getOutputScaleX();
  }

  private Optional<Page> page() {
    double height = getHeight() - LANE;
    if (getWidth() < 1 || height < 1) {
      return Optional.empty();
    }
    return show.strip().get().map(strip -> page(strip, height));
  }

  private Page page(QuizStrip strip, double height) {
    OpenRecord excerpt = strip.excerpt();
    Stretch shown = strip.question().shown();
    int rows = excerpt.record().leads().size();
    double perSecond = getWidth() / excerpt.record().rate().seconds(shown.frames());
    double most = height / Math.max(1, rows) / LEAST_MILLIVOLTS;
    double perMillivolt = Math.min(perSecond * SECONDS_PER_MILLIVOLT, most);
    Viewport viewport =
        new Viewport(
            shown.from(),
            shown.frames() / getWidth(),
            perMillivolt,
            getWidth(),
            excerpt.record().frames());
    double scale = scale();
    Sheet sheet =
        new Sheet(
            (int) Math.max(1, Math.round(getWidth() * scale)),
            (int) Math.max(1, Math.round(height * scale)),
            scale,
            RowLayout.share(rows, height, perMillivolt),
            inks());
    return new Page(excerpt, Optional.empty(), ShownBeats.NONE, viewport, sheet);
  }

  @Override
  protected void repaint() {
    Optional<Page> page = page();
    page.ifPresent(renderer::ask);
    paper.setVisible(page.isPresent());
    if (page.isPresent() && show.strip().get().isPresent()) {
      painter.draw(page.get(), show.strip().get().get().question(), show.revealed().get());
    } else {
      painter.wipe(getWidth(), getHeight());
    }
    setAccessibleText(words());
  }

  private String words() {
    return show.problem().get().isEmpty() ? Texts.get("quiz.strip") : show.problem().get();
  }

  private void accept(RasterRenderer.Frame<Page> frame) {
    if (page().filter(frame.page()::equals).isPresent()) {
      frame.image().show(paper, frame.page().sheet().scale());
    }
  }
}
