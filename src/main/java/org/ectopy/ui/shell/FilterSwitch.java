package org.ectopy.ui.shell;

import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ToggleButton;
import org.ectopy.ui.command.Command;
import org.ectopy.ui.command.CommandTable;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.control.Tip;
import org.ectopy.ui.trace.Overlays;

/** A button that is down while the traces are filtered. */
final class FilterSwitch extends ToggleButton {

  FilterSwitch(ObjectProperty<Overlays> overlays, CommandTable table) {
    super(Texts.get("filter.name"));
    setId("filter-switch");
    String does = Texts.get(Command.FILTERED.textKey());
    Tip.on(this, Command.FILTERED, table);
    setAccessibleText(does);
    setFocusTraversable(false);
    setSelected(overlays.get().filtered());
    overlays.addListener((all, before, now) -> setSelected(now.filtered()));
    setOnAction(
        event -> {
          table.run(Command.FILTERED);
          setSelected(overlays.get().filtered());
        });
  }
}
