package org.ectopy.ui.training;

import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.ectopy.ui.command.Texts;
import org.jspecify.annotations.Nullable;

/** What a training begins with and how it is done, a line of help under each choice. */
final class OptionsForm extends GridPane {

  private static final int MOST_EPOCHS = 1000;
  private static final int MOST_SEED = 999_999;
  private static final double STEP = 0.25;

  OptionsForm(OptionsViewModel model) {
    getStyleClass().add("train-options");
    row("begin", beginnings(model));
    row("epochs", number("train-epochs", 1, MOST_EPOCHS, model.epochs()));
    row("weighting", weighting(model));
    row("seed", number("train-seed", 0, MOST_SEED, model.seed()));
  }

  private void row(String what, Node control) {
    Label label = new Label(Texts.get("train.option." + what));
    label.setLabelFor(control);
    label.setMinWidth(Region.USE_PREF_SIZE);
    control.setAccessibleText(label.getText());
    Label hint = new Label(Texts.get("train.option." + what + ".hint"));
    hint.getStyleClass().add("train-hint");
    hint.setWrapText(true);
    int row = getRowCount();
    add(label, 0, row);
    add(control, 1, row);
    add(hint, 0, row + 1, 2, 1);
  }

  private static Node beginnings(OptionsViewModel model) {
    ComboBox<Beginning> box = new ComboBox<>(model.beginnings());
    box.setId("train-beginning");
    box.setMaxWidth(Double.MAX_VALUE);
    box.valueProperty().bindBidirectional(model.beginning());
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable Beginning begin) {
            return begin == null ? "" : begin.words();
          }

          @Override
          public @Nullable Beginning fromString(String words) {
            return box.getValue();
          }
        });
    return box;
  }

  private static Node number(String id, int least, int most, ObjectProperty<Integer> value) {
    SpinnerValueFactory.IntegerSpinnerValueFactory values =
        new SpinnerValueFactory.IntegerSpinnerValueFactory(least, most, value.get());
    Spinner<Integer> spinner = new Spinner<>(values);
    spinner.setId(id);
    spinner.setEditable(true);
    UnaryOperator<TextFormatter.Change> digits =
        change -> change.getControlNewText().matches("\\d{0,6}") ? change : null;
    spinner.getEditor().setTextFormatter(new TextFormatter<>(digits));
    values.valueProperty().bindBidirectional(value);
    spinner.focusedProperty().addListener((all, before, now) -> commit(spinner, least, most, now));
    return spinner;
  }

  private static void commit(Spinner<Integer> spinner, int least, int most, boolean focused) {
    String text = spinner.getEditor().getText();
    if (!focused && !text.isEmpty()) {
      spinner.getValueFactory().setValue(Math.clamp(Integer.parseInt(text), least, most));
    }
    spinner.getEditor().setText(String.valueOf(spinner.getValue()));
  }

  private static Node weighting(OptionsViewModel model) {
    Slider slider = new Slider(0, 1, model.weighting().get());
    slider.setId("train-weighting");
    slider.setBlockIncrement(STEP);
    slider.setMajorTickUnit(STEP);
    slider.setMinorTickCount(0);
    slider.setSnapToTicks(false);
    slider.valueProperty().bindBidirectional(model.weighting());
    return slider;
  }
}
