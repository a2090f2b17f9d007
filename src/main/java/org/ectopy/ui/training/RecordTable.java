package org.ectopy.ui.training;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.ectopy.record.BeatClass;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.control.Tip;
import org.jspecify.annotations.Nullable;

/**
 * The records with their beats per class, what each is for, and which of its labels count. A click
 * on either of these changes it, as Space and L do for the chosen rows.
 */
final class RecordTable extends StackPane {

  private static final double ROW_HEIGHT = 24;
  private static final double LEAST_NAME = 84;
  private static final double LEAST_LABELS = 50;
  private static final double ROLE_WIDTH = 88;
  private static final double NUMBER_WIDTH = 52;
  private static final double LEAST_NUMBER = 44;

  private final RecordChoices choices;
  private final TableView<ChosenRecord> table = new TableView<>();
  private List<Integer> chosen = List.of();

  RecordTable(RecordChoices choices) {
    this.choices = choices;
    setId("train-records");
    getStyleClass().add("row-table");
    table.setItems(choices.rows());
    table.setFixedCellSize(ROW_HEIGHT);
    table.setAccessibleText(Texts.get("train.records"));
    Label empty = new Label(Texts.get("train.records.empty"));
    empty.setWrapText(true);
    table.setPlaceholder(empty);
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    column("record", 128, row -> row.candidate().name()).setMinWidth(LEAST_NAME);
    TableColumn<ChosenRecord, String> roles = column("role", ROLE_WIDTH, RecordTable::role);
    roles.setMinWidth(ROLE_WIDTH);
    click(roles, place -> give(List.of(place)));
    TableColumn<ChosenRecord, String> labels = column("labels", 96, RecordTable::labels);
    labels.setMinWidth(LEAST_LABELS);
    click(labels, choices::switchLabels);
    for (BeatClass each : BeatClass.inOrder()) {
      TableColumn<ChosenRecord, String> numbers =
          column("class", NUMBER_WIDTH, row -> number(row.beats().of(each)));
      numbers.setText(each.name());
      numbers.setId("train-column-" + each.name().toLowerCase(Locale.ROOT));
      numbers.getStyleClass().add("number-column");
      numbers.setMinWidth(each == BeatClass.N ? NUMBER_WIDTH : LEAST_NUMBER);
      numbers.setMaxWidth(NUMBER_WIDTH);
    }
    TableColumn<ChosenRecord, String> remarks = column("remark", 90, RecordTable::remark);
    choices.rows().addListener((ListChangeListener<ChosenRecord>) change -> reveal(remarks));
    remarks.setCellFactory(column -> new RemarkCell());
    reveal(remarks);
    table.setRowFactory(all -> new ChosenRow<>());
    table.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    keepSelection();
    getChildren().add(table);
  }

  /** A remark, whose end can be read beside it where there is no room. */
  private static final class RemarkCell extends TableCell<ChosenRecord, String> {
    @Override
    protected void updateItem(@Nullable String item, boolean empty) {
      super.updateItem(item, empty);
      String words = empty || item == null ? "" : item;
      setText(words);
      Tip.on(this, words);
    }
  }

  /** Only where there is something to remark has that column any room. */
  private void reveal(TableColumn<ChosenRecord, String> remarks) {
    remarks.setVisible(choices.rows().stream().anyMatch(row -> !remark(row).isEmpty()));
  }

  /** A row that changes is another row; what was chosen stays chosen. */
  private void keepSelection() {
    choices
        .rows()
        .addListener(
            (ListChangeListener<ChosenRecord>)
                change -> {
                  List<Integer> places = chosen;
                  if (!places.isEmpty()) {
                    table.getSelectionModel().clearSelection();
                    places.stream()
                        .filter(place -> place < choices.rows().size())
                        .forEach(table.getSelectionModel()::select);
                  }
                });
  }

  private TableColumn<ChosenRecord, String> column(
      String id, double width, Function<ChosenRecord, String> text) {
    TableColumn<ChosenRecord, String> column = new TableColumn<>(Texts.get("train.column." + id));
    column.setId("train-column-" + id);
    column.setPrefWidth(width);
    column.setSortable(false);
    column.setReorderable(false);
    column.setCellValueFactory(
        cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())).getReadOnlyProperty());
    table.getColumns().add(column);
    return column;
  }

  private static void click(TableColumn<ChosenRecord, String> column, PlaceAction action) {
    column.setCellFactory(
        each -> {
          TableCell<ChosenRecord, String> cell =
              new TableCell<>() {
                @Override
                protected void updateItem(@Nullable String item, boolean empty) {
                  super.updateItem(item, empty);
                  setText(empty ? null : item);
                }
              };
          cell.getStyleClass().add("train-click");
          cell.addEventHandler(
              MouseEvent.MOUSE_CLICKED,
              event -> {
                TableRow<ChosenRecord> row = cell.getTableRow();
                if (event.getButton() == MouseButton.PRIMARY && row != null && !row.isEmpty()) {
                  action.at(row.getIndex());
                }
              });
          return cell;
        });
  }

  /** Does something to the record at a place. */
  @FunctionalInterface
  private interface PlaceAction {
    void at(int place);
  }

  private void press(KeyEvent event) {
    List<Integer> places = List.copyOf(table.getSelectionModel().getSelectedIndices());
    if (event.isShortcutDown() || event.isAltDown() || places.isEmpty()) {
      return;
    }
    if (event.getCode() == KeyCode.SPACE) {
      give(places);
      event.consume();
    } else if (event.getCode() == KeyCode.L) {
      changing(places, () -> places.forEach(choices::switchLabels));
      event.consume();
    }
  }

  private void give(List<Integer> places) {
    RecordRole next = choices.rows().get(places.getFirst()).role().next();
    changing(places, () -> choices.give(places, next));
  }

  private void changing(List<Integer> places, Runnable change) {
    chosen = places;
    change.run();
    chosen = List.of();
  }

  private static String role(ChosenRecord row) {
    return row.usable() ? Texts.get(row.role().textKey()) : "";
  }

  private static String labels(ChosenRecord row) {
    return row.candidate()
        .counts(row.labels())
        .map(counts -> words(row.labels(), counts))
        .orElse("");
  }

  private static String words(LabelChoice choice, LabelCounts counts) {
    return choice == LabelChoice.CORRECTED && counts.byHand() > 0
        ? Texts.format("train.labels.corrected", counts.byHand())
        : Texts.format("train.labels.reference", counts.annotator());
  }

  private static String number(long beats) {
    return beats == 0 ? "" : String.format(Locale.ROOT, "%,d", beats);
  }

  private static String remark(ChosenRecord row) {
    if (!row.candidate().problem().isEmpty()) {
      return row.candidate().problem();
    }
    return row.usable() ? "" : Texts.get("train.record.none");
  }
}
