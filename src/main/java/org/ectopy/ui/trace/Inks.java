package org.ectopy.ui.trace;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** The colour of each role as an opaque pixel: alpha, red, green, blue from the highest byte on. */
public final class Inks {

  private final Map<ColorRole, Integer> pixels;

  /** Copies the map; a role that is missing in it is black. */
  public Inks(Map<ColorRole, Integer> pixels) {
    this.pixels = new EnumMap<>(ColorRole.class);
    for (ColorRole role : ColorRole.values()) {
      this.pixels.put(role, pixels.getOrDefault(role, Argb.OPAQUE) | Argb.OPAQUE);
    }
  }

  /** The pixel of a role. */
  public int of(ColorRole role) {
    return Objects.requireNonNull(pixels.get(role));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Inks inks && inks.pixels.equals(pixels);
  }

  @Override
  public int hashCode() {
    return pixels.hashCode();
  }
}
