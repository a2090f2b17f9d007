package org.ectopy.ui.session;

import java.util.OptionalDouble;
import javafx.beans.property.ObjectProperty;

/** Where the measure of the screen is kept, once a person has taken it. */
public interface ScreenSettings {

  /** Physical pixels for 1 mm of glass; empty where nobody has measured. */
  OptionalDouble load();

  /** Keeps a measure in physical pixels for 1 mm. */
  void save(double pixelsPerMillimetre);

  /** Forgets it: what the system says of the screen is believed again. */
  void forget();

  /** Settings that last as long as the program runs. */
  static ScreenSettings whileRunning() {
    return new ScreenSettings() {

      private OptionalDouble measured = OptionalDouble.empty();

      @Override
      public OptionalDouble load() {
        return measured;
      }

      @Override
      public void save(double pixelsPerMillimetre) {
        measured = OptionalDouble.of(pixelsPerMillimetre);
      }

      @Override
      public void forget() {
        measured = OptionalDouble.empty();
      }
    };
  }

  /** Settings that are remembered from start to start. */
  static ScreenSettings in(Settings settings) {
    ObjectProperty<Double> kept = settings.of(Remembered.PIXELS_PER_MILLIMETRE);
    return new ScreenSettings() {

      @Override
      public OptionalDouble load() {
        double measured = kept.get();
        return measured > 0 ? OptionalDouble.of(measured) : OptionalDouble.empty();
      }

      @Override
      public void save(double pixelsPerMillimetre) {
        kept.set(pixelsPerMillimetre);
      }

      @Override
      public void forget() {
        kept.set(0.0);
      }
    };
  }
}
