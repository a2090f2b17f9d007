package org.ectopy.ui.beat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Beats that are chosen, as they are read.
 *
 * @param drawn all of them, or so many that the drawing is full
 * @param mean of all of them, or of so many that more would not change it
 */
record ChosenShapes(List<BeatShape> drawn, MeanShape mean) {

  private static final int MOST_DRAWN = 60;
  private static final int MOST_READ = 3000;

  /**
   * Reads beats at some frames, evenly spread where there are too many.
   *
   * @throws IOException where samples cannot be read
   */
  static ChosenShapes read(List<Long> frames, ShapeReader reader, double perStep)
      throws IOException {
    List<BeatShape> drawn = new ArrayList<>();
    MeanShape mean = new MeanShape(reader.length());
    int step = 1 + (frames.size() - 1) / MOST_READ;
    int drawnStep = step * (1 + (frames.size() / step - 1) / MOST_DRAWN);
    for (int i = 0; i < frames.size(); i += step) {
      int[] shape = reader.read(frames.get(i));
      mean.add(shape);
      if (i % drawnStep == 0) {
        drawn.add(BeatShape.of(shape, reader, perStep));
      }
    }
    return new ChosenShapes(drawn, mean);
  }
}
