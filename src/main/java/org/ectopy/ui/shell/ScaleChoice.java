package org.ectopy.ui.shell;

import java.util.List;
import java.util.Locale;
import java.util.function.DoubleConsumer;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import org.ectopy.ui.command.Texts;

/** A button that shows a scale as it is and offers the usual ones. */
final class ScaleChoice extends MenuButton {

  private final String valueKey;

  /**
   * @param nameKey the key of what the scale is
   * @param valueKey the key of how a value is written
   */
  ScaleChoice(String nameKey, String valueKey) {
    this.valueKey = valueKey;
    setTooltip(new Tooltip(Texts.get(nameKey)));
    setAccessibleText(Texts.get(nameKey));
    setFocusTraversable(false);
  }

  /** Shows a value, and sets it to one of those offered. */
  ScaleChoice of(ObservableDoubleValue value, List<Double> offered, DoubleConsumer set) {
    for (double choice : offered) {
      MenuItem item = new MenuItem(text(choice));
      item.setOnAction(event -> set.accept(choice));
      getItems().add(item);
    }
    value.addListener((all, before, now) -> setText(text(now.doubleValue())));
    setText(text(value.get()));
    return this;
  }

  private String text(double value) {
    int decimals = value >= 20 ? 1 : value >= 1 ? 1 : 2;
    String number = String.format(Locale.ROOT, "%." + decimals + "f", value);
    return Texts.format(valueKey, number.replaceFirst("\\.0+$", ""));
  }
}
