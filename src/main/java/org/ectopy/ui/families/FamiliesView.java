package org.ectopy.ui.families;

import java.util.concurrent.Executor;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.ectopy.ui.command.Command;
import org.ectopy.ui.command.CommandTable;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.control.Tip;
import org.ectopy.ui.gallery.GalleryView;
import org.ectopy.ui.session.RecordStore;

/** The families of the open record: their cards, the members of the chosen ones, and a map. */
public final class FamiliesView extends StackPane {

  /** Room beside the cards: gaps, the bar that scrolls. */
  private static final double BESIDE_CARDS = 24;

  /** The widths from which on two and three cards stand side by side. */
  private static final double TWO_CARDS = 780;

  private static final double THREE_CARDS = 1150;
  private static final double BAR_GAP = 6;

  private final FamiliesViewModel model;
  private final CommandTable table;
  private final FamilyCards cards;
  private final FamilyMapView map;
  private final KeysAfterGrouping grouping;

  /**
   * @param table does what the buttons say
   * @param store where waveforms come from
   * @param worker draws, one thing at a time
   * @param window runs what touches the window
   */
  public FamiliesView(
      FamiliesViewModel model,
      CommandTable table,
      RecordStore store,
      Executor worker,
      Executor window) {
    this.model = model;
    this.table = table;
    this.cards = new FamilyCards(model, worker, window);
    this.map = new FamilyMapView(model, worker, window);
    setId("families");
    getStyleClass().add("families");
    setMinSize(0, 0);
    GalleryView gallery =
        new GalleryView(model.gallery(), Texts.get("families.none-chosen"), store, worker, window);
    HBox.setHgrow(gallery, Priority.ALWAYS);
    VBox families = families();
    HBox parts = new HBox(families, gallery, mapWithBar());
    families.prefWidthProperty().bind(parts.widthProperty().map(each -> cards(each.doubleValue())));
    parts.getStyleClass().add("family-parts");
    parts.setMinSize(0, 0);
    BooleanBinding grouped =
        Bindings.createBooleanBinding(
            () -> model.reading().get().grouped().isPresent(), model.reading());
    parts.visibleProperty().bind(grouped);
    Node empty = empty();
    empty.visibleProperty().bind(grouped.not());
    getChildren().addAll(parts, empty);
    grouping = new KeysAfterGrouping(model, this, cards.keys());
  }

  /** Groups the beats; whoever does nothing else meanwhile goes on with the families by keys. */
  public void group() {
    grouping.group();
  }

  /** Where letters say what the chosen beats are. */
  public Node map() {
    return map;
  }

  /** The cards, which take the keys. */
  public Node cards() {
    return cards.keys();
  }

  /** As wide as whole cards are. */
  private static double cards(double room) {
    int columns = room < TWO_CARDS ? 1 : room < THREE_CARDS ? 2 : 3;
    return columns * FamilyCards.PITCH + BESIDE_CARDS;
  }

  private VBox families() {
    Label news = new Label();
    news.getStyleClass().add("family-news");
    news.setMinWidth(0);
    model.reading().addListener(changed -> news.setText(model.news()));
    FlowPane bar =
        new FlowPane(
            BAR_GAP,
            BAR_GAP,
            button(Command.GROUP_BEATS, "families.again"),
            button(Command.SPLIT_FAMILY, "families.split"),
            button(Command.MERGE_FAMILIES, "families.merge"),
            button(Command.FAMILIES_BACK, "families.back"),
            news);
    bar.getStyleClass().add("family-bar");
    bar.setAlignment(Pos.CENTER_LEFT);
    VBox.setVgrow(cards, Priority.ALWAYS);
    VBox column = new VBox(bar, cards);
    column.setMinWidth(FamilyCardView.WIDTH + BESIDE_CARDS);
    return column;
  }

  private Button button(Command command, String words) {
    Button button = new Button(Texts.get(words));
    button.setId(command.id());
    button.setMinWidth(Region.USE_PREF_SIZE);
    Tip.on(button, command, table);
    button.setAccessibleText(Texts.get(command.textKey()));
    button.setOnAction(event -> table.run(command));
    if (command == Command.MERGE_FAMILIES) {
      button
          .disableProperty()
          .bind(
              Bindings.createBooleanBinding(
                  () -> model.choice().get().families().size() < 2, model.choice()));
    } else if (command == Command.FAMILIES_BACK) {
      button.disableProperty().bind(model.changed().not());
    }
    return button;
  }

  private Node mapWithBar() {
    ToggleGroup group = new ToggleGroup();
    HBox bar = new HBox();
    for (FamilyAxes axes : FamilyAxes.values()) {
      bar.getChildren().add(axis(group, axes));
    }
    bar.getChildren()
        .addAll(
            move(Command.MOVE_TO_NEW_FAMILY, "families.move.new"),
            move(Command.MOVE_TO_FAMILY, "families.move.here"));
    bar.getStyleClass().add("family-bar");
    bar.setAlignment(Pos.CENTER_LEFT);
    VBox.setVgrow(map, Priority.ALWAYS);
    VBox column = new VBox(bar, map);
    column.getStyleClass().add("family-map-part");
    return column;
  }

  private ToggleButton axis(ToggleGroup group, FamilyAxes axes) {
    ToggleButton button = new ToggleButton(Texts.get("families.map." + axes.id()));
    button.setId("family-map-" + axes.id());
    button.setMinWidth(Region.USE_PREF_SIZE);
    Tip.on(button, Texts.get("families.map." + axes.id() + ".axes"));
    button.setToggleGroup(group);
    button.setSelected(map.axes().get() == axes);
    button.setOnAction(
        event -> {
          map.axes().set(axes);
          button.setSelected(true);
        });
    return button;
  }

  private Button move(Command command, String words) {
    Button button = button(command, words);
    button
        .disableProperty()
        .bind(Bindings.createBooleanBinding(() -> model.picked().get().isEmpty(), model.picked()));
    return button;
  }

  private Node empty() {
    Label words = new Label(Texts.get("families.empty"));
    words.getStyleClass().add("family-empty");
    words.setWrapText(true);
    Button group = new Button(Texts.get("families.group"));
    group.setId("families-group");
    Tip.on(group, Command.GROUP_BEATS, table);
    group.setOnAction(event -> table.run(Command.GROUP_BEATS));
    group
        .textProperty()
        .bind(
            Bindings.when(model.running())
                .then(Texts.get("families.task"))
                .otherwise(Texts.get("families.group")));
    group
        .disableProperty()
        .bind(
            model
                .running()
                .or(
                    Bindings.createBooleanBinding(
                        () -> model.session().marks().get().beats().isEmpty(),
                        model.session().marks())));
    VBox both = new VBox(words, group);
    both.getStyleClass().add("family-start");
    both.setAlignment(Pos.CENTER);
    both.setMinSize(0, 0);
    return both;
  }
}
