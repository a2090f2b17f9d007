package org.ectopy.model.explanation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.ectopy.dataset.BeatList;
import org.ectopy.dataset.Segments;
import org.ectopy.dataset.Waveforms;
import org.ectopy.record.BeatClass;

/** What is usual before a beat, by the beats of late that the model itself calls normal. */
final class Normality {

  /** So many beats before are looked at. */
  static final int BEATS = 256;

  /** So many of the last intervals are. */
  private static final int INTERVALS = 64;

  /** So many intervals tell at the start of a record what is usual in it. */
  private static final int FIRST = 8;

  /** Fewer normal beats than this tell nothing. */
  private static final int LEAST = 4;

  private final Segments before;
  private final boolean[] normal;

  /**
   * @param before some beats, the last of which is that before the beat
   * @param chances what the model says of them
   */
  Normality(Segments before, List<Chances> chances) {
    this.before = before;
    this.normal = new boolean[chances.size()];
    for (int i = 0; i < normal.length; i++) {
      normal[i] = chances.get(i).mostProbable() == BeatClass.N;
    }
  }

  /**
   * The median interval in s between normal beats among the last 64 intervals; between any where
   * there are hardly normal ones; at a record's start the median of its first eight; empty where
   * there is none at all.
   *
   * @param beat the place of the beat among {@code beats}
   */
  OptionalDouble usualInterval(BeatList beats, int beat, double framesPerSecond) {
    int first = Math.max(1, beat - INTERVALS);
    double[] quiet = intervals(beats, IntStream.range(first, beat).filter(i -> quiet(i - beat)));
    double[] some =
        quiet.length >= LEAST
            ? quiet
            : intervals(
                beats,
                beat - first >= LEAST
                    ? IntStream.range(first, beat)
                    : IntStream.rangeClosed(1, Math.min(FIRST, beats.count() - 1)));
    return some.length == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(median(some) / framesPerSecond);
  }

  /** Whether a beat and the one before it are normal; counted back from -1, the last. */
  private boolean quiet(int offset) {
    int place = normal.length + offset;
    return place >= 1 && normal[place] && normal[place - 1];
  }

  private static double[] intervals(BeatList beats, IntStream places) {
    return places.mapToDouble(i -> beats.frame(i) - beats.frame(i - 1)).toArray();
  }

  /** The median of each number of normal beats; empty where there are hardly any. */
  Optional<float[]> numbers() {
    int count = before.shape().perBeat();
    int[] places = places();
    if (places.length < LEAST || count == 0) {
      return Optional.empty();
    }
    float[] medians = new float[count];
    for (int i = 0; i < count; i++) {
      int number = i;
      medians[i] =
          (float)
              median(
                  Arrays.stream(places)
                      .mapToDouble(place -> before.rhythms()[place * count + number])
                      .toArray());
    }
    return Optional.of(medians);
  }

  /** The mean of normal beats in place of a beat; empty where there are hardly any. */
  Optional<Waveforms> mean(Waveforms like) {
    int[] places = places();
    if (places.length < LEAST) {
      return Optional.empty();
    }
    Waveforms mean = like.copy();
    for (int lead = 0; lead < mean.leads(); lead++) {
      float[] samples = mean.lead(lead);
      for (int i = 0; i < samples.length; i++) {
        double sum = 0;
        for (int place : places) {
          sum += before.waveforms()[before.waveform(place, lead) + i];
        }
        samples[i] = (float) (sum / places.length);
      }
    }
    return Optional.of(mean);
  }

  private int[] places() {
    return IntStream.range(0, normal.length).filter(i -> normal[i]).toArray();
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
