package org.ectopy.ui.gallery;

import java.util.AbstractList;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.function.IntFunction;
import org.ectopy.ui.session.BeatMark;
import org.ectopy.ui.session.Marks;
import org.ectopy.ui.session.Predictions;
import org.ectopy.ui.session.Session;
import org.ectopy.ui.session.ShownBeats;

/** Beats in the order in which a gallery shows them; it never changes. */
public final class GalleryList {

  /** Of no beats. */
  public static final GalleryList NONE = of(List.of());

  private final List<GalleryBeat> beats;
  private final boolean several;

  private GalleryList(List<GalleryBeat> beats, boolean several) {
    this.beats = beats;
    this.several = several;
  }

  /** Beats of any records. */
  public static GalleryList of(List<GalleryBeat> beats) {
    List<GalleryBeat> copy = List.copyOf(beats);
    return new GalleryList(copy, copy.stream().map(GalleryBeat::record).distinct().count() > 1);
  }

  /**
   * Beats of the open record, with what the model says of them now.
   *
   * @param beats their indices in {@link Marks#beats}; copied
   */
  public static GalleryList of(Session session, int[] beats) {
    ShownBeats shown = session.shownBeats().get();
    int[] places = beats.clone();
    return session
        .record()
        .get()
        .map(GalleryRecord::of)
        .map(open -> of(places.length, false, place -> beat(open, shown, places[place])))
        .orElse(NONE);
  }

  /**
   * Beats that are made as they are looked at.
   *
   * @param count how many there are
   * @param several whether they are of more than one record
   * @param made gives the beat at a place, the same each time
   */
  public static GalleryList of(int count, boolean several, IntFunction<GalleryBeat> made) {
    return new GalleryList(new Lazy(count, made), several);
  }

  /** How many beats there are. */
  public int count() {
    return beats.size();
  }

  /** The beat at a place. */
  public GalleryBeat at(int place) {
    return beats.get(place);
  }

  /** Whether they are of more than one record. */
  boolean several() {
    return several;
  }

  /** Beats that are made when they are looked at. */
  private static final class Lazy extends AbstractList<GalleryBeat> implements RandomAccess {

    private final int count;
    private final IntFunction<GalleryBeat> made;

    Lazy(int count, IntFunction<GalleryBeat> made) {
      this.count = count;
      this.made = made;
    }

    @Override
    public GalleryBeat get(int place) {
      return made.apply(place);
    }

    @Override
    public int size() {
      return count;
    }
  }

  private static GalleryBeat beat(GalleryRecord record, ShownBeats shown, int beat) {
    BeatMark mark = shown.marks().beats().get(beat);
    return new GalleryBeat(
        record,
        mark.frame(),
        mark.mark().judged() ? mark.symbol().mnemonic() : "",
        mark.beatClass(),
        word(shown.predictions(), beat));
  }

  /** What a model says of a beat of the open record; empty where it has not judged it. */
  static Optional<GalleryBeat.ModelWord> word(Optional<Predictions> predictions, int beat) {
    return predictions
        .filter(known -> known.knows(beat))
        .map(
            known ->
                new GalleryBeat.ModelWord(known.of(beat), known.probability(beat, known.of(beat))));
  }
}
