package org.ectopy.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ectopy.dataset.BeatList;
import org.ectopy.model.BeatClassifier;
import org.ectopy.model.ModelBundle;
import org.ectopy.model.explanation.BeatExplainer;
import org.ectopy.model.explanation.Explanation;
import org.ectopy.model.explanation.Question;
import org.ectopy.record.BeatClass;
import org.ectopy.record.EcgRecord;
import org.ectopy.record.TimePoint;
import org.ectopy.wfdb.WfdbRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code ectopy explain}: what moved a model to call a beat what it calls it. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Says what moved a model to its opinion of one beat: RR intervals, waves of each lead, and"
          + " what else it is told of the beat. One after the other is made as usual, and the model"
          + " is asked again.",
      "The weight of a reason is by how much the log odds of the class fall without it; below 0 it"
          + " speaks against the class."
    },
    footer = {
      "",
      "Exit codes: 0 the beat is explained, 2 bad input or usage.",
      "",
      "Examples:",
      "  ectopy explain sample-records/mixed --at 5:00",
      "  ectopy explain mitdb/100 --at s2044 --beats atr --model context-interpatient",
      "  ectopy explain mitdb/208 --at 1:00 --class F --json | jq '.reasons[0]'"
    })
final class ExplainCommand implements Callable<Integer> {

  private static final double NANOS_PER_MILLI = 1e6;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "RECORD", description = "The record.")
  private Path record = Path.of("");

  @Option(
      names = "--at",
      paramLabel = "T",
      required = true,
      converter = TimeConverter.class,
      description =
          "The beat nearest to this time: hh:mm:ss.sss, mm:ss, seconds, or s12345 for a sample.")
  private TimePoint at = new TimePoint(0, false);

  @Mixin private JudgeOptions judge = new JudgeOptions();

  @Option(
      names = "--class",
      paramLabel = "CLASS",
      converter = ClassName.class,
      description = "Ask about this class: N, S, V, F or Q (default: what the model says).")
  private Optional<BeatClass> beatClass = Optional.empty();

  @Option(names = "--json", description = "As JSON (the fields are listed in docs/cli.md).")
  private boolean json;

  ExplainCommand() {}

  @Override
  public Integer call() throws IOException {
    ModelBundle bundle = judge.model();
    try (EcgRecord open = WfdbRecord.open(record);
        TerminalProgress progress =
            new TerminalProgress("explaining", spec.commandLine().getErr());
        BeatClassifier classifier = BeatClassifier.load(bundle)) {
      BeatList placed = judge.beats().in(record, open, progress).beats();
      if (placed.count() == 0) {
        throw new IOException(record + ": there is no beat among those " + judge.beats().text());
      }
      Question question =
          new Question(
              open,
              judge.leads().in(bundle.kind(), open.info()),
              placed,
              nearest(placed, at.frame(open.rate())),
              beatClass);
      long start = System.nanoTime();
      Explanation explanation = new BeatExplainer(classifier).explain(question, progress);
      double millis = (System.nanoTime() - start) / NANOS_PER_MILLI;
      print(new ExplainedBeat(question, explanation, millis));
    }
    return 0;
  }

  private void print(ExplainedBeat beat) throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      ExplanationJson.print(beat, out);
    } else {
      ExplanationText.print(beat, out);
    }
  }

  private static int nearest(BeatList beats, long frame) {
    int nearest = 0;
    for (int beat = 1; beat < beats.count(); beat++) {
      if (Math.abs(beats.frame(beat) - frame) < Math.abs(beats.frame(nearest) - frame)) {
        nearest = beat;
      }
    }
    return nearest;
  }

  /** Reads a class's letter. */
  static final class ClassName implements ITypeConverter<BeatClass> {

    ClassName() {}

    @Override
    public BeatClass convert(String typed) {
      return Arrays.stream(BeatClass.values())
          .filter(each -> each.name().equals(typed.toUpperCase(Locale.ROOT)))
          .findFirst()
          .orElseThrow(
              () -> new TypeConversionException("'" + typed + "' is no class: N, S, V, F or Q"));
    }
  }
}
