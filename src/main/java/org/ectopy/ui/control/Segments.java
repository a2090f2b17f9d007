package org.ectopy.ui.control;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.ectopy.ui.command.Texts;

/**
 * Buttons side by side, of which those are down that hold now.
 *
 * @param <T> what they stand for
 */
public final class Segments<T> extends HBox {

  private final Map<T, ToggleButton> buttons = new LinkedHashMap<>();

  /**
   * @param values a button for each
   * @param textKey the key of a value's name
   * @param choose does what a button is pressed for
   */
  public Segments(List<T> values, Function<T, String> textKey, Consumer<T> choose) {
    getStyleClass().add("segments");
    for (T value : values) {
      ToggleButton button = new ToggleButton(Texts.get(textKey.apply(value)));
      button.setId(textKey.apply(value).replace('.', '-'));
      button.getStyleClass().add(pill(buttons.size(), values.size()));
      button.setOnAction(
          event -> {
            button.setSelected(true);
            choose.accept(value);
          });
      buttons.put(value, button);
    }
    getChildren().addAll(buttons.values());
  }

  private static String pill(int at, int count) {
    return at == 0 ? "left-pill" : at == count - 1 ? "right-pill" : "center-pill";
  }

  /** Presses the buttons of the values that hold. */
  public void show(Predicate<T> holds) {
    buttons.forEach((value, button) -> button.setSelected(holds.test(value)));
  }

  /** Lets a value be chosen, or not. */
  public void enable(T value, boolean can) {
    Optional.ofNullable(buttons.get(value)).ifPresent(button -> button.setDisable(!can));
  }
}
