package org.ectopy.ui.training;

import java.time.Duration;
import java.util.Locale;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.ectopy.ui.command.Texts;

/** A training that is under way, as a person sees it. */
public final class RunningTraining {

  private static final int SECONDS = 60;
  private static final double MEMORY_EPOCHS = 0.2;

  private final TrainingSetup setup;
  private final TrainingControl control;
  private final TrainingCurves loss = new TrainingCurves();
  private final TrainingCurves validationLoss = new TrainingCurves();
  private final TrainingCurves macroF1 = new TrainingCurves();
  private final TrainingCurves rate = new TrainingCurves();
  private final ReadOnlyIntegerWrapper readings = new ReadOnlyIntegerWrapper();
  private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper(Texts.get("train.cutting"));
  private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper();
  private final ReadOnlyBooleanWrapper paused = new ReadOnlyBooleanWrapper();

  private double recentLoss;
  private double lastAt;

  RunningTraining(TrainingSetup setup, TrainingControl control) {
    this.setup = setup;
    this.control = control;
  }

  /** What is being trained. */
  public TrainingSetup setup() {
    return setup;
  }

  /** The mean loss of the steps, against epochs done. */
  public TrainingCurves loss() {
    return loss;
  }

  /** The loss of the validation beats. */
  public TrainingCurves validationLoss() {
    return validationLoss;
  }

  /** The mean F1 of the validation beats. */
  public TrainingCurves macroF1() {
    return macroF1;
  }

  /** The learning rate. */
  public TrainingCurves rate() {
    return rate;
  }

  /** Grows with each reading: what is drawn is drawn anew. */
  public ReadOnlyIntegerProperty readings() {
    return readings.getReadOnlyProperty();
  }

  /** Epoch, speed and time left in a line. */
  public ReadOnlyStringProperty words() {
    return words.getReadOnlyProperty();
  }

  /** The part that is done, 0 to 1. */
  public ReadOnlyDoubleProperty share() {
    return share.getReadOnlyProperty();
  }

  /** Whether it is halted. */
  public ReadOnlyBooleanProperty paused() {
    return paused.getReadOnlyProperty();
  }

  /** Halts it, or lets it go on. */
  public void pause(boolean halt) {
    control.pause(halt);
    paused.set(halt);
  }

  /** Ends it; the best state so far becomes a version. */
  public void stop() {
    words.set(Texts.get("train.stopping"));
    control.stop();
  }

  /** Ends it so that it goes on at the next start. */
  public void leave() {
    control.leave();
  }

  /** Takes a reading. */
  void take(LiveRun.Reading reading) {
    int epochs = setup.options().epochs();
    loss.add(reading.at(), smoothed(reading));
    rate.add(reading.at(), reading.rate());
    reading.macroF1().ifPresent(f1 -> macroF1.add(reading.epoch(), f1));
    reading.validationLoss().ifPresent(held -> validationLoss.add(reading.epoch(), held));
    share.set(reading.at() / epochs);
    words.set(
        Texts.format(
            "train.running",
            reading.epoch(),
            epochs,
            Math.round(reading.beatsPerSecond()),
            left(reading.left())));
    readings.set(readings.get() + 1);
  }

  /** Batches differ: the line shows a mean that forgets what is some tenths of an epoch ago. */
  private double smoothed(LiveRun.Reading reading) {
    double fresh = loss.isEmpty() ? 1 : 1 - Math.exp((lastAt - reading.at()) / MEMORY_EPOCHS);
    recentLoss += fresh * (reading.loss() - recentLoss);
    lastAt = reading.at();
    return recentLoss;
  }

  private static String left(Duration left) {
    long seconds = left.toSeconds();
    return String.format(Locale.ROOT, "%d:%02d", seconds / SECONDS, seconds % SECONDS);
  }
}
