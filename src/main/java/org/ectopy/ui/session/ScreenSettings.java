package org.ectopy.ui.session;

import java.util.OptionalDouble;
import javafx.beans.property.ObjectProperty;

/** Where the measure of the screen is kept, once a person has taken it. */
public final class ScreenSettings {

  private final ObjectProperty<Double> kept;

  /** Keeps the measure among {@code settings}. */
  public ScreenSettings(Settings settings) {
    this.kept = settings.of(Remembered.PIXELS_PER_MILLIMETRE);
  }

  /** Physical pixels for 1 mm of glass; empty where nobody has measured. */
  public OptionalDouble load() {
    double measured = kept.get();
    return measured > 0 ? OptionalDouble.of(measured) : OptionalDouble.empty();
  }

  /** Keeps a measure in physical pixels for 1 mm. */
  public void save(double pixelsPerMillimetre) {
    kept.set(pixelsPerMillimetre);
  }

  /** Forgets it: what the system says of the screen is believed again. */
  public void forget() {
    kept.set(0.0);
  }
}
