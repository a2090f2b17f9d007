package org.ectopy.dataset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.ectopy.record.Annotation;
import org.ectopy.record.AnnotationSet;
import org.ectopy.record.BeatClass;
import org.ectopy.record.LabelMap;

/** The beats of one record in time order: where each is, and its class where one is known. */
public final class BeatList {

  private final long[] frames;
  private final List<Optional<BeatClass>> labels;

  private BeatList(long[] frames, List<Optional<BeatClass>> labels) {
    this.frames = frames;
    this.labels = labels;
  }

  /**
   * The beats among annotations whose times count frames, each with its class under a label map.
   */
  public static BeatList of(AnnotationSet annotations, LabelMap map) {
    List<Annotation> beats = annotations.beats();
    List<Optional<BeatClass>> labels = new ArrayList<>();
    for (Annotation beat : beats) {
      labels.add(map.classOf(beat.symbol()));
    }
    return new BeatList(beats.stream().mapToLong(Annotation::sample).toArray(), labels);
  }

  /** Beats without labels at the given frames. */
  public static BeatList at(long[] frames) {
    long[] sorted = frames.clone();
    Arrays.sort(sorted);
    return new BeatList(sorted, Collections.nCopies(sorted.length, Optional.empty()));
  }

  /** The number of beats. */
  public int count() {
    return frames.length;
  }

  /** The frame of a beat's fiducial. */
  public long frame(int beat) {
    return frames[beat];
  }

  /** The class of a beat; empty where nobody has judged it. */
  public Optional<BeatClass> label(int beat) {
    return labels.get(beat);
  }
}
