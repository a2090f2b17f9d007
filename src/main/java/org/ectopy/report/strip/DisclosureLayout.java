package org.ectopy.report.strip;

/**
 * How the short rows of full disclosure lie on a page, in mm.
 *
 * @param speed mm/s
 * @param gain mm/mV
 * @param rowSeconds how much time a row holds
 * @param leads how many traces a row has
 * @param words whether there is a line of words above each row
 */
record DisclosureLayout(double speed, double gain, double rowSeconds, int leads, boolean words) {

  /** The width of the times at the left. */
  static final double TIMES = 15;

  /** The room of the letters above a row's traces. */
  static final double LETTERS = 2;

  /** The room of the words above the letters. */
  private static final double WORDS = 2;

  /** The room of a trace. */
  static final double TRACE = 6;

  private static final double LENGTH = 180;

  /** Rows as long as paper allows, whole seconds where they are longer than two. */
  static DisclosureLayout of(Strip strip) {
    StripScale scale = strip.look().scale();
    double seconds = LENGTH / scale.speed();
    return new DisclosureLayout(
        scale.speed(),
        scale.gain(),
        seconds >= 2 ? Math.floor(seconds + 1e-9) : seconds,
        strip.look().leads().size(),
        !strip.labels().texts().isEmpty());
  }

  /** mm for a unit of a lead; what is no voltage is drawn as high as its room. */
  double scale(LeadValues values, boolean voltage) {
    double range = values.greatest() - values.least();
    return voltage ? gain : range > 0 ? TRACE / range : 1;
  }

  double pitch() {
    return lettersBaseline() + 0.5 + leads * TRACE;
  }

  /** How far below the row's top the line of words ends. */
  double wordsFoot() {
    return words ? WORDS : 0;
  }

  /** How far below the row's top the letters stand. */
  double lettersBaseline() {
    return wordsFoot() + LETTERS - 0.2;
  }

  /** How far below the row's top the middle of a trace lies. */
  double middle(int lead) {
    return lettersBaseline() + 0.5 + (lead + 0.6) * TRACE;
  }

  /** The right edge of the rows. */
  double right() {
    return TIMES + rowSeconds * speed;
  }
}
