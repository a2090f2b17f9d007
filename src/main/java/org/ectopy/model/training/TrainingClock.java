package org.ectopy.model.training;

import java.time.Duration;
import org.ectopy.task.Progress;

/** Counts the beats of a training and tells from them how long the rest takes. */
final class TrainingClock {

  private final long total;
  private final long begun;
  private long start = System.nanoTime();
  private long done;

  /**
   * @param perEpoch beats of an epoch
   * @param epochs of the whole training
   * @param before epochs done before the clock was started
   */
  TrainingClock(long perEpoch, int epochs, int before) {
    total = perEpoch * epochs;
    begun = perEpoch * before;
    done = begun;
  }

  void add(int beats) {
    done += beats;
  }

  /** Reports; the time that this takes is a pause and does not count. */
  void report(Progress progress) {
    long before = System.nanoTime();
    progress.report(done, total);
    start += System.nanoTime() - before;
  }

  StepReport step(int epoch, double loss, double rate) {
    return new StepReport(epoch, (double) done / total, loss, rate, beatsPerSecond(), left());
  }

  double beatsPerSecond() {
    return (done - begun) / Math.max(seconds(), 1e-9);
  }

  /** Judging is counted in where epochs are done. */
  Duration left() {
    double perBeat = seconds() / Math.max(1, done - begun);
    return Duration.ofMillis(Math.round(1000 * perBeat * (total - done)));
  }

  private double seconds() {
    return (System.nanoTime() - start) / 1e9;
  }
}
