package org.ectopy.ui.shell;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.function.DoubleConsumer;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.control.TabStop;
import org.ectopy.ui.control.Tip;

/** A button that shows a scale as it is and offers the usual ones. */
final class ScaleChoice extends MenuButton {

  private static final MathContext PRECISION = new MathContext(3);

  private final String valueKey;

  /**
   * @param nameKey the key of what the scale is
   * @param valueKey the key of how a value is written
   */
  ScaleChoice(String nameKey, String valueKey) {
    this.valueKey = valueKey;
    Tip.on(this, Texts.get(nameKey));
    setAccessibleText(Texts.get(nameKey));
    TabStop.on(this);
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
    String number = new BigDecimal(value).round(PRECISION).stripTrailingZeros().toPlainString();
    return Texts.format(valueKey, number);
  }
}
