package org.ectopy.ui.waveform;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.control.Tip;
import org.ectopy.ui.trace.LeadPlan;
import org.ectopy.ui.trace.LeadSetting;

/** The leads in their order; keys and buttons change the one that is chosen. */
final class LeadList extends VBox {

  private static final double ROW_HEIGHT = 28;
  private static final int MOST_ROWS = 12;

  private final LeadsViewModel model;
  private final ListView<LeadSetting> list = new ListView<>();

  LeadList(LeadsViewModel model) {
    this.model = model;
    getStyleClass().add("lead-list");
    list.setId("lead-list");
    list.setAccessibleText(Texts.get("leads.each"));
    list.setFixedCellSize(ROW_HEIGHT);
    list.setCellFactory(view -> new LeadCell(model));
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    FlowPane buttons =
        new FlowPane(
            button("up", at -> move(at, -1)),
            button("down", at -> move(at, 1)),
            button("higher", at -> model.higher(at, 1)),
            button("lower", at -> model.higher(at, -1)),
            button("invert", model::invert),
            button("show", model::show),
            button("reset", at -> model.reset()));
    buttons.getStyleClass().add("lead-buttons");
    getChildren().addAll(list, buttons);
    model.plan().addListener((all, before, now) -> show(now));
    show(model.plan().get());
  }

  private void show(LeadPlan plan) {
    int chosen = list.getSelectionModel().getSelectedIndex();
    list.getItems().setAll(plan.settings());
    list.getSelectionModel().select(Math.clamp(chosen, 0, Math.max(0, size() - 1)));
    list.setPrefHeight(Math.clamp(size(), 1, MOST_ROWS) * ROW_HEIGHT + 4);
  }

  private int size() {
    return list.getItems().size();
  }

  private Button button(String name, IntConsumer action) {
    Button button = new Button(Texts.get("leads." + name));
    button.setId("lead-" + name);
    Tip.on(button, Texts.get("leads." + name + ".tip"));
    button.setOnAction(event -> change(action));
    return button;
  }

  private void change(IntConsumer action) {
    int chosen = list.getSelectionModel().getSelectedIndex();
    if (chosen >= 0 && chosen < size()) {
      action.accept(chosen);
    }
  }

  private void move(int from, int by) {
    int to = model.move(from, by);
    list.getSelectionModel().clearAndSelect(to);
    list.getFocusModel().focus(to);
  }

  private void press(KeyEvent event) {
    boolean alt = event.isAltDown();
    List<IntConsumer> actions =
        switch (event.getCode()) {
          case UP -> alt ? List.of(at -> move(at, -1)) : List.of();
          case DOWN -> alt ? List.of(at -> move(at, 1)) : List.of();
          case PLUS, ADD, EQUALS -> List.of(at -> model.higher(at, 1));
          case MINUS, SUBTRACT -> List.of(at -> model.higher(at, -1));
          case I -> List.of(model::invert);
          case SPACE -> List.of(model::show);
          default -> List.of();
        };
    actions.forEach(this::change);
    if (!actions.isEmpty()) {
      event.consume();
    }
  }
}
