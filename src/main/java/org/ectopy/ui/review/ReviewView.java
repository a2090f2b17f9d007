package org.ectopy.ui.review;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.ectopy.review.ReviewOrder;
import org.ectopy.review.ReviewTally;
import org.ectopy.ui.command.Command;
import org.ectopy.ui.command.CommandTable;
import org.ectopy.ui.command.Icon;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.control.IconView;
import org.ectopy.ui.control.RowHint;
import org.ectopy.ui.control.Tip;
import org.ectopy.ui.session.Session;

/** The tab of the review: the orders, how far it has come, and the beats. */
public final class ReviewView extends BorderPane {

  private final Session session;
  private final ReviewViewModel model;
  private final ReviewTable table;
  private final Map<ReviewOrder, ToggleButton> orders = new EnumMap<>(ReviewOrder.class);
  private final Label progress = new Label();
  private final ProgressBar bar = new ProgressBar(0);
  private final HBox steps;

  /**
   * @param commands the ways through the list
   */
  public ReviewView(Session session, ReviewViewModel model, CommandTable commands) {
    this.session = session;
    this.model = model;
    this.table = new ReviewTable(model);
    setId("review");
    HBox choice = new HBox();
    choice.getStyleClass().add("button-pair");
    for (ReviewOrder order : ReviewOrder.values()) {
      ToggleButton button = order(order);
      orders.put(order, button);
      choice.getChildren().add(button);
    }
    steps =
        new HBox(
            step(Command.PREVIOUS_FOUND, Icon.PREVIOUS, commands),
            step(Command.NEXT_FOUND, Icon.NEXT, commands));
    steps.getStyleClass().add("button-pair");
    progress.setId("review-progress");
    progress.getStyleClass().add("table-count");
    progress.setMinWidth(0);
    Tip.on(progress).bind(progress.textProperty());
    bar.setId("review-bar");
    bar.setMinWidth(120);
    bar.setMaxWidth(160);
    bar.setFocusTraversable(false);
    RowHint hint = new RowHint(Texts.get("review.hint"));
    hint.setId("review-hint");
    hint.getStyleClass().add("table-count");
    hint.visibleProperty().bind(bar.visibleProperty());
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox row = new HBox(choice, steps, bar, progress, space, hint);
    hint.follow(row);
    row.getStyleClass().addAll("table-bar", "review-row");
    row.setAlignment(Pos.CENTER_LEFT);
    setTop(row);
    setCenter(table);
    model.queue().addListener((all, before, now) -> show());
    model.place().addListener((all, before, now) -> show());
    model.order().addListener((all, before, now) -> show());
    show();
  }

  private ToggleButton order(ReviewOrder order) {
    String key = "review.order." + order.name().toLowerCase(Locale.ROOT);
    ToggleButton button = new ToggleButton(Texts.get(key));
    button.setId(key.replace('.', '-'));
    Tip.on(button, Texts.get(key + ".does"));
    button.setOnAction(event -> begin(order));
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }

  private Button step(Command command, Icon icon, CommandTable commands) {
    Button button = new Button();
    button.setId("review-" + command.id());
    button.setGraphic(new IconView(icon));
    Tip.on(button, command, commands);
    button.setAccessibleText(Texts.get(command.textKey()));
    button.setOnAction(
        event -> {
          if (command == Command.NEXT_FOUND) {
            model.next();
          } else {
            model.previous();
          }
          table.requestFocus();
        });
    return button;
  }

  /** Makes a queue and has the keys. */
  public void begin(ReviewOrder order) {
    model.begin(order);
    show();
    table.requestFocus();
  }

  /** The list, on which letters are typed. */
  public Node list() {
    return table;
  }

  private void show() {
    orders.forEach(
        (order, button) -> button.setSelected(model.order().get().equals(Optional.of(order))));
    Optional<ReviewWords> words =
        model.queue().get().map(known -> new ReviewWords(known, model.judge(), rate()));
    boolean there = words.isPresent();
    steps.setDisable(!there);
    bar.setVisible(there);
    progress.setText(words.map(ReviewWords::progress).orElse(""));
    bar.setProgress(words.map(each -> each.queue().tally()).map(ReviewTally::share).orElse(0.0));
    table.show(words);
  }

  private double rate() {
    return session.record().get().map(open -> open.record().rate().framesPerSecond()).orElse(1.0);
  }
}
