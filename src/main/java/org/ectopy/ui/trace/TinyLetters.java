package org.ectopy.ui.trace;

import org.ectopy.record.BeatClass;

/** Letters of 5 by 7 points for the classes of beats, for rows too low for words. */
final class TinyLetters {

  static final int WIDTH = 5;
  static final int HEIGHT = 7;

  private static final String N =
      "#...#" + "##..#" + "#.#.#" + "#..##" + "#...#" + "#...#" + "#...#";
  private static final String S =
      ".####" + "#...." + "#...." + ".###." + "....#" + "....#" + "####.";
  private static final String V =
      "#...#" + "#...#" + "#...#" + ".#.#." + ".#.#." + ".#.#." + "..#..";
  private static final String F =
      "#####" + "#...." + "#...." + "####." + "#...." + "#...." + "#....";
  private static final String Q =
      ".###." + "#...#" + "#...#" + "#...#" + "#.#.#" + "#..#." + ".##.#";

  private TinyLetters() {}

  /**
   * Draws a class's letter.
   *
   * @param at its upper left corner, and the size of a point, in physical pixels
   */
  static void draw(Raster raster, BeatClass letter, Raster.Box at, int pixel) {
    String points =
        switch (letter) {
          case N -> N;
          case S -> S;
          case V -> V;
          case F -> F;
          case Q -> Q;
        };
    for (int i = 0; i < points.length(); i++) {
      if (points.charAt(i) == '#') {
        int x = at.x() + i % WIDTH * at.width();
        int y = at.y() + i / WIDTH * at.height();
        raster.coverBox(new Raster.Box(x, y, at.width(), at.height()), pixel, 256);
      }
    }
  }
}
