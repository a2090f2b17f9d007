package org.ectopy.ui.command;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Everything that the window can be told to do. Menus, toolbar and key overlay read this table. */
public enum Command {
  /** Opens a record. */
  OPEN(CommandGroup.FILE, "Shortcut+O", Icon.DOCUMENT),
  /** Lists the records of a folder. */
  OPEN_FOLDER(CommandGroup.FILE, "Shortcut+Shift+O", Icon.FOLDER),
  /** Fetches the MIT-BIH Arrhythmia Database from PhysioNet. */
  GET_DATABASE(CommandGroup.FILE, "", Icon.NONE),
  /** Writes the open record's annotations as a file of their own. */
  SAVE(CommandGroup.FILE, "Shortcut+S", Icon.NONE),
  /** Writes annotations under another name or in another form. */
  EXPORT(CommandGroup.FILE, "Shortcut+E", Icon.NONE),
  /** Draws what is in view, or chosen, as a strip in true scale. */
  PRINT_STRIP(CommandGroup.FILE, "Shortcut+P", Icon.NONE),
  /** Writes the whole record as pages of short rows. */
  DISCLOSURE_PDF(CommandGroup.FILE, "Shortcut+Shift+P", Icon.NONE),
  /** Writes what is found in the open record as a report. */
  REPORT(CommandGroup.FILE, "Shortcut+Shift+E", Icon.NONE),
  /** Closes the window. */
  QUIT(CommandGroup.FILE, "Shortcut+Q", Icon.NONE),
  /** Ends the program and starts it again. */
  RESTART(CommandGroup.FILE, "", Icon.NONE),

  /** Takes the last edit back. */
  UNDO(CommandGroup.EDIT, "Shortcut+Z", Icon.UNDO),
  /** Does again what was taken back. */
  REDO(CommandGroup.EDIT, "Shortcut+Y Shortcut+Shift+Z", Icon.REDO),
  /** Says that the chosen beat is right as it is, and goes to the next. */
  CONFIRM(CommandGroup.EDIT, "Enter", Icon.NONE),
  /** Gives the chosen beats the class that the model says. */
  TAKE_MODEL(CommandGroup.EDIT, "Shortcut+M", Icon.NONE),
  /** Says that the edited set is right where it differs from the one beside it. */
  TAKE_MINE(CommandGroup.EDIT, "Shortcut+Down", Icon.NONE),
  /** Takes what the set beside the edited one says. */
  TAKE_THEIRS(CommandGroup.EDIT, "Shortcut+Up", Icon.NONE),
  /** Takes all that the set beside the edited one says of the chosen stretch. */
  TAKE_CHOSEN_THEIRS(CommandGroup.EDIT, "Shortcut+Shift+Up", Icon.NONE),
  /** Marks a beat at the pointer, or in the middle of the screen. */
  INSERT_BEAT(CommandGroup.EDIT, "Insert", Icon.NONE),
  /** Removes the chosen beats. */
  DELETE_BEATS(CommandGroup.EDIT, "Delete Period", Icon.NONE),
  /** Moves the chosen beat to the extremum before it. */
  MOVE_BACK(CommandGroup.EDIT, "Shortcut+Left", Icon.NONE),
  /** Moves the chosen beat to the extremum after it. */
  MOVE_ON(CommandGroup.EDIT, "Shortcut+Right", Icon.NONE),
  /** Moves the chosen beat by a sample back. */
  MOVE_BACK_ONE(CommandGroup.EDIT, "Shortcut+Shift+Left", Icon.NONE),
  /** Moves the chosen beat by a sample on. */
  MOVE_ON_ONE(CommandGroup.EDIT, "Shortcut+Shift+Right", Icon.NONE),
  /** Writes a note at the chosen beat. */
  NOTE(CommandGroup.EDIT, "Shortcut+T", Icon.NONE),
  /** Marks where a rhythm begins. */
  RHYTHM(CommandGroup.EDIT, "Shortcut+R", Icon.NONE),
  /** Marks where the signal's quality changes. */
  QUALITY(CommandGroup.EDIT, "Shortcut+Shift+R", Icon.NONE),
  /** Marks the chosen beats, or what is in view, as a strip with a note. */
  MARK_STRIP(CommandGroup.EDIT, "Shortcut+Shift+S", Icon.NONE),
  /** Chooses all beats. */
  SELECT_ALL(CommandGroup.EDIT, "Shortcut+A", Icon.NONE),
  /** Puts beats together that look alike and come alike. */
  GROUP_BEATS(CommandGroup.EDIT, "Shortcut+Shift+G", Icon.NONE),
  /** Divides the chosen family in two. */
  SPLIT_FAMILY(CommandGroup.EDIT, "Shortcut+Shift+X", Icon.NONE),
  /** Makes one family of those that are chosen. */
  MERGE_FAMILIES(CommandGroup.EDIT, "Shortcut+Shift+M", Icon.NONE),
  /** Makes a family of the beats that are picked among the members. */
  MOVE_TO_NEW_FAMILY(CommandGroup.EDIT, "Shortcut+Shift+N", Icon.NONE),
  /** Moves the beats that are picked among the members to the chosen family. */
  MOVE_TO_FAMILY(CommandGroup.EDIT, "Shortcut+Shift+H", Icon.NONE),
  /** Takes the last change of the families back; labels stay. */
  FAMILIES_BACK(CommandGroup.EDIT, "Shortcut+Shift+B", Icon.NONE),
  /** Looks for beats, sequences and notes. */
  FIND(CommandGroup.EDIT, "Shortcut+F", Icon.NONE),

  /** Chooses the next beat. */
  NEXT_BEAT(CommandGroup.GO, "Right", Icon.NEXT),
  /** Chooses the previous beat. */
  PREVIOUS_BEAT(CommandGroup.GO, "Left", Icon.PREVIOUS),
  /** Chooses the next beat that was found. */
  NEXT_FOUND(CommandGroup.GO, "F9", Icon.NONE),
  /** Chooses the previous beat that was found. */
  PREVIOUS_FOUND(CommandGroup.GO, "Shift+F9", Icon.NONE),
  /** Goes through the beats whose labels should be looked at. */
  REVIEW(CommandGroup.GO, "Shortcut+F9", Icon.NONE),
  /** Shows the next strip. */
  NEXT_STRIP(CommandGroup.GO, "Alt+Page_Down", Icon.NONE),
  /** Shows the previous strip. */
  PREVIOUS_STRIP(CommandGroup.GO, "Alt+Page_Up", Icon.NONE),
  /** Chooses the next beat on which two sets disagree. */
  NEXT_DIFFERENCE(CommandGroup.GO, "F8", Icon.NONE),
  /** Chooses the previous beat on which two sets disagree. */
  PREVIOUS_DIFFERENCE(CommandGroup.GO, "Shift+F8", Icon.NONE),
  /** Lets the paper run, or stops it. */
  PLAY(CommandGroup.GO, "Space", Icon.PLAY),
  /** Lets the paper run faster. */
  PLAY_FASTER(CommandGroup.GO, "Shortcut+Close_Bracket", Icon.NONE),
  /** Lets the paper run slower. */
  PLAY_SLOWER(CommandGroup.GO, "Shortcut+Open_Bracket", Icon.NONE),
  /** Scrolls half a screen on. */
  HALF_SCREEN_ON(CommandGroup.GO, "Page_Down", Icon.NONE),
  /** Scrolls half a screen back. */
  HALF_SCREEN_BACK(CommandGroup.GO, "Page_Up", Icon.NONE),
  /** Scrolls a screen on. */
  SCREEN_ON(CommandGroup.GO, "Shortcut+Page_Down", Icon.NONE),
  /** Scrolls a screen back. */
  SCREEN_BACK(CommandGroup.GO, "Shortcut+Page_Up", Icon.NONE),
  /** Shows the record's start. */
  START(CommandGroup.GO, "Home", Icon.TO_START),
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
  /** Shows the traces without drift and mains hum, or as they are. */
  FILTERED(CommandGroup.VIEW, "F4", Icon.NONE),
  /** Shades the beats by how sure the model is. */
  PROBABILITY(CommandGroup.VIEW, "F5", Icon.NONE),
  /** Shows what moved the model to its opinion of the chosen beat. */
  WHY(CommandGroup.VIEW, "F3", Icon.NONE),
  /** Measures time, rate and voltage on the paper. */
  CALIPERS(CommandGroup.VIEW, "Shortcut+K", Icon.NONE),
  /** Repeats the interval between the calipers along the strip. */
  MARCH_OUT(CommandGroup.VIEW, "Shortcut+Shift+K", Icon.NONE),
  /** Asks which leads are shown, in which order and how high. */
  LEADS(CommandGroup.VIEW, "Shortcut+Shift+L", Icon.NONE),
  /** Shows a page of many short rows. */
  FULL_DISCLOSURE(CommandGroup.VIEW, "F6", Icon.NONE),
  /** Puts another annotation set beside the one that is edited. */
  COMPARE(CommandGroup.VIEW, "F7", Icon.NONE),
  /** Measures the screen, so that a millimetre is one. */
  CALIBRATE_SCREEN(CommandGroup.VIEW, "", Icon.NONE),
  /** Changes between the light and the dark theme. */
  SWITCH_THEME(CommandGroup.VIEW, "Shortcut+Shift+D", Icon.NONE),
  /** Shows traces and labels alone, large, for a room; or the whole window again. */
  PRESENT(CommandGroup.VIEW, "Shift+F11", Icon.NONE),
  /** Shows the labels on the traces, or hides them. */
  SHOW_LABELS(CommandGroup.VIEW, "Shift+F2", Icon.NONE),
  /** Leaves light about the pointer alone, for a room that is shown something. */
  SPOTLIGHT(CommandGroup.VIEW, "Shift+F3", Icon.NONE),
  /** Fills the screen, or leaves it again. */
  FULL_SCREEN(CommandGroup.VIEW, "F11", Icon.NONE),

  /** Shows or hides the list of records. */
  RECORDS_PANEL(CommandGroup.PANELS, "Shortcut+1", Icon.NONE),
  /** Shows or hides the chosen beat. */
  BEAT_PANEL(CommandGroup.PANELS, "Shortcut+2", Icon.NONE),
  /** Shows or hides the tables below. */
  LOWER_PANEL(CommandGroup.PANELS, "Shortcut+3", Icon.NONE),
  /** Gives the panel below most of the window, or its usual share again. */
  TALL_LOWER_PANEL(CommandGroup.PANELS, "F12", Icon.TALL),
  /** Shows the table of beats. */
  SHOW_BEATS(CommandGroup.PANELS, "Shortcut+4", Icon.NONE),
  /** Shows the RR intervals. */
  SHOW_RR(CommandGroup.PANELS, "", Icon.NONE),
  /** Shows rhythms, quality and notes. */
  SHOW_MARKS(CommandGroup.PANELS, "", Icon.NONE),
  /** Shows what was edited. */
  SHOW_HISTORY(CommandGroup.PANELS, "", Icon.NONE),
  /** Shows the queue of beats that should be looked at. */
  SHOW_REVIEW(CommandGroup.PANELS, "Shortcut+5", Icon.NONE),
  /** Shows the families of beats. */
  SHOW_FAMILIES(CommandGroup.PANELS, "Shortcut+6", Icon.NONE),
  /** Shows how good the model is. */
  SHOW_EVALUATE(CommandGroup.PANELS, "Shortcut+7", Icon.NONE),
  /** Shows what models are trained with. */
  SHOW_TRAIN(CommandGroup.PANELS, "Shortcut+8", Icon.NONE),
  /** Shows the versions of models. */
  SHOW_MODELS(CommandGroup.PANELS, "", Icon.NONE),
  /** Shows what each kind of beat and each rhythm looks like. */
  ATLAS(CommandGroup.TEACH, "Shortcut+Shift+A", Icon.NONE),
  /** Asks what beats and rhythms are, and tells why. */
  QUIZ(CommandGroup.TEACH, "Shortcut+Shift+Q", Icon.NONE),

  /** Shows all keys. */
  SHOW_KEYS(CommandGroup.HELP, "F1", Icon.NONE),
  /** Looks for a command by its name and does it. */
  PALETTE(CommandGroup.HELP, "Shortcut+L", Icon.NONE),
  /** Lets keys be changed. */
  EDIT_KEYS(CommandGroup.HELP, "", Icon.NONE),
  /** Asks for language, annotator's name and the like. */
  PREFERENCES(CommandGroup.HELP, "Shortcut+Comma", Icon.NONE),
  /** Names the version, the libraries and the data's authors. */
  ABOUT(CommandGroup.HELP, "", Icon.NONE);

  private final CommandGroup group;
  private final String shortcuts;
  private final Icon icon;

  Command(CommandGroup group, String shortcuts, Icon icon) {
    this.group = group;
    this.shortcuts = shortcuts;
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

  /** Its key unless another was chosen, as {@link Shortcut} reads it; empty for none. */
  public Optional<Shortcut> shortcut() {
    return keys().findFirst();
  }

  /** Its other keys, which it has as long as no other command is given them. */
  public List<Shortcut> aliases() {
    return keys().skip(1).toList();
  }

  private Stream<Shortcut> keys() {
    return Arrays.stream(shortcuts.split(" ", -1)).filter(key -> !key.isEmpty()).map(Shortcut::of);
  }

  /** Its key as it is shown; empty for none. */
  public String keyText() {
    return shortcut().map(Shortcut::text).orElse("");
  }

  /** Whether it can do something only while a record is open. */
  public boolean needsRecord() {
    return switch (this) {
      case OPEN, OPEN_FOLDER, GET_DATABASE, QUIT, RESTART, LEAVE -> false;
      case CALIBRATE_SCREEN, SWITCH_THEME, FULL_SCREEN, ATLAS, QUIZ -> false;
      default -> group != CommandGroup.PANELS && group != CommandGroup.HELP;
    };
  }

  /** Its sign on a button. */
  public Icon icon() {
    return icon;
  }
}
