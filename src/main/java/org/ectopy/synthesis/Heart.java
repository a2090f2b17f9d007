package org.ectopy.synthesis;

import java.util.ArrayList;
import java.util.List;

/** A heart that is being played: what has beaten so far, and what is labelled. */
final class Heart {

  private static final double BREATHS_PER_SECOND = 0.23;
  private static final double SLOW_WAVES_PER_SECOND = 0.095;
  private static final double BREATHING_AMPLITUDE = 0.045;
  private static final double BEAT_AMPLITUDE = 0.018;
  private static final double FIDUCIAL_REACH = 0.1;

  private final DipoleTrack track;
  private final LeadField firstLead;
  private final Chance chance;
  private final List<Mark> marks = new ArrayList<>();
  private final double slowPhase;
  private double last;
  private String rhythm = "";
  private boolean fluttering;

  /**
   * @param firstLead in which the main deflection of a beat is labelled
   */
  Heart(DipoleTrack track, LeadField firstLead, Chance chance) {
    this.track = track;
    this.firstLead = firstLead;
    this.chance = chance;
    this.slowPhase = chance.between(0, 2 * Math.PI);
  }

  DipoleTrack track() {
    return track;
  }

  Chance chance() {
    return chance;
  }

  /** The time of the last ventricular beat in s, at first 0. */
  double last() {
    return last;
  }

  /** Lets time pass without a beat. */
  void waitUntil(double seconds) {
    last = Math.max(last, seconds);
  }

  /**
   * An RR interval of the sinus node in s that breathing and slower waves change.
   *
   * @param perMinute the mean rate
   * @param variability the greatest change by breathing, 0 to 1
   */
  double interval(double perMinute, double variability) {
    double breath = StrictMath.sin(2 * Math.PI * BREATHS_PER_SECOND * last);
    double slow = StrictMath.sin(2 * Math.PI * SLOW_WAVES_PER_SECOND * last + slowPhase);
    double change = variability * (breath + 0.5 * slow + 0.2 * chance.normal());
    return 60 / perMinute * (1 + change);
  }

  /** Says from which time on the rhythm is which, as {@code (N}. */
  void rhythm(double seconds, String name) {
    if (!name.equals(rhythm)) {
      rhythm = name;
      mark(seconds, "+", name);
    }
  }

  /**
   * Ventricular flutter or fibrillation, from one time in s to another: between {@code [} and
   * {@code ]}, of which the latter waits for what comes next.
   */
  void flutter(double from, double until, String name) {
    if (!fluttering) {
      mark(from, "[", "");
    }
    fluttering = true;
    rhythm(from, name);
    waitUntil(until);
  }

  /** Whether ventricular flutter or fibrillation is going on. */
  boolean fluttering() {
    return fluttering;
  }

  /** Ends ventricular flutter or fibrillation at the last time it was played, if it goes on. */
  void endFlutter() {
    if (fluttering) {
      fluttering = false;
      mark(last, "]", "");
    }
  }

  /** A P wave whose peak is at a time in s. */
  void atrium(double seconds, AtrialWave wave) {
    track.add(seconds, wave.waves(), amplitude(seconds));
  }

  /** A ventricular beat at a time in s, labelled at its main deflection. */
  void beat(double seconds, String symbol, BeatShape shape) {
    endFlutter();
    BeatShape timed = shape.after(seconds - last);
    double factor = amplitude(seconds);
    track.add(seconds, timed.complex(), factor);
    track.add(seconds, timed.recovery(), factor);
    marks.add(new Mark(fiducial(seconds, timed), symbol, 0, ""));
    last = seconds;
  }

  /** A label that is no beat, at a time in s. */
  void mark(double seconds, String mnemonic, String aux) {
    long frame = Math.round(seconds * track.rate());
    marks.add(new Mark(Math.clamp(frame, 0, track.frames() - 1L), mnemonic, 0, aux));
  }

  /** All labels within the record, in the order in which they were set. */
  List<Mark> marks() {
    return marks.stream().filter(mark -> mark.frame() < track.frames()).toList();
  }

  private double amplitude(double seconds) {
    return 1
        + BREATHING_AMPLITUDE * StrictMath.sin(2 * Math.PI * BREATHS_PER_SECOND * seconds)
        + BEAT_AMPLITUDE * chance.normal();
  }

  /** The frame in which the clean QRS complex departs farthest from 0 in the first lead. */
  private long fiducial(double seconds, BeatShape shape) {
    long best = Math.round(seconds * track.rate());
    double most = 0;
    long reach = Math.round(FIDUCIAL_REACH * track.rate());
    long middle = best;
    for (long frame = Math.max(0, middle - reach); frame <= middle + reach; frame++) {
      double value = Math.abs(complex(frame / track.rate() - seconds, shape));
      if (value > most) {
        most = value;
        best = frame;
      }
    }
    return best;
  }

  private double complex(double seconds, BeatShape shape) {
    double sum = 0;
    for (Wave wave : shape.complex()) {
      sum += wave.share(seconds) * firstLead.millivolts(wave.peak());
    }
    return sum;
  }
}
