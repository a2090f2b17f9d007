package org.ectopy.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.ectopy.record.EcgRecord;
import org.ectopy.report.PdfFigures;
import org.ectopy.report.PngFigure;
import org.ectopy.report.SvgFigure;
import org.ectopy.report.strip.DisclosurePages;
import org.ectopy.report.strip.Strip;
import org.ectopy.report.strip.StripLabels;
import org.ectopy.report.strip.StripLook;
import org.ectopy.report.strip.StripPages;
import org.ectopy.task.Progress;
import org.ectopy.wfdb.AtomicFile;
import org.ectopy.wfdb.WfdbRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ectopy render}: strips in true scale. */
@Command(
    name = "render",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Draws a stretch of a record on ECG paper in true scale: 25 mm are 1 s, measured with a"
          + " ruler.",
      "What is wider than the paper goes on in further rows, in a PDF on further pages; a line says"
          + " how many there are."
    },
    footer = {
      "",
      "Exit codes: 0 the picture is written, 2 bad input or usage.",
      "",
      "Examples:",
      "  ectopy render sample-records/mixed --from 1:30 --to 1:40 -a atr -o strip.pdf",
      "  ectopy render mitdb/208 --from 5:00 --to 5:08 -a atr --leads MLII --gain 20 -o strip.svg",
      "  ectopy render mitdb/232 --from 10:00 --to 10:30 --model context-interpatient"
          + " --high-pass 0.5 --low-pass 40 -o strip.png --dpi 200",
      "  ectopy render mitdb/200 --pages -a atr --high-pass 0.5 -o pages.pdf"
    })
final class RenderCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "RECORD", description = "The record.")
  private Path record = Path.of("");

  @Mixin private TimeRange range = new TimeRange();

  @Mixin private StripLabelling labelling = new StripLabelling();

  @Mixin private StripOptions options = new StripOptions();

  @Option(
      names = "--pages",
      description =
          "Full disclosure: all of it in rows of a minute, on upright pages of a PDF. Normal beats"
              + " are dots, others letters.")
  private boolean pages;

  @Mixin private RenderTarget target = new RenderTarget();

  RenderCommand() {}

  @Override
  public Integer call() throws IOException {
    RenderTarget.Kind kind = target.kind();
    if (pages && kind != RenderTarget.Kind.PDF) {
      throw new ParameterException(
          spec.commandLine(), target.file() + ": --pages are written as .pdf only");
    }
    TextFile.requireFree(target.file(), target.overwrite());
    try (EcgRecord open = WfdbRecord.open(record);
        TerminalProgress progress = new TerminalProgress("drawing", spec.commandLine().getErr())) {
      range.requireFrames(open);
      StripLook look = pages ? options.pages(open) : options.strip(open);
      StripLabels labels = labelling.of(record, open, progress);
      Strip strip = new Strip(open, range.first(open), range.end(open), look, labels);
      spec.commandLine().getOut().println(target.file() + ": " + write(strip, kind, progress));
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
    return 0;
  }

  /** Writes a strip and tells how it was cut. */
  private String write(Strip strip, RenderTarget.Kind kind, Progress progress) throws IOException {
    double width = target.paper().lying(true).width();
    return switch (kind) {
      case PNG -> {
        save(PngFigure.file(strip.sheet(width), target.dpi()));
        yield counted(strip.rowCount(width), "row");
      }
      case SVG -> {
        save(SvgFigure.file(strip.sheet(width)).getBytes(StandardCharsets.UTF_8));
        yield counted(strip.rowCount(width), "row");
      }
      case PDF -> pages ? disclosure(strip, progress) : pages(strip, progress);
    };
  }

  private String pages(Strip strip, Progress progress) throws IOException {
    StripPages all = strip.pages(target.paper());
    save(all, progress);
    return counted(all.rows(), "row") + " on " + counted(all.count(), "page");
  }

  private String disclosure(Strip strip, Progress progress) throws IOException {
    DisclosurePages all = strip.disclosure(target.paper());
    save(all, progress);
    return counted(all.rows(), "row") + " on " + counted(all.count(), "page");
  }

  private void save(PdfFigures.Pages all, Progress progress) throws IOException {
    AtomicFile.write(
        target.file(),
        target.overwrite(),
        channel -> PdfFigures.write(Channels.newOutputStream(channel), all, progress));
  }

  private void save(byte[] bytes) throws IOException {
    AtomicFile.write(target.file(), target.overwrite(), ByteBuffer.wrap(bytes));
  }

  private static String counted(int count, String what) {
    return count == 1 ? "1 " + what : count + " " + what + "s";
  }
}
