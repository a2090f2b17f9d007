package org.ectopy.ui.gallery;

import java.util.concurrent.Executor;
import javafx.beans.binding.Bindings;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.control.RowHint;
import org.ectopy.ui.control.Tip;
import org.ectopy.ui.session.RecordStore;

/** Small waveforms side by side, under a line that says what they have in common. */
public final class GalleryView extends BorderPane {

  private static final double LINE = 40;

  private final GalleryViewModel model;
  private final GalleryGrid grid;
  private final Label problem = new Label();
  private final ScrollBar bar = new ScrollBar();

  /**
   * @param empty says what to do where there are no beats
   * @param store where waveforms come from
   * @param worker draws, one thing at a time
   * @param window runs what touches the window
   */
  public GalleryView(
      GalleryViewModel model, String empty, RecordStore store, Executor worker, Executor window) {
    this.model = model;
    this.grid = new GalleryGrid(model, store, worker, window, problem::setText);
    getStyleClass().add("gallery");
    setMinSize(0, 0);
    setTop(head());
    Label nothing = new Label();
    nothing.textProperty().bind(model.title().map(title -> title.isEmpty() ? empty : title));
    nothing.getStyleClass().add("gallery-empty");
    nothing.setWrapText(true);
    nothing
        .visibleProperty()
        .bind(Bindings.createBooleanBinding(() -> model.beats().get().count() == 0, model.beats()));
    grid.visibleProperty().bind(nothing.visibleProperty().not());
    setCenter(new StackPane(grid, nothing));
    setRight(bar());
  }

  /** Gives the cells the keys, and chooses the first where none is chosen. */
  public void focus() {
    grid.requestFocus();
    if (model.current().get() == GalleryViewModel.NO_PLACE) {
      model.choose(0);
    }
  }

  /** The cells, which take the keys. */
  public Node cells() {
    return grid;
  }

  private Node head() {
    Label title = new Label();
    title.setId("gallery-title");
    title.getStyleClass().add("gallery-title");
    title.textProperty().bind(model.title());
    title.setMinWidth(0);
    Tip.on(title).bind(Bindings.concat(model.title(), "\n", model.note()).map(String::strip));
    RowHint note = new RowHint("");
    note.textProperty().bind(model.note());
    note.getStyleClass().add("gallery-hint");
    note.visibleProperty().bind(model.note().isNotEmpty());
    RowHint hint = new RowHint(Texts.get("gallery.hint"));
    hint.getStyleClass().add("gallery-hint");
    problem.getStyleClass().add("gallery-problem");
    problem.setMinWidth(0);
    ToggleButton both = new ToggleButton(Texts.get("gallery.two-leads"));
    both.setId("gallery-two-leads");
    both.setMinWidth(Region.USE_PREF_SIZE);
    Tip.on(both, Texts.get("gallery.two-leads.does"));
    both.setAccessibleText(Texts.get("gallery.two-leads.does"));
    both.selectedProperty()
        .addListener((all, before, now) -> grid.leads().set(Boolean.TRUE.equals(now) ? 2 : 1));
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox head = new HBox(title, note, hint, problem, space, both);
    note.follow(head);
    hint.follow(head);
    head.getStyleClass().add("gallery-head");
    head.setAlignment(Pos.CENTER_LEFT);
    head.visibleProperty()
        .bind(Bindings.createBooleanBinding(() -> model.beats().get().count() > 0, model.beats()));
    head.managedProperty().bind(head.visibleProperty());
    return head;
  }

  private Node bar() {
    bar.setOrientation(Orientation.VERTICAL);
    bar.setUnitIncrement(LINE);
    bar.setFocusTraversable(false);
    grid.layoutNow().addListener((all, before, now) -> follow(now));
    bar.valueProperty()
        .addListener(
            (all, before, now) -> {
              if (Math.abs(now.doubleValue() - grid.layoutNow().get().top()) >= 1) {
                grid.scrollTo(now.doubleValue());
              }
            });
    bar.visibleProperty().bind(grid.visibleProperty());
    return bar;
  }

  private void follow(GalleryLayout now) {
    double most = Math.max(0, now.total() - now.height());
    bar.setMax(most);
    bar.setVisibleAmount(most * now.height() / Math.max(1, now.total()));
    bar.setBlockIncrement(now.page() * now.pitch());
    bar.setValue(now.top());
    bar.setDisable(most <= 0);
  }
}
