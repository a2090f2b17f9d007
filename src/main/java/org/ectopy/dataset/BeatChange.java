package org.ectopy.dataset;

import java.util.EnumMap;
import java.util.Map;

/** What of a beat is to be other than it is; it is changed by no one once it is made. */
public final class BeatChange {

  private final Waveforms waveforms;
  private final Map<NearInterval, Double> seconds;
  private final Map<BeatTrait, float[]> numbers;

  private BeatChange(
      Waveforms waveforms, Map<NearInterval, Double> seconds, Map<BeatTrait, float[]> numbers) {
    this.waveforms = waveforms;
    this.seconds = seconds;
    this.numbers = numbers;
  }

  /** Other waveforms alone; those of the beat itself where nothing of them is to change. */
  public static BeatChange of(Waveforms waveforms) {
    return new BeatChange(
        waveforms, new EnumMap<>(NearInterval.class), new EnumMap<>(BeatTrait.class));
  }

  /** The same with other waveforms. */
  public BeatChange with(Waveforms others) {
    return new BeatChange(others, seconds, numbers);
  }

  /** The same with an interval of so many s. */
  public BeatChange with(NearInterval interval, double length) {
    Map<NearInterval, Double> more = new EnumMap<>(seconds);
    more.put(interval, length);
    return new BeatChange(waveforms, more, numbers);
  }

  /**
   * The same with the numbers of a trait taken over from others.
   *
   * @param rhythms a beat's numbers, all of them
   */
  public BeatChange with(BeatTrait trait, float[] rhythms) {
    Map<BeatTrait, float[]> more = new EnumMap<>(numbers);
    more.put(trait, rhythms.clone());
    return new BeatChange(waveforms, seconds, more);
  }

  /** The waveforms. */
  public Waveforms waveforms() {
    return waveforms;
  }

  /** The intervals that are to be others, in s. */
  Map<NearInterval, Double> seconds() {
    return seconds;
  }

  /** The traits whose numbers are to be others. */
  Map<BeatTrait, float[]> numbers() {
    return numbers;
  }
}
