package org.ectopy.ui.gallery;

import java.util.AbstractList;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;
import org.ectopy.ui.session.BeatMark;
import org.ectopy.ui.session.Marks;
import org.ectopy.ui.session.OpenRecord;
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
    return session
        .record()
        .get()
        .map(open -> new GalleryList(new OpenBeats(open, session.shownBeats().get(), beats), false))
        .orElse(NONE);
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

  /** Beats of the open record, each made when it is looked at. */
  private static final class OpenBeats extends AbstractList<GalleryBeat> implements RandomAccess {

    private final GalleryRecord record;
    private final ShownBeats shown;
    private final int[] beats;

    OpenBeats(OpenRecord open, ShownBeats shown, int[] beats) {
      this.record = GalleryRecord.of(open);
      this.shown = shown;
      this.beats = beats.clone();
    }

    @Override
    public GalleryBeat get(int place) {
      int beat = beats[place];
      BeatMark mark = shown.marks().beats().get(beat);
      return new GalleryBeat(
          record,
          mark.frame(),
          mark.mark().judged() ? mark.symbol().mnemonic() : "",
          mark.beatClass(),
          word(shown.predictions(), beat));
    }

    @Override
    public int size() {
      return beats.length;
    }
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
