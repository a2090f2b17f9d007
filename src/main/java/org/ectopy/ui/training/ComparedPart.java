package org.ectopy.ui.training;

import java.nio.file.Path;
import java.util.List;
import org.ectopy.evaluation.BeforeAndAfter;

/**
 * Beats that the model before and the new one were asked about.
 *
 * @param title what they are, in a word or three
 * @param learned whether the new model has learned from them
 * @param change what the two say
 * @param places where each beat is, in the order of the scored beats
 */
public record ComparedPart(
    String title, boolean learned, BeforeAndAfter change, List<Place> places) {

  /** Copies the list. */
  public ComparedPart {
    places = List.copyOf(places);
  }

  /**
   * Where a beat is.
   *
   * @param header its record's header file
   * @param frame of the record
   * @param framesPerSecond of the record
   */
  public record Place(Path header, long frame, double framesPerSecond) {}
}
