package org.ectopy.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WorkbenchTest {

  @Test
  void linuxWithoutADisplayCannotShowAWindow() {
    assertTrue(Workbench.obstacle("Linux", "", Map.of()).orElseThrow().contains("DISPLAY"));
    assertTrue(Workbench.obstacle("Linux", "", Map.of("DISPLAY", "")).isPresent());
  }

  @Test
  void aDisplayOrAnotherSystemCan() {
    assertEquals(Optional.empty(), Workbench.obstacle("Linux", "", Map.of("DISPLAY", ":0")));
    assertEquals(
        Optional.empty(), Workbench.obstacle("Linux", "", Map.of("WAYLAND_DISPLAY", "w-0")));
    assertEquals(Optional.empty(), Workbench.obstacle("Linux", "Headless", Map.of()));
    assertEquals(Optional.empty(), Workbench.obstacle("Windows 11", "", Map.of()));
  }
}
