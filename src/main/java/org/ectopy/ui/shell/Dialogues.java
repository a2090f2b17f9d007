package org.ectopy.ui.shell;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import javafx.stage.Window;
import org.ectopy.ui.command.Command;
import org.ectopy.ui.command.CommandTable;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.control.Dialogue;
import org.ectopy.ui.preferences.AboutView;
import org.ectopy.ui.preferences.KeysView;
import org.ectopy.ui.preferences.KeysViewModel;
import org.ectopy.ui.preferences.PreferencesView;
import org.ectopy.ui.session.UserData;

/** The dialogues of the help menu: preferences, keys, and what the program is. */
final class Dialogues {

  private final Window owner;
  private final UserData user;
  private final CommandTable table;
  private final FolderOpener folders;

  Dialogues(Window owner, UserData user, CommandTable table, FolderOpener folders) {
    this.owner = owner;
    this.user = user;
    this.table = table;
    this.folders = folders;
  }

  /** Has the commands show the dialogues. */
  void install() {
    table
        .on(Command.PREFERENCES, this::preferences)
        .on(Command.EDIT_KEYS, this::keys)
        .on(Command.ABOUT, this::about);
  }

  private void preferences() {
    PreferencesView view =
        new PreferencesView(user, table, () -> folders.open(user.folders().data()));
    Dialogue dialogue = new Dialogue(owner, Texts.get("preferences.title"), view);
    dialogue.addDefault("preferences-close", Texts.get("dialogue.close"), () -> {});
    dialogue.show();
  }

  private void keys() {
    KeysView view = new KeysView(new KeysViewModel(table.keys()));
    Dialogue dialogue = new Dialogue(owner, Texts.get("keys-editor.title"), view).sized(680, 560);
    dialogue.addLeft("keys-reset-all", Texts.get("keys-editor.reset-all"), view::resetAll);
    dialogue.add("keys-change", Texts.get("keys-editor.change"), view::change);
    dialogue.add("keys-remove", Texts.get("keys-editor.remove"), view::remove);
    dialogue.add("keys-reset", Texts.get("keys-editor.reset"), view::reset);
    dialogue.add("keys-close", Texts.get("dialogue.close"), dialogue::close);
    dialogue.show();
  }

  private void about() {
    AboutView view =
        new AboutView(version(), user.folders().log(), () -> folders.open(user.folders().log()));
    Dialogue dialogue = new Dialogue(owner, Texts.get("about.title"), view).sized(760, 600);
    dialogue.addDefault("about-close", Texts.get("dialogue.close"), () -> {});
    dialogue.show();
  }

  /** The program's version; empty where nobody knows. */
  static String version() {
    Properties properties = new Properties();
    try (InputStream file =
        Dialogues.class.getResourceAsStream("/org/ectopy/ui/version.properties")) {
      if (file != null) {
        properties.load(file);
      }
    } catch (IOException e) {
      return "";
    }
    return properties.getProperty("version", "");
  }
}
