package org.ectopy.ui.control;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** Measures words in one font, and shortens those that are too long. */
public final class Words {

  private static final int MOST_REMEMBERED = 2000;
  private static final String ELLIPSIS = "\u2026";

  private final Font font;
  private final Map<String, Double> widths = new LinkedHashMap<>();

  /** Words in a font. */
  public Words(Font font) {
    this.font = font;
  }

  /** The font. */
  public Font font() {
    return font;
  }

  /** The width of a word in logical pixels. */
  public double width(String word) {
    if (widths.size() > MOST_REMEMBERED) {
      widths.clear();
    }
    return widths.computeIfAbsent(word, this::measure);
  }

  private double measure(String word) {
    Text text = new Text(word);
    text.setFont(font);
    return text.getLayoutBounds().getWidth();
  }

  /** A word cut to a width with an ellipsis at its end; empty where not even that has room. */
  public String fit(String word, double width) {
    if (width(word) <= width) {
      return word;
    }
    int low = 0;
    int high = word.length();
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (width(word.substring(0, middle) + ELLIPSIS) <= width) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low == 0 ? "" : word.substring(0, low).stripTrailing() + ELLIPSIS;
  }
}
