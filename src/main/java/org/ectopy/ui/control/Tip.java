package org.ectopy.ui.control;

import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import org.ectopy.ui.command.Command;
import org.ectopy.ui.command.CommandTable;

/**
 * What a control says of itself while the pointer rests on it, and to a screen reader as its help.
 * JavaFX makes a window for each tooltip: here that waits until the pointer first comes.
 */
public final class Tip {

  private static final double MOST_WIDTH = 480;

  private Tip() {}

  /** Has a control say its accessible help, whatever that is at the time. */
  public static ObjectProperty<String> on(Control control) {
    if (control.getProperties().put(Tip.class, true) == null) {
      control.addEventHandler(MouseEvent.MOUSE_ENTERED, event -> show(control));
    }
    return control.accessibleHelpProperty();
  }

  /** Has a control say {@code words}. */
  public static void on(Control control, String words) {
    on(control).set(words);
  }

  /** Has a control say what a command is called and which keys it has, as they are. */
  public static void on(Control control, Command command, CommandTable table) {
    on(control).bind(table.keys().tip(command));
  }

  /** Has a control say a name of its own before the keys of {@code commands}. */
  public static void on(Control control, String name, CommandTable table, Command... commands) {
    on(control).bind(table.keys().tip(name, commands));
  }

  private static void show(Control control) {
    String words = control.getAccessibleHelp();
    if (words == null || words.isBlank()) {
      control.setTooltip(null);
    } else if (control.getTooltip() == null) {
      Tooltip tooltip = new Tooltip();
      tooltip.setWrapText(true);
      tooltip.setMaxWidth(MOST_WIDTH);
      tooltip.textProperty().bind(control.accessibleHelpProperty());
      control.setTooltip(tooltip);
    }
  }
}
