package org.ectopy.ui.waveform;

import java.util.Locale;
import org.ectopy.record.Lead;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.trace.Page;

/** Puts into words what calipers measure on a page. */
record CalipersWords(Calipers calipers, Page page) {

  private static final double GREATEST_RATE = 9999;

  private static final String NOTHING = "\u2013";

  /** The time in ms. */
  String time() {
    double millis = calipers.millis(framesPerSecond());
    return Texts.format("calipers.time", String.format(Locale.ROOT, "%.0f", millis));
  }

  /** How often that is a minute. */
  String rate() {
    double rate = calipers.perMinute(framesPerSecond());
    String number = rate > GREATEST_RATE ? NOTHING : String.format(Locale.ROOT, "%.0f", rate);
    return Texts.format("calipers.rate", number);
  }

  /** The voltage, in the lead's own unit. */
  String voltage() {
    Lead lead = page.record().record().leads().get(calipers.lead());
    double value = calipers.physical(lead);
    String number = String.format(Locale.ROOT, value < 10 ? "%.2f" : "%.0f", value);
    return Texts.format("calipers.voltage", number, lead.calibration().units());
  }

  /** All three. */
  String all() {
    return time() + " \u00b7 " + rate() + " \u00b7 " + voltage();
  }

  private double framesPerSecond() {
    return page.record().record().rate().framesPerSecond();
  }
}
