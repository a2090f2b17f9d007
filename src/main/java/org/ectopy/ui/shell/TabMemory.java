package org.ectopy.ui.shell;

import java.util.List;
import org.ectopy.ui.control.DockTabs;
import org.ectopy.ui.session.Remembered;
import org.ectopy.ui.session.Settings;

/** Which tab is seen and which stand in windows of their own, from one start to the next. */
final class TabMemory {

  private final DockTabs tabs;
  private final Settings settings;

  TabMemory(DockTabs tabs, Settings settings) {
    this.tabs = tabs;
    this.settings = settings;
  }

  /** Puts the tabs where they were, once the window that they belong to is shown. */
  void restore() {
    String open = settings.of(Remembered.LOWER_TAB).get();
    List<String> away = settings.of(Remembered.UNDOCKED_TABS).get();
    away.stream().filter(tabs::has).forEach(tabs::undock);
    if (tabs.has(open) && !away.contains(open)) {
      tabs.show(open);
    }
    tabs.open().addListener((all, before, now) -> settings.of(Remembered.LOWER_TAB).set(now));
    tabs.away().addListener((all, before, now) -> settings.of(Remembered.UNDOCKED_TABS).set(now));
  }
}
