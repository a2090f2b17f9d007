package org.ectopy.ui.training;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.ectopy.model.ModelCard;
import org.ectopy.model.ModelListing;
import org.ectopy.model.ModelVersion;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.control.Tip;
import org.jspecify.annotations.Nullable;

/** All versions of models in a table, and what is known of the chosen one beside it. */
public final class ModelsView extends BorderPane {

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
  private static final double ROW_HEIGHT = 24;
  private static final double LEAST_NAME = 130;
  private static final double LEAST_STATE = 88;
  private static final double LEAST_DATE = 128;

  private final ModelsViewModel model;
  private final TableView<ModelVersion> table = new TableView<>();
  private final Label about = new Label();
  private final VBox top = new VBox();
  private final StackPane problem = new StackPane();
  private final TextArea notes = new TextArea();
  private Optional<ModelVersion> noted = Optional.empty();

  /** Follows what the versions are. */
  public ModelsView(ModelsViewModel model) {
    this.model = model;
    setId("models-view");
    setMinSize(0, 0);
    getStyleClass().add("models-view");
    fillTable();
    StackPane framed = new StackPane(table);
    framed.getStyleClass().add("row-table");
    setCenter(framed);
    setRight(side());
    top.getChildren().add(problem);
    setTop(top);
    model.problem().addListener((all, before, now) -> tell(now));
    tell(model.problem().get());
    model.listing().addListener((all, before, now) -> now.ifPresent(this::show));
    model.listing().get().ifPresent(this::show);
  }

  private void tell(String sentence) {
    problem
        .getChildren()
        .setAll(
            Stream.of(sentence)
                .filter(each -> !each.isEmpty())
                .map(each -> Notice.of("models-problem", model.problem()))
                .toList());
  }

  private void fillTable() {
    table.setId("models-table");
    table.setFixedCellSize(ROW_HEIGHT);
    table.setAccessibleText(Texts.get("models.name"));
    table.setPlaceholder(new Label(Texts.get("models.reading")));
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    column("name", 200, version -> (current(version) ? "\u2713 " : "\u2002 ") + version.name())
        .setMinWidth(LEAST_NAME);
    column("state", 96, this::state).setMinWidth(LEAST_STATE);
    column("kind", 96, version -> version.card().kind());
    number(column("accuracy", 80, version -> score(version, ModelCard.Scores::accuracy)));
    number(column("f1", 76, version -> score(version, ModelCard.Scores::macroF1)));
    column("created", 132, version -> version.created().map(ModelsView::date).orElse(""))
        .setMinWidth(LEAST_DATE);
    column("parent", 100, version -> version.parent().orElse(""));
    column("notes", 80, version -> version.notes().notes().replace('\n', ' '));
    table.setRowFactory(all -> new ChosenRow<>());
    table
        .getSelectionModel()
        .selectedItemProperty()
        .addListener((all, before, now) -> describe(Optional.ofNullable(now)));
  }

  private TableColumn<ModelVersion, String> column(
      String id, double width, Function<ModelVersion, String> text) {
    TableColumn<ModelVersion, String> column = new TableColumn<>(Texts.get("models.column." + id));
    column.setId("models-column-" + id);
    column.setPrefWidth(width);
    column.setSortable(false);
    column.setReorderable(false);
    column.setCellFactory(each -> new WordsCell());
    column.setCellValueFactory(
        cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())).getReadOnlyProperty());
    table.getColumns().add(column);
    return column;
  }

  /** Words whose end can be read beside them where there is no room. */
  private static final class WordsCell extends TableCell<ModelVersion, String> {
    @Override
    protected void updateItem(@Nullable String item, boolean empty) {
      super.updateItem(item, empty);
      String words = empty || item == null ? "" : item;
      setText(words);
      Tip.on(this, words.strip());
    }
  }

  private static void number(TableColumn<ModelVersion, String> column) {
    column.getStyleClass().add("number-column");
  }

  private boolean current(ModelVersion version) {
    return model
        .listing()
        .get()
        .map(ModelListing::current)
        .filter(version.name()::equals)
        .isPresent();
  }

  private String state(ModelVersion version) {
    if (current(version)) {
      return Texts.get("models.state.current");
    }
    if (version.notes().undecided()) {
      return Texts.get("models.state.undecided");
    }
    return version.shipped() ? Texts.get("models.state.shipped") : "";
  }

  private static String score(ModelVersion version, Function<ModelCard.Scores, Double> score) {
    return version
        .scores()
        .map(scores -> String.format(Locale.ROOT, "%.1f %%", 100 * score.apply(scores)))
        .orElse("");
  }

  private static String date(Instant when) {
    return DATE.format(when.atZone(ZoneId.systemDefault()));
  }

  private Node side() {
    about.setWrapText(true);
    about.setId("models-about");
    about.getStyleClass().add("train-hint");
    notes.setId("models-notes");
    notes.setPromptText(Texts.get("models.notes.prompt"));
    notes.setAccessibleText(Texts.get("models.column.notes"));
    notes.setWrapText(true);
    notes.setPrefRowCount(3);
    notes
        .focusedProperty()
        .addListener(
            (all, before, now) -> {
              if (!now) {
                keepNotes();
              }
            });
    VBox side = new VBox(notes, about);
    side.getStyleClass().addAll("train-side", "models-side");
    ScrollPane scroll = new ScrollPane(side);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().addAll("train-scroll", "train-right");
    return scroll;
  }

  private void keepNotes() {
    noted
        .filter(version -> !version.notes().notes().equals(notes.getText()))
        .ifPresent(version -> model.note(version.name(), notes.getText()));
  }

  /** The chosen version; empty where none is. */
  public Optional<ModelVersion> chosen() {
    return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
  }

  /** Puts what can be done with the versions above them. */
  public ModelsView under(ModelsBar bar) {
    top.getChildren().addFirst(bar);
    return this;
  }

  /** What is chosen, for who asks for it as it changes. */
  TableView<ModelVersion> table() {
    return table;
  }

  private void show(ModelListing listing) {
    Optional<String> added = added(listing);
    int place = table.getSelectionModel().getSelectedIndex();
    String name = added.or(() -> chosen().map(ModelVersion::name)).orElse(listing.current());
    table.getItems().setAll(listing.versions());
    listing
        .named(name)
        .ifPresentOrElse(
            table.getSelectionModel()::select,
            () -> table.getSelectionModel().select(Math.min(place, table.getItems().size() - 1)));
    added.ifPresent(now -> table.scrollTo(table.getSelectionModel().getSelectedIndex()));
  }

  /** The version that was not there before, which a person wants to see. */
  private Optional<String> added(ModelListing listing) {
    Set<String> known =
        table.getItems().stream().map(ModelVersion::name).collect(Collectors.toSet());
    return known.isEmpty()
        ? Optional.empty()
        : listing.versions().stream()
            .map(ModelVersion::name)
            .filter(name -> !known.contains(name))
            .findFirst();
  }

  private void describe(Optional<ModelVersion> version) {
    if (!version.map(ModelVersion::name).equals(noted.map(ModelVersion::name))) {
      keepNotes();
    }
    noted = version;
    notes.setDisable(version.isEmpty());
    notes.setText(version.map(each -> each.notes().notes()).orElse(""));
    about.setText(version.map(ModelWords::about).orElse(""));
  }
}
