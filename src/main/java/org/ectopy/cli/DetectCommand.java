package org.ectopy.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.ectopy.signal.BeatFinder;
import org.ectopy.signal.QrsDetector;
import org.ectopy.signal.QrsDetectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ectopy detect}: finds the beats of records and writes them as annotations. */
@Command(
    name = "detect",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Finds the beats of records and writes them to RECORD.EXT: N at every beat, ~ with subtype -1"
          + " where a stretch begins that cannot be read and with subtype 0 where it ends.",
      "Prints a line for each record: beats, beats per readable minute, length, unreadable time."
          + " Where no beat is found, no file is written and a line says why. A file that exists is"
          + " not replaced without --force, and a file of the record itself never."
    },
    footer = {
      "",
      "Exit codes: 0 all records are done, 1 some could not be, 2 bad usage.",
      "",
      "Examples:",
      "  ectopy detect sample-records/mixed -o qrs --out beats",
      "  ectopy detect mitdb/*.hea --detector pan-tompkins -o pt --out beats --force"
    })
final class DetectCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "RECORD", arity = "1..*", description = "The records.")
  private List<Path> records = List.of();

  @Option(
      names = "--detector",
      paramLabel = "NAME",
      completionCandidates = DetectorNames.class,
      description = "What finds the beats, one of: ${COMPLETION-CANDIDATES} (default: the first).")
  private Optional<String> detector = Optional.empty();

  @Mixin private AnnotationOutput output = new AnnotationOutput();

  DetectCommand() {}

  @Override
  public Integer call() {
    BeatFinder finder = new BeatFinder(chosenDetector());
    List<DetectionJob> jobs = jobs();
    try (TerminalProgress progress =
        new TerminalProgress("finding beats", spec.commandLine().getErr())) {
      JointProgress joint = new JointProgress(progress, jobs.size());
      List<Callable<DetectionSummary>> work = new ArrayList<>();
      for (int i = 0; i < jobs.size(); i++) {
        DetectionJob job = jobs.get(i);
        int part = i;
        work.add(() -> job.run(finder, joint.part(part)));
      }
      return print(SideBySide.run(work));
    }
  }

  private int print(List<SideBySide.Outcome<DetectionSummary>> outcomes) {
    TextTable table = new TextTable("record", "beats", "per minute", "length", "unreadable");
    DetectionSummary total = DetectionSummary.NOTHING;
    int done = 0;
    for (int i = 0; i < outcomes.size(); i++) {
      Optional<DetectionSummary> summary = outcomes.get(i).result();
      if (summary.isPresent()) {
        table.row(summary.get().row(records.get(i).toString()));
        total = total.plus(summary.get());
        done++;
      }
    }
    if (done > 1) {
      table.row(total.row("all " + done));
    }
    if (done > 0) {
      table.print(spec.commandLine().getOut());
    }
    printFailures(outcomes);
    return done == outcomes.size() ? ExitCode.OK : ExitCode.SOFTWARE;
  }

  private void printFailures(List<SideBySide.Outcome<DetectionSummary>> outcomes) {
    for (int i = 0; i < outcomes.size(); i++) {
      String record = records.get(i).toString();
      outcomes
          .get(i)
          .failure()
          .ifPresent(failure -> ErrorLine.printFor(record, failure, spec.commandLine()));
    }
  }

  private QrsDetector chosenDetector() {
    String name = detector.orElse(QrsDetectors.standard().name());
    return QrsDetectors.named(name)
        .orElseThrow(
            () ->
                usage(
                    "there is no detector '%s'; these are there: %s"
                        .formatted(name, String.join(", ", new DetectorNames()))));
  }

  private List<DetectionJob> jobs() {
    List<AnnotationTarget> targets = output.targets(records);
    return IntStream.range(0, records.size())
        .mapToObj(i -> new DetectionJob(records.get(i), targets.get(i)))
        .toList();
  }

  private ParameterException usage(String problem) {
    return new ParameterException(spec.commandLine(), problem);
  }
}
