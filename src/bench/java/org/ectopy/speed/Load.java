package org.ectopy.speed;

import java.lang.management.ManagementFactory;
import java.util.Locale;

/** How busy the machine is. */
final class Load {

  private Load() {}

  /** The average number of threads that wanted to run in the last minute, and the cores. */
  static String now() {
    return String.format(
        Locale.ROOT,
        "load %.1f on %d cores",
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
        Runtime.getRuntime().availableProcessors());
  }
}
