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
    menu.addEventHandler(Menu.ON_SHOWING, event -> enable(menu, table));
    return menu;
  }

  private static MenuItem item(Command command, CommandTable table) {
    MenuItem item = new MenuItem(Texts.get(command.textKey()));
    item.setId(command.id());
    item.setUserData(command);
    item.acceleratorProperty()
        .bind(table.keys().keys().map(keys -> keys.get(command)).map(k -> new ShownKey(k.text())));
    item.setOnAction(event -> table.run(command));
    return item;
  }

  private static void enable(Menu menu, CommandTable table) {
    for (MenuItem item : menu.getItems()) {
      if (item.getUserData() instanceof Command command) {
        item.setDisable(!table.ready(command));
      }
    }
  }
}
