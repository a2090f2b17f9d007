package org.ectopy.ui.teaching;

import java.util.function.Supplier;
import org.ectopy.ui.session.PaperScale;

/** How large the paper of strips is drawn. */
sealed interface StripScale {

  /**
   * Logical pixels of a millimetre of paper.
   *
   * @param width of the view, in logical pixels
   * @param pitch the height of a row, in logical pixels
   */
  double millimetre(TeachingStrip strip, double width, double pitch);

  /** For how many lanes of words there is room above and below, whether they are needed or not. */
  int lanes();

  /**
   * A millimetre is one.
   *
   * @param paper the screen's millimetre
   */
  record True(Supplier<PaperScale> paper) implements StripScale {
    @Override
    public double millimetre(TeachingStrip strip, double width, double pitch) {
      return paper.get().pixelsPerMillimetre();
    }

    @Override
    public int lanes() {
      return 0;
    }
  }

  /**
   * All that is shown has room, and rows have room for the highest lead; at half the gain where the
   * paper would be too small to be read.
   *
   * @param lanes for how many lanes of words room is kept: criteria that are told later move
   *     nothing, and room does not tell of them before
   */
  record Fitted(int lanes) implements StripScale {

    /** The least millimetre that is read with ease, in logical pixels. */
    private static final double READABLE = 3;

    @Override
    public double millimetre(TeachingStrip strip, double width, double pitch) {
      double seconds = strip.record().record().rate().seconds(strip.order().shown().frames());
      double wide = width / (PaperScale.USUAL_SPEED * seconds);
      double high = pitch / (PaperScale.USUAL_GAIN * strip.room());
      return Math.min(wide, high < READABLE ? 2 * high : high);
    }
  }
}
