package org.ectopy.ui.gallery;

import java.util.Optional;
import org.ectopy.record.BeatClass;

/**
 * A beat as it was when it was put into a gallery.
 *
 * @param record whose it is
 * @param frame where it is
 * @param letter the symbol that stands at it; empty where nobody has judged it
 * @param said the class that the symbol means
 * @param model what a model says of it
 */
public record GalleryBeat(
    GalleryRecord record,
    long frame,
    String letter,
    Optional<BeatClass> said,
    Optional<ModelWord> model) {

  /**
   * What a model says of a beat.
   *
   * @param predicted the class
   * @param probability of this class, 0 to 1
   */
  public record ModelWord(BeatClass predicted, double probability) {}

  /** When it is, in s after the record's start. */
  public double seconds() {
    return frame / record.framesPerSecond();
  }
}
