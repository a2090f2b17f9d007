package org.ectopy.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ectopy.annotation.Strip;
import org.ectopy.document.DocumentPlaces;
import org.ectopy.document.StripReader;
import org.ectopy.document.StripTable;
import org.ectopy.record.EcgRecord;
import org.ectopy.wfdb.RecordFiles;
import org.ectopy.wfdb.WfdbRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ectopy strips}: the stretches that were marked in the window, as CSV. */
@Command(
    name = "strips",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Prints the strips of a record as CSV: begin,end,from,to,seconds,note,set_by,name,when.",
      "Strips are stretches with a note that were marked in the window. begin is a strip's first"
          + " frame and end the one after its last; from and to are their times since the record's"
          + " start. The record may be open in the window: what is on disk counts."
    },
    footer = {
      "",
      "Examples:",
      "  ectopy strips night > strips.csv",
      "  ectopy strips night -a atr --from 1:00:00 --to 2:00:00"
    })
final class StripsCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "RECORD", description = "The record.")
  private Path record = Path.of("");

  @Option(
      names = {"-a", "--annotator"},
      paramLabel = "EXT",
      description = {
        "Only strips that were marked beside this annotator's labels, such as atr; detected for"
            + " beats that were found. Otherwise all of the record's."
      })
  private Optional<String> annotator = Optional.empty();

  @Mixin private TimeRange range = new TimeRange();

  StripsCommand() {}

  @Override
  public Integer call() throws IOException {
    annotator.ifPresent(name -> new Annotator(record, name).requireExtension(spec.commandLine()));
    try (EcgRecord open = WfdbRecord.open(record)) {
      range.requireOrder(open);
      List<Strip> strips =
          strips(open).stream().filter(strip -> range.holds(open, strip.begin())).toList();
      PrintWriter out = spec.commandLine().getOut();
      out.print(new StripTable(open.rate()).text(strips));
      ClosedPipe.check(out);
    }
    return 0;
  }

  private List<Strip> strips(EcgRecord open) throws IOException {
    StripReader reader = new StripReader(DocumentPlaces.ofUser());
    Path header = RecordFiles.header(record);
    return annotator.isPresent()
        ? reader.strips(header, open, annotator.get())
        : reader.strips(header, open);
  }
}
