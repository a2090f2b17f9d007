package org.ectopy.ui.review;

import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.ectopy.record.BeatClass;
import org.ectopy.ui.command.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The beats of a review queue, those in view as rows. The focus is this pane's, so that Enter and
 * letters reach the window.
 */
final class ReviewTable extends StackPane {

  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final PseudoClass LEAD = PseudoClass.getPseudoClass("lead");
  private static final PseudoClass FAINT = PseudoClass.getPseudoClass("faint");
  private static final double ROW_HEIGHT = 24;

  private final ReviewViewModel model;
  private final TableView<Integer> table = new TableView<>();
  private final ObservableList<Integer> places = FXCollections.observableArrayList();
  private final Label placeholder = new Label();
  private Optional<ReviewWords> words = Optional.empty();

  ReviewTable(ReviewViewModel model) {
    this.model = model;
    setId("review-table");
    getStyleClass().add("row-table");
    setAccessibleText(Texts.get("review.name"));
    setFocusTraversable(true);
    placeholder.setId("review-message");
    placeholder.setWrapText(true);
    placeholder.textProperty().bind(model.message());
    table.setFocusTraversable(false);
    table.setFixedCellSize(ROW_HEIGHT);
    table.setItems(places);
    table.setPlaceholder(placeholder);
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    table.setRowFactory(each -> new Row());
    addColumns();
    getChildren().add(table);
    table.focusedProperty().addListener((all, before, now) -> take(now));
    addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    addEventFilter(MouseEvent.MOUSE_PRESSED, this::point);
  }

  private void take(boolean tableFocused) {
    if (tableFocused) {
      requestFocus();
    }
  }

  private void addColumns() {
    column("place", 50, true, place -> Integer.toString(place + 1), place -> Optional.empty());
    column("time", 80, true, place -> said().time(place), place -> Optional.empty());
    column(
        "label",
        60,
        false,
        place -> ReviewWords.letter(said().label(place)),
        place -> said().label(place));
    column(
        "seems",
        70,
        false,
        place -> ReviewWords.letter(said().seems(place)),
        place -> said().seems(place));
    column("probability", 80, true, place -> said().probability(place), place -> Optional.empty());
    column("why", 220, false, place -> said().why(place), place -> Optional.empty());
    column("decision", 140, false, place -> said().decision(place), place -> Optional.empty());
  }

  private void column(
      String id,
      double width,
      boolean number,
      IntFunction<String> text,
      IntFunction<Optional<BeatClass>> colour) {
    TableColumn<Integer, Integer> column = new TableColumn<>(Texts.get("review.column." + id));
    column.setId("review-" + id);
    column.setPrefWidth(width);
    column.setSortable(false);
    column.setReorderable(false);
    column.setCellFactory(each -> new Cell(number, text, colour));
    if (number) {
      column.getStyleClass().add("number-column");
    }
    table.getColumns().add(column);
  }

  private ReviewWords said() {
    return words.orElseThrow();
  }

  /** Shows a queue as it is now; none where there is nothing to be looked at. */
  void show(Optional<ReviewWords> now) {
    words = now;
    int size = now.map(each -> each.queue().items().size()).orElse(0);
    if (size != places.size()) {
      places.setAll(IntStream.range(0, size).boxed().toList());
    }
    table.refresh();
    reveal();
  }

  /** Scrolls to the beat that is looked at. */
  void reveal() {
    int place = model.place().get();
    if (place >= 0 && place < places.size()) {
      table.scrollTo(Math.max(0, place - 2));
    }
  }

  private void press(KeyEvent event) {
    if (event.isAltDown() || event.isShortcutDown() || places.isEmpty()) {
      return;
    }
    int now = model.place().get();
    int wanted =
        switch (event.getCode()) {
          case UP -> now - 1;
          case DOWN -> now + 1;
          case HOME -> 0;
          case END -> places.size() - 1;
          default -> -2;
        };
    if (wanted > -2) {
      model.go(Math.clamp(wanted, 0, places.size() - 1));
      event.consume();
    }
  }

  private void point(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY) {
      for (Node node = (Node) event.getTarget(); node != null && node != this; ) {
        if (node instanceof Row row && !row.isEmpty()) {
          requestFocus();
          model.go(row.getIndex());
          event.consume();
          return;
        }
        node = node.getParent();
      }
    }
  }

  /** A row that shows whether its beat is looked at, and fades once it is done. */
  private final class Row extends TableRow<Integer> {

    @Override
    protected void updateItem(@Nullable Integer place, boolean empty) {
      super.updateItem(place, empty);
      int row = place == null || empty || words.isEmpty() ? -1 : place;
      boolean looked = row >= 0 && row == model.place().get();
      pseudoClassStateChanged(CHOSEN, looked);
      pseudoClassStateChanged(LEAD, looked);
      pseudoClassStateChanged(FAINT, row >= 0 && said().queue().decision(row).isPresent());
    }
  }

  private final class Cell extends TableCell<Integer, Integer> {

    private final IntFunction<String> text;
    private final IntFunction<Optional<BeatClass>> colour;
    private String style = "";

    Cell(boolean number, IntFunction<String> text, IntFunction<Optional<BeatClass>> colour) {
      this.text = text;
      this.colour = colour;
      getStyleClass().add(number ? "number-cell" : "text-cell");
    }

    @Override
    protected void updateItem(@Nullable Integer ignored, boolean empty) {
      super.updateItem(ignored, empty);
      int place = getIndex();
      boolean filled = place >= 0 && place < places.size() && words.isPresent();
      setText(filled ? text.apply(place) : "");
      getStyleClass().remove(style);
      style = filled ? colour.apply(place).map(Cell::styleOf).orElse("") : "";
      if (!style.isEmpty()) {
        getStyleClass().add(style);
      }
    }

    private static String styleOf(BeatClass each) {
      return "class-" + each.name().toLowerCase(Locale.ROOT);
    }
  }
}
