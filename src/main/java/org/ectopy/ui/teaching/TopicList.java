package org.ectopy.ui.teaching;

import javafx.beans.Observable;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.ectopy.teaching.Topic;
import org.ectopy.ui.command.Texts;
import org.jspecify.annotations.Nullable;

/** The topics with the field that finds them. Arrow keys choose, from the field too. */
final class TopicList extends VBox {

  private final AtlasViewModel model;
  private final TextField search = new TextField();
  private final ListView<TopicRow> list;
  private final Runnable visit;
  private boolean following;

  /**
   * @param visit goes to the place that is shown
   */
  TopicList(AtlasViewModel model, Runnable visit) {
    this.model = model;
    this.visit = visit;
    this.list = new ListView<>(model.rows());
    getStyleClass().add("topic-list");
    search.setId("atlas-search");
    search.setPromptText(Texts.get("atlas.search"));
    search.setAccessibleText(Texts.get("atlas.search"));
    search.textProperty().bindBidirectional(model.search());
    search.addEventFilter(KeyEvent.KEY_PRESSED, this::fromSearch);
    list.setId("atlas-topics");
    list.setAccessibleText(Texts.get("atlas.topics"));
    list.setCellFactory(all -> new TopicCell(model.texts()));
    list.setPlaceholder(new Label(Texts.get("atlas.none")));
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::fromList);
    list.getSelectionModel().selectedItemProperty().addListener((a, before, now) -> choose(now));
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().addAll(search, list);
    model.rows().addListener((Observable all) -> follow());
    model.topic().addListener((all, before, now) -> follow());
    follow();
  }

  /** Takes the keys. */
  void focus() {
    search.requestFocus();
    search.selectAll();
  }

  private void choose(@Nullable TopicRow row) {
    if (row != null && !following) {
      model.topic().set(row.topic());
    }
  }

  /** Selects the topic that is shown; where it is not listed, the first one is shown instead. */
  private void follow() {
    Topic shown = model.topic().get();
    int row = -1;
    for (int i = 0; i < model.rows().size() && row < 0; i++) {
      row = model.rows().get(i).topic().equals(shown) ? i : -1;
    }
    following = true;
    list.getSelectionModel().clearAndSelect(row);
    following = false;
    if (row >= 0) {
      list.scrollTo(Math.max(0, row - 2));
    } else if (!model.rows().isEmpty()) {
      list.getSelectionModel().select(0);
    }
  }

  private void fromSearch(KeyEvent event) {
    boolean taken =
        switch (event.getCode()) {
          case DOWN -> move(1);
          case UP -> move(-1);
          case LEFT -> event.isAltDown() && step(-1);
          case RIGHT -> event.isAltDown() && step(1);
          case ENTER -> go();
          default -> false;
        };
    if (taken) {
      event.consume();
    }
  }

  private void fromList(KeyEvent event) {
    boolean taken =
        switch (event.getCode()) {
          case LEFT -> step(-1);
          case RIGHT -> step(1);
          case ENTER -> go();
          default -> false;
        };
    if (taken) {
      event.consume();
    }
  }

  private boolean move(int lines) {
    int next = list.getSelectionModel().getSelectedIndex() + lines;
    list.getSelectionModel().select(Math.clamp(next, 0, Math.max(0, model.rows().size() - 1)));
    return true;
  }

  private boolean step(int examples) {
    model.example().step(examples);
    return true;
  }

  private boolean go() {
    visit.run();
    return true;
  }
}
