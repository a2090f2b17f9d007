package org.ectopy.ui.waveform;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** A bar on the screen that a person makes as long as a thing of known length. */
public final class ScreenMeasure {

  /** The longest bar in logical pixels. */
  static final double LONGEST = 800;

  /** The shortest one. */
  static final double SHORTEST = 60;

  private static final double MILLIMETRES_PER_INCH = 25.4;

  private final ReadOnlyDoubleWrapper length = new ReadOnlyDoubleWrapper();
  private final ObjectProperty<Gauge> gauge = new SimpleObjectProperty<>(Gauge.RULER);

  /** Begins with what is believed of the screen, in logical pixels for 1 mm. */
  public ScreenMeasure(double pixelsPerMillimetre) {
    begin(pixelsPerMillimetre);
  }

  /** Makes the bar as long as it should be if so many logical pixels were 1 mm. */
  public void begin(double pixelsPerMillimetre) {
    if (pixelsPerMillimetre * gauge.get().millimetres() > LONGEST) {
      gauge.set(Gauge.SHORT_RULER);
    }
    setLength(pixelsPerMillimetre * gauge.get().millimetres());
  }

  /** What is held beside the bar. */
  public ObjectProperty<Gauge> gauge() {
    return gauge;
  }

  /** Takes another thing to be held beside the bar; the bar becomes as long as that should be. */
  public void choose(Gauge chosen) {
    double pixelsPerMillimetre = pixelsPerMillimetre();
    gauge.set(chosen);
    setLength(pixelsPerMillimetre * chosen.millimetres());
  }

  /** The bar's length in logical pixels. */
  public ReadOnlyDoubleProperty length() {
    return length.getReadOnlyProperty();
  }

  /** Makes the bar so long, within what the window can show. */
  public void setLength(double pixels) {
    length.set(Math.clamp(pixels, SHORTEST, LONGEST));
  }

  /** Makes the bar longer by logical pixels. */
  public void lengthen(double pixels) {
    setLength(length.get() + pixels);
  }

  /** What the bar says: logical pixels for 1 mm. */
  public double pixelsPerMillimetre() {
    return length.get() / gauge.get().millimetres();
  }

  /** The same in logical pixels to the inch. */
  public double dotsPerInch() {
    return pixelsPerMillimetre() * MILLIMETRES_PER_INCH;
  }

  /** A thing of known length. */
  public enum Gauge {
    /** 100 mm of a ruler. */
    RULER(100, "measure.ruler"),
    /** 50 mm of a ruler, for screens with small pixels. */
    SHORT_RULER(50, "measure.short-ruler"),
    /** A bank card lengthwise: ISO/IEC 7810, ID-1. */
    CARD(85.6, "measure.card");

    private final double millimetres;
    private final String textKey;

    Gauge(double millimetres, String textKey) {
      this.millimetres = millimetres;
      this.textKey = textKey;
    }

    /** Its length in mm. */
    public double millimetres() {
      return millimetres;
    }

    /** The key of its name. */
    public String textKey() {
      return textKey;
    }
  }
}
