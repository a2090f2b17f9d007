package org.ectopy.ui.training;

import java.util.List;
import java.util.Optional;
import org.ectopy.evaluation.BeforeAndAfter;
import org.ectopy.evaluation.ScoredBeats;
import org.ectopy.ui.gallery.GalleryBeat;
import org.ectopy.ui.gallery.GalleryList;
import org.ectopy.ui.gallery.GalleryRecord;

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
   * @param record whose it is
   * @param frame of the record
   * @param letter the symbol of its label
   */
  public record Place(GalleryRecord record, long frame, String letter) {}

  /** Some of the beats as a gallery shows them, with what the new model says. */
  GalleryList gallery(List<Integer> beats) {
    return GalleryList.of(beats.stream().map(this::beat).toList());
  }

  private GalleryBeat beat(int index) {
    ScoredBeats after = change.after();
    Place place = places.get(index);
    double probability = after.probability(index, after.predicted(index));
    return new GalleryBeat(
        place.record(),
        place.frame(),
        place.letter(),
        Optional.of(after.truth(index)),
        Optional.of(new GalleryBeat.ModelWord(after.predicted(index), probability)));
  }
}
