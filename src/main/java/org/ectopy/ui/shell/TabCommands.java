package org.ectopy.ui.shell;

import org.ectopy.ui.command.Command;
import org.ectopy.ui.command.CommandGroup;
import org.ectopy.ui.command.CommandTable;
import org.ectopy.ui.control.DockTabs;

/** Has commands show the tabs below, whether or not the panel is hidden. */
final class TabCommands {

  private static final String SHOW = "show-";

  private final DockTabs tabs;
  private final Panels panels;

  TabCommands(DockTabs tabs, Panels panels) {
    this.tabs = tabs;
    this.panels = panels;
  }

  /** To be called once the table knows what reviewing and grouping are. */
  void install(CommandTable table) {
    for (Command command : Command.of(CommandGroup.PANELS)) {
      String tab = command.id().replaceFirst(SHOW, "");
      if (command.id().startsWith(SHOW) && tabs.has(tab)) {
        table.on(
            command,
            () -> {
              show(tab);
              tabs.enter(tab);
            });
      }
    }
    table
        .offerFirst(Command.REVIEW, () -> show("review"))
        .offerFirst(Command.GROUP_BEATS, () -> show("families"));
  }

  /** Shows a tab, and says that nothing else has been done yet. */
  private boolean show(String tab) {
    if (!tabs.away().get().contains(tab)) {
      panels.reveal(Panel.LOWER);
    }
    tabs.show(tab);
    return false;
  }
}
