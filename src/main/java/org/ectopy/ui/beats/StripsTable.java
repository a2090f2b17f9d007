package org.ectopy.ui.beats;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.ectopy.annotation.Strip;
import org.ectopy.ui.command.Command;
import org.ectopy.ui.command.CommandTable;
import org.ectopy.ui.command.Shortcut;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.session.TimeText;

/** The list of strips, with its keys. */
public final class StripsTable {

  private static final Set<KeyCode> REMOVING = EnumSet.of(KeyCode.DELETE, KeyCode.PERIOD);

  private final StripsViewModel model;
  private final EditDesk desk;
  private final StripDialogue dialogue;
  private final CommandTable commands;
  private final RowTable table;

  /**
   * @param commands know the key that marks a strip
   */
  public StripsTable(
      StripsViewModel model, EditDesk desk, StripDialogue dialogue, CommandTable commands) {
    this.model = model;
    this.desk = desk;
    this.dialogue = dialogue;
    this.commands = commands;
    table =
        new RowTable(
            "strips-table",
            Texts.get("strips.name"),
            model,
            List.of(
                column("time", 92, false, strip -> clock(strip.begin())),
                column("length", 86, true, this::length),
                column("note", 420, false, Strip::note),
                column("by", 140, false, strip -> strip.author().name())));
    model.onEdit(dialogue::edit);
    table.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    model.revision().addListener((all, before, now) -> refresh());
    refresh();
  }

  private void refresh() {
    String key = commands.keys().key(Command.MARK_STRIP).map(Shortcut::text).orElse("");
    table.refresh(model.emptiness(key));
  }

  private RowColumn column(String id, double width, boolean number, Function<Strip, String> text) {
    return new RowColumn(
        "strips-" + id,
        Texts.get("strips.column." + id),
        width,
        number,
        row -> model.row(row).map(text).map(CellText::of).orElse(CellText.EMPTY));
  }

  private String clock(long frame) {
    return TimeText.clock(frame / desk.framesPerSecond(), 1);
  }

  private String length(Strip strip) {
    double seconds = strip.frames() / desk.framesPerSecond();
    return seconds < 60
        ? String.format(Locale.ROOT, "%.1f s", seconds)
        : TimeText.clock(seconds, 0);
  }

  private void press(KeyEvent event) {
    if (event.isAltDown() || event.isShortcutDown() || event.isShiftDown()) {
      return;
    }
    if (event.getCode() == KeyCode.F2) {
      dialogue.edit();
      event.consume();
    } else if (REMOVING.contains(event.getCode())) {
      model.remove();
      event.consume();
    }
  }

  /** What stands in the tab, and has the keys. */
  public Node view() {
    return table;
  }
}
