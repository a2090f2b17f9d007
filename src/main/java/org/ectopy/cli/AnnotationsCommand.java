package org.ectopy.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.ectopy.record.Annotation;
import org.ectopy.record.AnnotationSet;
import org.ectopy.record.EcgRecord;
import org.ectopy.record.ElapsedTime;
import org.ectopy.wfdb.WfdbRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ectopy annotations}: one annotator's marks as CSV. */
@Command(
    name = "annotations",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Prints annotations as CSV: sample,time,symbol,subtype,chan,num,aux.",
      "sample counts the record's frames and time is hh:mm:ss.sss since its start, also where the"
          + " annotation file has a time resolution of its own. aux is without its final NULs."
    },
    footer = {
      "",
      "Examples:",
      "  ectopy annotations mitdb/100 -a atr > beats.csv",
      "  ectopy annotations mitdb/207 -a atr --from 24:00 --to 25:00"
    })
final class AnnotationsCommand implements Callable<Integer> {

  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT
          .builder()
          .setRecordSeparator("\n")
          .setHeader("sample", "time", "symbol", "subtype", "chan", "num", "aux")
          .get();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "RECORD", description = "The record.")
  private Path record = Path.of("");

  @Option(
      names = {"-a", "--annotator"},
      paramLabel = "EXT",
      required = true,
      description = "The annotator: the extension of the annotation file, such as atr.")
  private String annotator = "";

  @Mixin private TimeRange range = new TimeRange();

  AnnotationsCommand() {}

  @Override
  public Integer call() throws IOException {
    try (EcgRecord open = WfdbRecord.open(record)) {
      range.requireOrder(open);
      AnnotationSet set =
          new Annotator(record, annotator).read(spec.commandLine()).inFrames(open.rate());
      print(open, set, spec.commandLine().getOut());
    }
    return 0;
  }

  private void print(EcgRecord open, AnnotationSet set, PrintWriter out) throws IOException {
    CSVPrinter csv = new CSVPrinter(out, FORMAT);
    for (Annotation annotation : set.annotations()) {
      if (range.holds(open, annotation.sample())) {
        csv.printRecord(
            annotation.sample(),
            ElapsedTime.of(annotation.sample(), open.rate()),
            annotation.symbol().mnemonic(),
            annotation.subtype(),
            annotation.channel(),
            annotation.number(),
            annotation.auxText());
      }
    }
    ClosedPipe.check(out);
  }
}
