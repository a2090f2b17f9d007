package org.ectopy.ui.training;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ectopy.library.BeatCounts;
import org.ectopy.record.BeatClass;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.control.Tip;

/** What is to be trained: the options at the left, the records, and what is to be known of them. */
final class SetupView extends BorderPane {

  private static final double LEFT = 260;
  private static final double RIGHT = 238;
  private static final double LEFT_SHARE = 0.25;
  private static final double RIGHT_SHARE = 0.24;

  private final TrainingViewModel model;
  private final Label summary = new Label();
  private final Label warning = new Label();
  private final CheckBox read = new CheckBox(Texts.get("train.shared.read"));
  private final VBox warned = new VBox(warning, read);
  private final Label obstacle = new Label();
  private final Button start = new Button(Texts.get("train.start"));

  /**
   * @param corrections what else can be learned from
   */
  SetupView(TrainingViewModel model, Node corrections) {
    this.model = model;
    getStyleClass().add("train-setup");
    ScrollPane options = new ScrollPane(new OptionsForm(model.options()));
    options.setFitToWidth(true);
    options.getStyleClass().addAll("train-scroll", "train-left");
    options.prefWidthProperty().bind(Bindings.min(LEFT, widthProperty().multiply(LEFT_SHARE)));
    ScrollPane side = side(corrections);
    side.prefWidthProperty().bind(Bindings.min(RIGHT, widthProperty().multiply(RIGHT_SHARE)));
    setLeft(options);
    setCenter(new RecordTable(model.choices()));
    setRight(side);
    InvalidationListener changed = now -> show();
    model.choices().rows().addListener((ListChangeListener<ChosenRecord>) change -> show());
    model.choices().shared().addListener(changed);
    model.choices().read().addListener(changed);
    show();
  }

  private ScrollPane side(Node corrections) {
    summary.setWrapText(true);
    summary.setId("train-summary");
    warning.setWrapText(true);
    warning.setId("train-warning");
    warned.getStyleClass().add("train-warning");
    read.setId("train-read");
    read.setWrapText(true);
    read.selectedProperty().bindBidirectional(model.choices().read());
    obstacle.setWrapText(true);
    obstacle.getStyleClass().add("train-hint");
    start.setId("train-start");
    start.getStyleClass().add("accent");
    Tip.on(start, Texts.get("train.start.tip"));
    start.setOnAction(event -> model.start());
    start.setMinWidth(Region.USE_PREF_SIZE);
    Button deal = new Button(Texts.get("train.deal"));
    deal.setId("train-deal");
    Tip.on(deal, Texts.get("train.deal.tip"));
    deal.setOnAction(event -> model.choices().deal());
    deal.setMinWidth(Region.USE_PREF_SIZE);
    HBox buttons = new HBox(deal, start);
    buttons.getStyleClass().add("table-bar");
    buttons.setAlignment(Pos.CENTER_LEFT);
    VBox side = new VBox(buttons, obstacle, warned, summary, corrections);
    side.getStyleClass().add("train-side");
    ScrollPane scroll = new ScrollPane(side);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("train-scroll");
    return scroll;
  }

  @Override
  public void requestFocus() {
    start.requestFocus();
  }

  private void show() {
    List<String> shared = model.choices().shared().get();
    warned.setVisible(!shared.isEmpty());
    warned.setManaged(!shared.isEmpty());
    warning.setText(Texts.format("train.shared", String.join(", ", shared)));
    Optional<String> why = model.obstacle();
    obstacle.setText(why.orElse(""));
    obstacle.setVisible(why.isPresent());
    obstacle.setManaged(why.isPresent());
    start.setDisable(why.isPresent());
    summary.setText(summary());
  }

  private String summary() {
    StringBuilder words = new StringBuilder();
    for (RecordRole role : List.of(RecordRole.TRAINING, RecordRole.VALIDATION, RecordRole.TEST)) {
      BeatCounts beats = model.choices().beats(role);
      int records = model.choices().of(role).size();
      words
          .append(Texts.get(role.textKey()))
          .append(": ")
          .append(
              records == 0
                  ? Texts.get("train.summary.none." + role.name().toLowerCase(Locale.ROOT))
                  : Texts.format("train.summary", records, beats.all()))
          .append('\n');
    }
    List<BeatClass> missing = model.missingClasses();
    if (!missing.isEmpty() && missing.size() < BeatClass.inOrder().size()) {
      String letters = missing.stream().map(Enum::name).collect(Collectors.joining(", "));
      words.append(Texts.format("train.missing", letters));
    }
    return words.toString().strip();
  }
}
