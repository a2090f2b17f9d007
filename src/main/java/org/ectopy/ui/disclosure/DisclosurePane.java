package org.ectopy.ui.disclosure;

import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.DoubleFunction;
import javafx.beans.property.DoubleProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.ectopy.record.Lead;
import org.ectopy.ui.command.Command;
import org.ectopy.ui.command.CommandTable;
import org.ectopy.ui.command.Icon;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.control.IconView;
import org.ectopy.ui.control.Tip;
import org.ectopy.ui.session.Session;

/** The page of short rows and the choices above it, shown in place of the paper. */
public final class DisclosurePane extends BorderPane {

  private final DisclosureViewModel model;
  private final DisclosureView view;
  private final CommandTable table;
  private final ComboBox<String> leads = new ComboBox<>();

  /**
   * @param table knows the keys
   * @param worker draws, one page at a time
   * @param window runs what touches the window
   */
  public DisclosurePane(
      Session session,
      DisclosureViewModel model,
      CommandTable table,
      Executor worker,
      Executor window) {
    this.model = model;
    this.table = table;
    this.view = new DisclosureView(session, model, worker, window);
    setId("disclosure");
    getStyleClass().add("disclosure");
    new DisclosureHands(view, model).install();
    setTop(choices());
    setCenter(view);
    visibleProperty().bind(model.shown());
    model.shown().addListener((all, before, now) -> focusWhen(now));
    session
        .record()
        .addListener(
            (all, before, now) ->
                offer(now.map(opened -> opened.record().leads()).orElse(List.of())));
    offer(session.record().get().map(opened -> opened.record().leads()).orElse(List.of()));
  }

  private void focusWhen(boolean shown) {
    if (shown) {
      view.requestFocus();
    }
  }

  private Node choices() {
    Label title = new Label(Texts.get("disclosure.title"));
    title.getStyleClass().add("disclosure-title");
    Label hint = new Label(Texts.get("disclosure.hint"));
    hint.getStyleClass().add("lead-remarks");
    hint.setMinWidth(0);
    hint.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(hint, Priority.ALWAYS);
    leads.setId("disclosure-lead");
    named(leads, "disclosure.lead");
    leads.setOnAction(event -> model.lead().set(Math.max(0, index())));
    Button close = new Button();
    close.setGraphic(new IconView(Icon.CLOSE));
    Tip.on(close, Texts.get("disclosure.close"), table, Command.LEAVE);
    close.setAccessibleText(Texts.get("disclosure.close"));
    close.getStyleClass().add("flat");
    close.setOnAction(event -> model.leave());
    HBox bar =
        new HBox(
            title,
            hint,
            leads,
            choice("seconds", DisclosureViewModel.SECONDS, model.seconds()),
            choice("gain", DisclosureViewModel.GAINS, model.gain()),
            close);
    bar.getStyleClass().add("disclosure-bar");
    bar.setAlignment(Pos.CENTER_LEFT);
    return bar;
  }

  private int index() {
    return leads.getSelectionModel().getSelectedIndex();
  }

  private void offer(List<Lead> all) {
    int chosen = model.lead().get();
    leads.getItems().setAll(all.stream().map(Lead::name).toList());
    leads.getSelectionModel().select(Math.min(chosen, all.size() - 1));
  }

  private static ComboBox<String> choice(String name, List<Double> values, DoubleProperty value) {
    DoubleFunction<String> words =
        number ->
            Texts.format(
                "disclosure." + name + ".value",
                BigDecimal.valueOf(number).stripTrailingZeros().toPlainString());
    ComboBox<String> box = new ComboBox<>();
    box.setId("disclosure-" + name);
    named(box, "disclosure." + name);
    values.forEach(number -> box.getItems().add(words.apply(number)));
    box.setValue(words.apply(value.get()));
    box.setOnAction(
        event -> value.set(values.get(Math.max(0, box.getSelectionModel().getSelectedIndex()))));
    return box;
  }

  private static void named(ComboBox<String> box, String key) {
    Tip.on(box, Texts.get(key));
    box.setAccessibleText(Texts.get(key));
  }
}
