package org.ectopy.rhythm;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.ectopy.record.BeatClass;

/**
 * How many beats of a class there are.
 *
 * @param beatClass the class
 * @param beats how many
 * @param percent of all beats; empty where there are none at all
 * @param perHour of the time in which beats can be seen; empty where there is none
 */
public record Burden(
    BeatClass beatClass, long beats, OptionalDouble percent, OptionalDouble perHour) {

  private static final double PERCENT = 100;
  private static final double SECONDS_PER_HOUR = 3600;

  /** The burden of every class. */
  public static List<Burden> of(RhythmStudy study) {
    double hours = study.rate().seconds(study.readableFrames()) / SECONDS_PER_HOUR;
    List<Burden> burdens = new ArrayList<>();
    study
        .counts()
        .forEach(
            (beatClass, beats) ->
                burdens.add(
                    new Burden(
                        beatClass,
                        beats,
                        ratio(PERCENT * beats, study.beats().count()),
                        ratio(beats, hours))));
    return burdens;
  }

  private static OptionalDouble ratio(double value, double of) {
    return of > 0 ? OptionalDouble.of(value / of) : OptionalDouble.empty();
  }
}
