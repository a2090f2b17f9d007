package org.ectopy.ui.waveform;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.geometry.Orientation;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.ectopy.annotation.Strip;
import org.ectopy.record.Lead;
import org.ectopy.ui.command.CommandTable;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.control.Drawing;
import org.ectopy.ui.control.PaintedRegion;
import org.ectopy.ui.control.RasterRenderer;
import org.ectopy.ui.session.Marks;
import org.ectopy.ui.session.ModelNote;
import org.ectopy.ui.session.OpenRecord;
import org.ectopy.ui.session.Session;
import org.ectopy.ui.session.ShownBeats;
import org.ectopy.ui.session.Viewport;
import org.ectopy.ui.trace.Page;
import org.ectopy.ui.trace.RowLayout;
import org.ectopy.ui.trace.ScrollingPainter;
import org.ectopy.ui.trace.Sheet;

/** The traces on their paper, with time and marks above and the rhythms below. */
public final class WaveformView extends PaintedRegion {

  private static final double TOOLTIP_WIDTH = 420;

  private final Session session;
  private final WaveformViewModel model;
  private final RasterRenderer<Page> renderer;
  private final ImageView paper = new ImageView();
  private final Region selection = new Region();
  private final Region held = new Region();
  private BeatHandles handles = BeatHandles.NONE;
  private boolean readOnly;
  private Runnable drawn = () -> {};
  private final LeadNames names = new LeadNames();
  private final CalipersLayer calipers;
  private final PaperNote note = new PaperNote();
  private final ScrollBar rowsBar = new ScrollBar();
  private final Drawing header;
  private final HeaderLanes lanes;
  private final Drawing rhythm;
  private final Drawing gutter;
  private final Tooltip gutterTip = new Tooltip();
  private final Canvas headerCanvas = new Canvas();
  private final Canvas rhythmCanvas = new Canvas();
  private final Canvas gutterCanvas = new Canvas();

  /**
   * @param worker draws, one page at a time
   * @param window runs what touches the window
   */
  public WaveformView(
      Session session,
      WaveformViewModel model,
      CommandTable table,
      Executor worker,
      Executor window) {
    this.session = session;
    this.model = model;
    this.renderer =
        new RasterRenderer<>(
            worker, window, Page::sheet, new ScrollingPainter()::paint, this::show);
    this.header = new Drawing(this, headerCanvas);
    this.lanes = new HeaderLanes(session, model, header);
    this.rhythm = new Drawing(this, rhythmCanvas);
    this.gutter = new Drawing(this, gutterCanvas);
    setId("waveform");
    getStyleClass().add("waveform");
    setFocusTraversable(true);
    setAccessibleText(Texts.get("waveform.name"));
    selection.getStyleClass().add("selected-beat");
    selection.setMouseTransparent(true);
    held.getStyleClass().add("held-beat");
    held.setMouseTransparent(true);
    held.setVisible(false);
    rowsBar.setOrientation(Orientation.VERTICAL);
    rowsBar.setFocusTraversable(false);
    getChildren()
        .addAll(paper, names, headerCanvas, rhythmCanvas, gutterCanvas, selection, held, rowsBar);
    calipers = new CalipersLayer(model.calipers(), table);
    getChildren().addAll(getChildren().indexOf(headerCanvas), List.of(note));
    getChildren().add(getChildren().indexOf(rowsBar), calipers);
    addEventHandler(KeyEvent.KEY_PRESSED, calipers::key);
    new NoteTips(headerCanvas, session).install(() -> header.small());
    new WaveformGestures(this, model).install();
    gutterTip.setWrapText(true);
    gutterTip.setMaxWidth(TOOLTIP_WIDTH);
    Tooltip.install(gutterCanvas, gutterTip);
    gutterCanvas.setOnMouseMoved(
        event -> gutterTip.setText(gutterWords(event.getY() - headerHeight())));
    listen();
  }

  private void listen() {
    session.record().addListener((all, before, now) -> rowsBar.setValue(0));
    session.record().addListener(changed -> requestLayout());
    session.pyramid().addListener((all, before, now) -> ask());
    session.shownBeats().addListener((all, before, now) -> requestLayout());
    session.model().addListener((all, before, now) -> requestLayout());
    session.comparison().addListener((all, before, now) -> requestLayout());
    session.viewport().addListener((all, before, now) -> ask());
    session.selection().addListener((all, before, now) -> ask());
    session.selectedBeat().addListener((all, before, now) -> select(onPaper()));
    model.leads().plan().addListener(changed -> requestLayout());
    model.axis().addListener((all, before, now) -> ask());
    model.overlays().addListener((all, before, now) -> ask());
    model.labels().addListener(changed -> requestLayout());
    session.strips().all().addListener(changed -> requestLayout());
    session.strips().chosen().addListener(changed -> requestLayout());
    rowsBar.valueProperty().addListener((all, before, now) -> ask());
  }

  /** Where the paper begins, in logical pixels from this view's left edge. */
  double paperLeft() {
    List<Lead> leads = session.record().get().map(o -> o.record().leads()).orElse(List.of());
    return Math.max(LeadGutter.width(gutter, leads), rowNames().width(gutter));
  }

  /** Says what the pointer can change. */
  public void setHandles(BeatHandles newHandles) {
    handles = newHandles;
  }

  /** Says what is to be done whenever a page has been drawn. */
  public void onDrawn(Runnable action) {
    drawn = action;
  }

  /** Has the pointer change nothing, or what it usually can. */
  public void setReadOnly(boolean now) {
    readOnly = now;
  }

  /** What the pointer can change. */
  BeatHandles handles() {
    return readOnly ? BeatHandles.NONE : handles;
  }

  /** Whether a height lies in the rows of beats. */
  boolean inBeatRows(double y) {
    double bottom = headerHeight();
    BeatRows rows = beatRows();
    return y >= bottom - rows.height() + rows.annotatedTop() && y < bottom;
  }

  /** The strip whose bracket is at a place in logical pixels, {@code x} on the paper. */
  Optional<Strip> stripAt(double x, double y) {
    return lanes.stripAt(x, y);
  }

  /** Shows where a beat would come to lie that is dragged to {@code x} (logical pixels). */
  void showHeld(double x) {
    double top = headerHeight() - beatRows().height();
    held.setVisible(true);
    held.resizeRelocate(x - 0.5, top, 1, getHeight() - rhythmHeight() - top);
  }

  /** No beat is dragged any longer. */
  void hideHeld() {
    held.setVisible(false);
  }

  /** Scrolls down by so many rows of leads; up for a negative number. */
  public void scrollRows(int rows) {
    double pitch = rows().pitch();
    rowsBar.setValue(Math.clamp(rowsBar.getValue() + rows * pitch, 0, rowsBar.getMax()));
  }

  /** Puts calipers on the paper, or takes them away. */
  public void toggleCalipers() {
    calipers.toggle();
    requestFocus();
  }

  private String gutterWords(double y) {
    BeatRows rows = beatRows();
    boolean model = rows.model() && y < 0 && y >= rows.modelTop() - rows.height();
    return model ? session.model().get().map(ModelNote::words).orElse("") : leadNameAt(y);
  }

  private String leadNameAt(double y) {
    double baseline = rowsInView().firstBaseline();
    int row = (int) Math.rint((y - baseline) / rows().pitch());
    return rows().places().stream()
        .filter(place -> place.row() == row && place.column() == 0)
        .findFirst()
        .map(place -> place.setting().words(model.leads().leads()))
        .orElse("");
  }

  private Marks marks() {
    return session.marks().get();
  }

  private BeatRows beatRows() {
    return lanes.beatRows();
  }

  private RowNames rowNames() {
    return new RowNames(session.annotator().get(), session.model().get(), lanes.other());
  }

  private double headerHeight() {
    return lanes.height();
  }

  private double rhythmHeight() {
    return marks().rhythms().isEmpty() ? 0 : RhythmLane.HEIGHT;
  }

  private double paperWidth() {
    double bar = excess() > 1 ? rowsBar.prefWidth(-1) : 0;
    return Math.max(0, getWidth() - paperLeft() - bar);
  }

  /** How much of the rows does not fit in, in logical pixels. */
  private double excess() {
    return Math.max(0, rows().total() - paperHeight());
  }

  private double paperHeight() {
    return Math.max(0, getHeight() - headerHeight() - rhythmHeight());
  }

  private RowLayout rows() {
    double perMillivolt = session.viewport().get().pixelsPerMillivolt();
    return RowLayout.share(model.leads().plan().get(), paperHeight(), perMillivolt);
  }

  private RowLayout rowsInView() {
    return rows().scrolledBy(rowsBar.isVisible() ? rowsBar.getValue() : 0);
  }

  @Override
  protected void repaint() {
    double top = headerHeight();
    headerCanvas.relocate(paperLeft(), 0);
    paper.relocate(paperLeft(), top);
    names.resizeRelocate(paperLeft(), top, paperWidth(), paperHeight());
    rhythmCanvas.relocate(paperLeft(), top + paperHeight());
    double excess = excess();
    rowsBar.setVisible(excess > 1);
    rowsBar.setMax(Math.max(1, excess));
    rowsBar.setVisibleAmount(Math.max(1, excess) * paperHeight() / Math.max(1, rows().total()));
    rowsBar.setUnitIncrement(rows().pitch());
    double barWidth = rowsBar.prefWidth(-1);
    rowsBar.resizeRelocate(getWidth() - barWidth, top, barWidth, paperHeight());
    if (session.viewport().get().width() != paperWidth()) {
      model.resize(paperWidth());
    }
    ask();
  }

  private void ask() {
    double scale = scale();
    int width = (int) Math.round(paperWidth() * scale);
    int height = (int) Math.round(paperHeight() * scale);
    if (session.record().get().isEmpty() || width < 1 || height < 1) {
      return;
    }
    RowLayout rows = rowsInView();
    renderer.ask(
        new Page(
            session.record().get().get(),
            session.pyramid().get(),
            model.labels().get() ? session.shownBeats().get() : ShownBeats.NONE,
            onPaper(),
            new Sheet(width, height, scale, rows, inks()),
            model.overlays().get()));
  }

  private Viewport onPaper() {
    return session.viewport().get().onWholePixels(scale());
  }

  private double scale() {
    Window window = getScene() == null ? null : getScene().getWindow();
    return window == null ? 1 : window.getOutputScaleX() * magnification();
  }

  private void show(RasterRenderer.Frame<Page> frame) {
    OpenRecord opened = frame.page().record();
    if (!session.isOpen(opened)) {
      return;
    }
    if (!frame.problem().isEmpty()) {
      session.problem().set(Texts.format("problem.drawing", frame.problem()));
    }
    frame.image().show(paper, frame.page().sheet().scale());
    lanes.draw(frame.page());
    note.show(frame.page(), paperLeft() + 8, headerHeight() + 8);
    calipers.resizeRelocate(paperLeft(), headerHeight(), paperWidth(), paperHeight());
    calipers.show(frame.page());
    Viewport viewport = frame.page().viewport();
    rhythm.wiped(viewport.width(), rhythmHeight());
    boolean labelled = model.labels().get();
    RhythmLane.draw(rhythm, labelled ? marks().rhythms() : List.of(), viewport, 2);
    gutter.wiped(paperLeft(), headerHeight() + paperHeight());
    BeatRows beatRows = beatRows();
    double top = headerHeight();
    new LeadGutter(gutter, frame.page(), paperLeft()).draw(top, beatRows.labelAbove());
    names.show(frame.page());
    drawn.run();
    if (labelled) {
      rowNames().draw(gutter, beatRows, top - beatRows.height(), paperLeft());
    }
    select(viewport);
  }

  private void select(Viewport viewport) {
    int beat = session.selectedBeat().get();
    boolean shown = beat != Session.NO_BEAT && session.record().get().isPresent();
    selection.setVisible(shown);
    if (shown) {
      SelectedCell cell = SelectedCell.of(marks(), beat, viewport);
      double top = headerHeight() - beatRows().height();
      selection.setVisible(cell.right() > 0 && cell.left() < viewport.width());
      double left = Math.max(0, cell.left());
      double width = Math.min(viewport.width(), cell.right()) - left;
      selection.resizeRelocate(
          paperLeft() + left, top - 1, Math.max(1, width), beatRows().height() + paperHeight() + 1);
    }
  }
}
