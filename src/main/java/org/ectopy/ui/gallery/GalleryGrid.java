package org.ectopy.ui.gallery;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.InvalidationListener;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.shape.Rectangle;
import javafx.stage.Window;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.control.PaintedRegion;
import org.ectopy.ui.control.RasterImage;
import org.ectopy.ui.session.BeatSelection;
import org.ectopy.ui.session.RecordStore;
import org.ectopy.ui.session.TimeText;
import org.ectopy.ui.trace.Inks;

/** The cells of a gallery; of all its rows only those in view are there. */
final class GalleryGrid extends PaintedRegion {

  private final GalleryViewModel model;
  private final GalleryRenderer renderer;
  private final Consumer<String> problems;
  private final IntegerProperty leads = new SimpleIntegerProperty(1);
  private final ReadOnlyObjectWrapper<GalleryLayout> layout =
      new ReadOnlyObjectWrapper<>(GalleryLayout.NONE);

  /** Views of rows, each of them showing the row whose number leaves its place as rest. */
  private final List<GalleryRowView> views = new ArrayList<>();

  private Optional<GalleryRenderer.Drawn> drawn = Optional.empty();
  private double top;

  /**
   * @param store where waveforms come from
   * @param worker draws, one thing at a time
   * @param window runs what touches the window
   * @param problems is told in a sentence why waveforms are missing; empty where none are
   */
  GalleryGrid(
      GalleryViewModel model,
      RecordStore store,
      Executor worker,
      Executor window,
      Consumer<String> problems) {
    this.model = model;
    this.problems = problems;
    this.renderer =
        new GalleryRenderer(
            new GalleryPainter(new WaveReader(store)), worker, window, this::accept);
    setId("gallery-grid");
    getStyleClass().add("gallery-grid");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.LIST_VIEW);
    setMinSize(0, 0);
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
    InvalidationListener update = changed -> requestLayout();
    model.chosen().addListener(update);
    model.current().addListener(changed -> reveal());
    leads.addListener(update);
    model.onChange(this::requestLayout);
    model
        .beats()
        .addListener(
            (all, before, now) -> {
              top = 0;
              requestLayout();
            });
    new GalleryHands(this, model).install();
  }

  /** How many leads each cell shows, 1 or 2. */
  IntegerProperty leads() {
    return leads;
  }

  /** How the cells lie now. */
  ReadOnlyObjectProperty<GalleryLayout> layoutNow() {
    return layout.getReadOnlyProperty();
  }

  /** Scrolls to a place, in logical pixels from the first row. */
  void scrollTo(double newTop) {
    top = layout.get().scrolledTo(newTop).top();
    requestLayout();
  }

  private void reveal() {
    int place = model.current().get();
    if (place != GalleryViewModel.NO_PLACE) {
      scrollTo(layout.get().showing(place).top());
      setAccessibleText(words(place));
    }
    requestLayout();
  }

  private String words(int place) {
    GalleryBeat beat = model.live(place).beat();
    return Texts.format(
        "gallery.beat",
        place + 1,
        model.beats().get().count(),
        beat.letter(),
        beat.model().map(word -> word.predicted().name()).orElse("\u2013"),
        TimeText.clock(beat.seconds(), 1));
  }

  @Override
  protected void repaint() {
    if (getWidth() < 1 || getHeight() < 1) {
      return;
    }
    GalleryLayout now =
        new GalleryLayout(model.beats().get().count(), leads.get(), getWidth(), getHeight(), top);
    top = now.top();
    layout.set(now);
    Inks inks = inks();
    place(now, inks);
    if (now.count() > 0) {
      renderer.ask(new GalleryPage(model.beats().get(), now, scale(), inks));
    }
  }

  private double scale() {
    Window shown = getScene() == null ? null : getScene().getWindow();
    return shown == null ? 1 : shown.getOutputScaleX();
  }

  private void accept(GalleryRenderer.Drawn rows) {
    drawn = Optional.of(rows);
    problems.accept(rows.problem());
    if (layout.get().count() == model.beats().get().count()) {
      place(layout.get(), inks());
    }
  }

  private void place(GalleryLayout now, Inks inks) {
    int needed = now.endSeen() - now.firstSeen();
    while (views.size() < needed) {
      GalleryRowView view = new GalleryRowView(this);
      views.add(view);
      getChildren().add(view);
    }
    views.forEach(view -> view.setVisible(false));
    Map<Integer, RasterImage> images = images(now, inks);
    for (int row = now.firstSeen(); row < now.endSeen(); row++) {
      GalleryRowView view = views.get(row % views.size());
      view.setVisible(true);
      view.setLayoutY(Math.rint(now.y(row)));
      GalleryRow written = written(now.scrolledTo(0), inks, row);
      view.show(written, Optional.ofNullable(images.get(row)), scale());
    }
  }

  /** What was drawn, as far as it looks as it should by now. */
  private Map<Integer, RasterImage> images(GalleryLayout now, Inks inks) {
    GalleryPage.Look look = new GalleryPage(model.beats().get(), now, scale(), inks).look();
    return drawn
        .filter(rows -> rows.page().look().equals(look))
        .map(GalleryRenderer.Drawn::rows)
        .orElseGet(HashMap::new);
  }

  private GalleryRow written(GalleryLayout now, Inks inks, int row) {
    BeatSelection chosen = model.chosen().get();
    int first = row * now.columns();
    int end = Math.min(first + now.columns(), now.count());
    List<GalleryRow.Cell> cells =
        IntStream.range(first, end)
            .mapToObj(place -> new GalleryRow.Cell(model.live(place), chosen.contains(place)))
            .toList();
    int current = model.current().get();
    boolean here = current >= first && current < end;
    return new GalleryRow(
        cells,
        now,
        here ? current - first : GalleryViewModel.NO_PLACE,
        model.beats().get().several(),
        inks);
  }
}
