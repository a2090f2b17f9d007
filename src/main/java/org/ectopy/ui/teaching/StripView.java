package org.ectopy.ui.teaching;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.ImageView;
import javafx.scene.shape.Rectangle;
import javafx.stage.Window;
import org.ectopy.record.EcgRecord;
import org.ectopy.record.Lead;
import org.ectopy.teaching.TeachingTexts;
import org.ectopy.ui.control.Drawing;
import org.ectopy.ui.control.PaintedRegion;
import org.ectopy.ui.control.RasterRenderer;
import org.ectopy.ui.session.PaperScale;
import org.ectopy.ui.session.ShownBeats;
import org.ectopy.ui.session.Viewport;
import org.ectopy.ui.trace.LeadPlan;
import org.ectopy.ui.trace.Page;
import org.ectopy.ui.trace.PagePainter;
import org.ectopy.ui.trace.RowLayout;
import org.ectopy.ui.trace.Sheet;

/** An example on ECG paper, its place in the middle, with its criteria. */
final class StripView extends PaintedRegion {

  /** Leads beyond these would be too low for reading. */
  private static final int MOST_LEADS = 2;

  /** Where less than this has room in a row, in mV, half the gain is taken. */
  private static final double LEAST_MILLIVOLTS = 1.5;

  /** How far below its row's middle a trace lies, as a share of the row: R waves point upwards. */
  private static final double LOWERED = 0.1;

  private static final double LEAST_HEIGHT = 110;
  private static final double PREFERRED_HEIGHT = 190;

  private final TeachingTexts texts;
  private final Supplier<PaperScale> paper;
  private final RasterRenderer<Page> renderer;
  private final ImageView image = new ImageView();
  private final Canvas canvas = new Canvas();
  private final Drawing drawing = new Drawing(this, canvas);
  private Optional<ExampleStrip> strip = Optional.empty();

  /**
   * @param paper the screen's millimetre
   * @param worker draws, one page at a time
   * @param window runs what touches the window
   */
  StripView(TeachingTexts texts, Supplier<PaperScale> paper, Executor worker, Executor window) {
    this.texts = texts;
    this.paper = paper;
    PagePainter painter = new PagePainter();
    this.renderer = new RasterRenderer<>(worker, window, Page::sheet, painter::paint, this::drawn);
    getStyleClass().add("example-strip");
    setMinSize(0, LEAST_HEIGHT);
    setPrefHeight(PREFERRED_HEIGHT);
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
    getChildren().addAll(image, canvas);
  }

  /** Shows another example, or none. */
  void show(Optional<ExampleStrip> now) {
    strip = now;
    setAccessibleText(now.map(this::spoken).orElse(""));
    requestLayout();
  }

  /** The criteria, one after the other, for those who do not see them. */
  private String spoken(ExampleStrip shown) {
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

  private Page page(ExampleStrip shown) {
    EcgRecord record = shown.record().record();
    double framesPerPixel =
        paper.get().framesPerPixel(PaperScale.USUAL_SPEED, record.rate().framesPerSecond());
    double usual = paper.get().pixelsPerMillivolt(PaperScale.USUAL_GAIN);
    Viewport viewport =
        new Viewport(0, framesPerPixel, usual, getWidth(), record.frames())
            .centredOn((double) shown.frame());
    StripLayout layout = layout(shown, viewport);
    double head = layout.lanesAbove() * StripInk.LANE + StripInk.LETTERS;
    double foot = layout.lanesBelow() * StripInk.FOOT_LANE;
    double height = Math.max(1, getHeight() - head - foot);
    List<Lead> leads = record.leads();
    LeadPlan plan = LeadPlan.of(leads.subList(0, Math.min(MOST_LEADS, leads.size())));
    double pitch = height / Math.max(1, plan.shown());
    double room = Math.max(LEAST_MILLIVOLTS, shown.room());
    double gain = pitch < room * usual ? usual / 2 : usual;
    RowLayout rows = RowLayout.share(plan, height, gain);
    return new Page(
        shown.record(),
        Optional.empty(),
        ShownBeats.NONE,
        viewport.withGain(gain),
        new Sheet(
            pixels(getWidth()),
            pixels(getHeight()),
            scale(),
            rows.scrolledBy(-head - LOWERED * rows.pitch()),
            inks()));
  }

  private StripLayout layout(ExampleStrip shown, Viewport viewport) {
    return StripLayout.of(shown.marks(), viewport, texts::words, drawing.small()::width);
  }

  private int pixels(double logical) {
    return (int) Math.max(1, Math.round(logical * scale()));
  }

  private double scale() {
    Window shown = getScene() == null ? null : getScene().getWindow();
    return shown == null ? 1 : shown.getOutputScaleX();
  }

  private void drawn(RasterRenderer.Frame<Page> frame) {
    Optional<ExampleStrip> same =
        strip.filter(shown -> shown.record().equals(frame.page().record()));
    if (same.isPresent()) {
      frame.image().show(image, frame.page().sheet().scale());
      drawing.wiped(getWidth(), getHeight());
      StripLayout layout = layout(same.get(), frame.page().viewport());
      new StripInk(drawing, same.get(), frame.page(), layout, paper.get()).draw(getHeight());
    }
  }
}
