package org.ectopy.ui.command;

import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;

/** Makes the menu bar from the table of commands. */
public final class Menus {

  private Menus() {}

  /** A menu for each group, that of panels in the one before it; each item with its key. */
  public static MenuBar bar(CommandTable table) {
    MenuBar bar = new MenuBar();
    for (CommandGroup group : CommandGroup.values()) {
      Menu menu = menu(group, table);
      if (group == CommandGroup.PANELS) {
        bar.getMenus().getLast().getItems().add(menu);
      } else {
        bar.getMenus().add(menu);
      }
    }
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
