package org.ectopy.ui.command;

import java.util.Arrays;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;

/** Makes the menu bar from the table of commands. */
public final class Menus {

  private Menus() {}

  /** A menu for each group, an item for each command, each with its key. */
  public static MenuBar bar(CommandTable table) {
    MenuBar bar = new MenuBar();
    Arrays.stream(CommandGroup.values())
        .map(group -> menu(group, table))
        .forEach(bar.getMenus()::add);
    return bar;
  }

  private static Menu menu(CommandGroup group, CommandTable table) {
    Menu menu = new Menu(Texts.get(group.textKey()));
    menu.setMnemonicParsing(true);
    Command.of(group).stream().map(command -> item(command, table)).forEach(menu.getItems()::add);
    return menu;
  }

  private static MenuItem item(Command command, CommandTable table) {
    MenuItem item = new MenuItem(Texts.get(command.textKey()));
    item.setId(command.id());
    command.shortcut().map(Shortcut::combination).ifPresent(item::setAccelerator);
    item.setOnAction(event -> table.run(command));
    return item;
  }
}
