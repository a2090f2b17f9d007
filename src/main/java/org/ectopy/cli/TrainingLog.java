package org.ectopy.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import org.ectopy.model.training.EpochReport;
import org.ectopy.model.training.StepReport;
import org.ectopy.model.training.TrainingObserver;
import org.ectopy.model.training.Verdict;

/** Prints a line for each epoch of a training. */
final class TrainingLog implements TrainingObserver {

  private final TerminalProgress progress;
  private final PrintWriter out;
  private final int epochs;
  private final String stage;
  private double beatsPerSecond;

  /**
   * @param epochs of the training
   */
  TrainingLog(TerminalProgress progress, PrintWriter out, int epochs) {
    this(progress, out, epochs, "");
  }

  private TrainingLog(TerminalProgress progress, PrintWriter out, int epochs, String stage) {
    this.progress = progress;
    this.out = out;
    this.epochs = epochs;
    this.stage = stage;
  }

  /** The same for one of several trainings, whose lines begin with its name. */
  TrainingLog of(String itsStage) {
    return new TrainingLog(progress, out, epochs, itsStage + ", ");
  }

  /** Prints a line of another kind. */
  void line(String text) {
    progress.print(text, out);
  }

  @Override
  public void stepDone(StepReport report) {
    beatsPerSecond = report.beatsPerSecond();
  }

  @Override
  public void epochDone(EpochReport report) {
    line(
        String.format(
            Locale.ROOT,
            "%sepoch %d of %d: loss %.4f%s, %.0f beats/s, %s left",
            stage,
            report.epoch(),
            epochs,
            report.loss(),
            report.validation().map(TrainingLog::judged).orElse("")
                + (report.validation().isPresent() && report.best() ? ", the best so far" : ""),
            beatsPerSecond,
            minutes(report.left())));
  }

  private static String judged(Verdict verdict) {
    return String.format(
        Locale.ROOT,
        ", held back: loss %.4f, accuracy %.4f, macro F1 %.4f",
        verdict.loss(),
        verdict.accuracy(),
        verdict.macroF1());
  }

  private static String minutes(Duration left) {
    return String.format(Locale.ROOT, "%d:%02d", left.toMinutes(), left.toSecondsPart());
  }
}
