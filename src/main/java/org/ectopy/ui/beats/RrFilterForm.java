package org.ectopy.ui.beats;

import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import org.ectopy.record.BeatClass;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.control.Tip;

/** Asks for beats by their intervals and class: what the lasso does, by keys. */
final class RrFilterForm extends GridPane {

  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

  private final RrViewModel model;
  private final TextField before = field("before");
  private final TextField after = field("after");
  private final ComboBox<String> beatClass = new ComboBox<>();

  RrFilterForm(RrViewModel model) {
    this.model = model;
    getStyleClass().add("rr-filter");
    beatClass.getItems().add(Texts.get("rr.any-class"));
    BeatClass.inOrder().forEach(each -> beatClass.getItems().add(each.name()));
    beatClass.getSelectionModel().selectFirst();
    beatClass.setId("rr-class");
    beatClass.setAccessibleText(Texts.get("rr.class"));
    beatClass.setMaxWidth(Double.MAX_VALUE);
    Button choose = new Button(Texts.get("rr.choose"));
    choose.setId("rr-choose");
    Tip.on(choose, Texts.get("rr.choose.tip"));
    choose.setMaxWidth(Double.MAX_VALUE);
    choose.setOnAction(event -> choose());
    addRow(0, head("before"), before);
    addRow(1, head("after"), after);
    addRow(2, beatClass, choose);
  }

  private static Label head(String name) {
    Label head = new Label(Texts.get("rr." + name));
    head.getStyleClass().add("rr-name");
    return head;
  }

  private TextField field(String name) {
    TextField field = new TextField();
    field.setId("rr-" + name);
    field.setPromptText(Texts.get("rr.span"));
    Tip.on(field, Texts.get("rr.span.tip"));
    field.setAccessibleText(Texts.get("rr." + name));
    field.setPrefColumnCount(7);
    field.setOnAction(event -> choose());
    field
        .textProperty()
        .addListener(
            (all, old, now) ->
                field.pseudoClassStateChanged(WRONG, RrFilter.Span.parse(now).isEmpty()));
    return field;
  }

  private void choose() {
    Optional<RrFilter.Span> first = RrFilter.Span.parse(before.getText());
    Optional<RrFilter.Span> second = RrFilter.Span.parse(after.getText());
    if (first.isPresent() && second.isPresent()) {
      model.choose(new RrFilter(first.get(), second.get(), chosenClass()));
    }
  }

  private Optional<BeatClass> chosenClass() {
    int index = beatClass.getSelectionModel().getSelectedIndex();
    return index < 1
        ? Optional.empty()
        : Optional.of(BeatClass.valueOf(beatClass.getValue().toUpperCase(Locale.ROOT)));
  }
}
