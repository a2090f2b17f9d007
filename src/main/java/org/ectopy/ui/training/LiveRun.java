package org.ectopy.ui.training;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.ectopy.model.training.EpochReport;
import org.ectopy.model.training.StepReport;
import org.ectopy.model.training.TrainingObserver;

/** Hands what a training tells to the window, as often as anybody can read it. */
final class LiveRun implements TrainingObserver {

  private static final long NANOS_BETWEEN = 120_000_000;
  private static final double LEAST_PART = 1e-9;

  private final Executor window;
  private final int epochs;
  private final Told told;
  private long last;
  private int epoch;
  private double part;
  private double mean;

  /**
   * @param epochs of the whole training
   * @param told is told on the window's thread
   */
  LiveRun(Executor window, int epochs, Told told) {
    this.window = window;
    this.epochs = epochs;
    this.told = told;
  }

  @Override
  public void stepDone(StepReport report) {
    long now = System.nanoTime();
    if (now - last >= NANOS_BETWEEN) {
      last = now;
      Reading reading = of(report);
      window.execute(() -> told.now(reading));
    }
  }

  @Override
  public void epochDone(EpochReport report) {
    Reading reading =
        new Reading(
            report.epoch(),
            report.epoch(),
            since(report.epoch(), 1, report.loss()),
            report.rate(),
            report.beatsPerSecond(),
            report.left(),
            report.validation().map(verdict -> verdict.macroF1()),
            report.validation().map(verdict -> verdict.loss()));
    window.execute(() -> told.now(reading));
  }

  private Reading of(StepReport report) {
    return new Reading(
        report.epoch(),
        report.share() * epochs,
        since(report.epoch(), report.share() * epochs - (report.epoch() - 1), report.loss()),
        report.rate(),
        report.beatsPerSecond(),
        report.left(),
        Optional.empty(),
        Optional.empty());
  }

  /**
   * The mean loss since the last reading, out of means since the epoch's begin: those start anew
   * with each epoch, and a line through them would jump.
   *
   * @param newPart of the epoch that is done, 0 to 1
   * @param newMean over this part
   */
  private double since(int newEpoch, double newPart, double newMean) {
    double known = newEpoch == epoch ? part : 0;
    double fresh =
        newPart - known > LEAST_PART
            ? (newMean * newPart - (known == 0 ? 0 : mean * known)) / (newPart - known)
            : newMean;
    epoch = newEpoch;
    part = newPart;
    mean = newMean;
    return fresh;
  }

  /** Is told how it goes. */
  @FunctionalInterface
  interface Told {
    /** What is known by now. */
    void now(Reading reading);
  }

  /**
   * What is known of a training at one moment.
   *
   * @param epoch the one that is under way, or was just done, from 1
   * @param at epochs done, with the part of the one under way
   * @param loss mean loss of the steps since the reading before
   * @param rate the learning rate
   * @param beatsPerSecond how fast it learns
   * @param left the time that the rest will take
   * @param macroF1 of the validation beats, at the end of an epoch
   * @param validationLoss of the same
   */
  record Reading(
      int epoch,
      double at,
      double loss,
      double rate,
      double beatsPerSecond,
      Duration left,
      Optional<Double> macroF1,
      Optional<Double> validationLoss) {}
}
