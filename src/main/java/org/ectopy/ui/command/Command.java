package org.ectopy.ui.command;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Everything that the window can be told to do. Menus, toolbar and key overlay read this table. */
public enum Command {
  /** Opens a record. */
  OPEN(CommandGroup.FILE, "Shortcut+O", Icon.DOCUMENT),
  /** Lists the records of a folder. */
  OPEN_FOLDER(CommandGroup.FILE, "Shortcut+Shift+O", Icon.FOLDER),
  /** Closes the window. */
  QUIT(CommandGroup.FILE, "Shortcut+Q", Icon.NONE),

  /** Chooses the next beat. */
  NEXT_BEAT(CommandGroup.GO, "Right", Icon.NEXT),
  /** Chooses the previous beat. */
  PREVIOUS_BEAT(CommandGroup.GO, "Left", Icon.PREVIOUS),
  /** Scrolls half a screen on. */
  HALF_SCREEN_ON(CommandGroup.GO, "Page_Down", Icon.NONE),
  /** Scrolls half a screen back. */
  HALF_SCREEN_BACK(CommandGroup.GO, "Page_Up", Icon.NONE),
  /** Scrolls a screen on. */
  SCREEN_ON(CommandGroup.GO, "Shortcut+Page_Down", Icon.NONE),
  /** Scrolls a screen back. */
  SCREEN_BACK(CommandGroup.GO, "Shortcut+Page_Up", Icon.NONE),
  /** Shows the record's start. */
  START(CommandGroup.GO, "Home", Icon.NONE),
  /** Shows the record's end. */
  END(CommandGroup.GO, "End", Icon.NONE),
  /** Asks for a time or sample to show. */
  GO_TO(CommandGroup.GO, "Shortcut+G", Icon.NONE),
  /** Leaves a field, a sheet or a message, for the traces. */
  LEAVE(CommandGroup.GO, "Escape", Icon.NONE),

  /** Shows less time in more detail. */
  ZOOM_IN(CommandGroup.VIEW, "Shortcut+Equals", Icon.NONE),
  /** Shows more time. */
  ZOOM_OUT(CommandGroup.VIEW, "Shortcut+Minus", Icon.NONE),
  /** Goes back to the scales before the last change. */
  ZOOM_BACK(CommandGroup.VIEW, "Back_Space", Icon.NONE),
  /** Draws millivolts higher. */
  GAIN_UP(CommandGroup.VIEW, "Shift+Up", Icon.NONE),
  /** Draws millivolts lower. */
  GAIN_DOWN(CommandGroup.VIEW, "Shift+Down", Icon.NONE),
  /** Sets 25 mm/s and 10 mm/mV. */
  USUAL_SCALES(CommandGroup.VIEW, "Shortcut+0", Icon.NONE),
  /** Shows the whole record at once. */
  WHOLE_RECORD(CommandGroup.VIEW, "Shortcut+9", Icon.NONE),
  /** Scrolls to leads above. */
  LEADS_UP(CommandGroup.VIEW, "Up", Icon.NONE),
  /** Scrolls to leads below. */
  LEADS_DOWN(CommandGroup.VIEW, "Down", Icon.NONE),
  /** Gives the beats the annotator's colours instead of the model's, or back. */
  SWITCH_COLORS(CommandGroup.VIEW, "F2", Icon.NONE),
  /** Changes between the light and the dark theme. */
  SWITCH_THEME(CommandGroup.VIEW, "Shortcut+Shift+D", Icon.NONE),
  /** Fills the screen, or leaves it again. */
  FULL_SCREEN(CommandGroup.VIEW, "F11", Icon.NONE),

  /** Shows all keys. */
  SHOW_KEYS(CommandGroup.HELP, "F1", Icon.NONE);

  private final CommandGroup group;
  private final String shortcut;
  private final Icon icon;

  Command(CommandGroup group, String shortcut, Icon icon) {
    this.group = group;
    this.shortcut = shortcut;
    this.icon = icon;
  }

  /** The commands of a group in their order. */
  public static List<Command> of(CommandGroup group) {
    return Arrays.stream(values()).filter(command -> command.group == group).toList();
  }

  /** What stands for it in settings and in tests. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The key of its name in {@link Texts}. */
  public String textKey() {
    return "command." + id();
  }

  /** The menu it stands in. */
  public CommandGroup group() {
    return group;
  }

  /** Its key unless another was chosen, as {@link Shortcut} reads it. */
  public Shortcut shortcut() {
    return Shortcut.of(shortcut);
  }

  /** Its sign on a button. */
  public Icon icon() {
    return icon;
  }
}
