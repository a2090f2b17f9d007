package org.ectopy.cli;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ectopy.annotation.Mark;
import org.ectopy.annotation.Setter;
import org.ectopy.evaluation.AnnotatorNames;
import org.ectopy.evaluation.Protocol;
import org.ectopy.evaluation.RecordComparison;
import org.ectopy.model.ModelCatalog;
import org.ectopy.model.ModelException;
import org.ectopy.record.AnnotationSet;
import org.ectopy.record.EcgRecord;
import org.ectopy.report.findings.LabelSource;
import org.ectopy.report.findings.RecordReport;
import org.ectopy.report.findings.RecordReportText;
import org.ectopy.report.findings.ReportOrder;
import org.ectopy.report.findings.Supplements.Compared;
import org.ectopy.report.findings.Supplements.NamedModel;
import org.ectopy.report.layout.ReportDocument;
import org.ectopy.report.layout.ReportFormat;
import org.ectopy.wfdb.AtomicFile;
import org.ectopy.wfdb.Overwrite;
import org.ectopy.wfdb.WfdbRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ectopy report}: what is found in a record, for people to read. */
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Writes what the labels of a record say: beats and burden by class, heart rate, RR"
          + " statistics, runs, pauses, bigeminy and trigeminy, rhythms, hour by hour, with strips,"
          + " who corrected what, and the model and its scores.",
      "Counts are those of 'ectopy info', runs those of 'ectopy compare --from 0'; how each figure"
          + " is defined stands at the report's end."
    },
    footer = {
      "",
      "Exit codes: 0 the report is written, 2 bad input or usage.",
      "",
      "Examples:",
      "  ectopy report sample-records/mixed -o mixed.pdf",
      "  ectopy report mitdb/119 -a atr -o 119.html",
      "  ectopy report mitdb/200 -a ai --reference atr --model context-interpatient -o 200.pdf"
    })
final class ReportCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "RECORD", description = "The record.")
  private Path record = Path.of("");

  @Mixin private ReportLabels labels = new ReportLabels();

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "FILE",
      description = "The report; its ending says which kind: .pdf or .html.")
  private Path file = Path.of("");

  @Option(
      names = "--reference",
      paramLabel = "EXT",
      description = "Score the labels against this annotator's by EC57, over the whole length.")
  private Optional<String> reference = Optional.empty();

  @Option(
      names = "--model",
      paramLabel = "BUNDLE",
      description =
          "The model that has set the labels, for its scores: a bundle's file, or the name of one"
              + " that comes with the program (default: the one that the labels name).")
  private Optional<String> model = Optional.empty();

  @Mixin private MapOption map = new MapOption();

  @Option(names = "--force", description = "Replace the file if it exists.")
  private boolean force;

  ReportCommand() {}

  @Override
  public Integer call() throws IOException {
    ReportFormat format =
        ReportFormat.of(String.valueOf(file.getFileName()))
            .orElseThrow(() -> usage(file + ": the ending has to be .pdf or .html"));
    Overwrite overwrite = force ? Overwrite.REPLACE : Overwrite.REFUSE;
    TextFile.requireFree(file, overwrite);
    try (EcgRecord open = WfdbRecord.open(record);
        TerminalProgress progress =
            new TerminalProgress("reporting", spec.commandLine().getErr())) {
      LabelSource source = labels.of(record, open);
      ReportOrder order =
          new ReportOrder(
              source,
              map.map(),
              labels.chosen(record, open),
              named(source),
              compared(source, open));
      RecordReport.Making making = new RecordReport.Making(Version.program(), Instant.now());
      ReportDocument text = RecordReportText.of(order.make(open, making, progress));
      AtomicFile.write(
          file,
          overwrite,
          channel -> format.write(text, Channels.newOutputStream(channel), progress));
    }
    spec.commandLine().getOut().println(file + ": written");
    return ExitCode.OK;
  }

  private Optional<NamedModel> named(LabelSource source) throws ModelException {
    if (model.isPresent()) {
      return Optional.of(
          new NamedModel(ModelArgument.name(model.get()), ModelArgument.open(model).card()));
    }
    ModelCatalog shipped = ModelCatalog.shipped();
    Optional<String> set =
        source.document().marks().stream()
            .map(Mark::author)
            .filter(author -> author.setter() == Setter.MODEL)
            .map(author -> author.name())
            .filter(shipped.names()::contains)
            .findFirst();
    return set.isEmpty()
        ? Optional.empty()
        : Optional.of(new NamedModel(set.get(), shipped.named(set.get()).card()));
  }

  private Optional<Compared> compared(LabelSource source, EcgRecord open) throws IOException {
    if (reference.isEmpty()) {
      return Optional.empty();
    }
    AnnotationSet against =
        new Annotator(record, reference.get()).read(spec.commandLine()).inFrames(open.rate());
    Protocol protocol = Protocol.ec57(open.rate(), open.frames()).wholeLength().withMap(map.map());
    return Optional.of(
        new Compared(
            new AnnotatorNames(reference.get(), source.annotator()),
            RecordComparison.of(open.name(), against, source.document().set(), protocol)));
  }

  private ParameterException usage(String problem) {
    return new ParameterException(spec.commandLine(), problem);
  }
}
