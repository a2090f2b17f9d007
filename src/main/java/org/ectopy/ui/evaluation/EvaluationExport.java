package org.ectopy.ui.evaluation;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.ectopy.evaluation.EvaluationReport;
import org.ectopy.evaluation.ScoredBeats;
import org.ectopy.report.EvaluationCsv;
import org.ectopy.report.EvaluationFigures;
import org.ectopy.report.EvaluationHtml;
import org.ectopy.report.EvaluationJson;
import org.ectopy.report.Figure;
import org.ectopy.report.PdfFigures;
import org.ectopy.report.PngFigure;
import org.ectopy.report.SvgFigure;
import org.ectopy.task.Progress;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.session.SessionWork;
import org.ectopy.wfdb.AtomicFile;
import org.ectopy.wfdb.Overwrite;

/** Writes an evaluation into files, in the background. */
final class EvaluationExport {

  /** Three pixels for a point. */
  private static final double DPI = 216;

  private final SessionWork work;
  private final Consumer<String> problem;
  private final Consumer<String> notice;

  /**
   * @param problem is told what cannot be done
   * @param notice is told what was done
   */
  EvaluationExport(SessionWork work, Consumer<String> problem, Consumer<String> notice) {
    this.work = work;
    this.problem = problem;
    this.notice = notice;
  }

  /** Asks where to and in which form; the file dialogue itself asks before a file is replaced. */
  void ask(Window owner, ExportKind kind, ReportMaker found, Section shown) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(Texts.get(kind.textKey()));
    chooser.setInitialFileName("evaluation." + kind.ending());
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(Texts.get(kind.textKey()), "*." + kind.ending()));
    Optional.ofNullable(chooser.showSaveDialog(owner))
        .map(File::toPath)
        .ifPresent(file -> start(file, found, shown));
  }

  /** Writes what was found to a file whose ending says in which form; another file is refused. */
  void start(Path file, ReportMaker found, Section shown) {
    Optional<ExportKind> kind = ExportKind.of(file);
    if (kind.isEmpty()) {
      problem.accept(Texts.format("evaluation.export.ending", file.getFileName()));
      return;
    }
    work.start(
        Texts.format("evaluation.export.task", file.getFileName()),
        progress -> {
          byte[] bytes = bytes(kind.get(), found, shown, progress);
          Overwrite overwrite = Overwrite.agreed(file);
          AtomicFile.write(file, overwrite, ByteBuffer.wrap(bytes));
          return file;
        },
        written -> notice.accept(Texts.format("evaluation.export.done", written)));
  }

  private static byte[] bytes(ExportKind kind, ReportMaker found, Section shown, Progress progress)
      throws IOException {
    ScoredBeats beats = found.evaluation().beats().scored();
    return switch (kind) {
      case PNG -> PngFigure.file(figure(beats, shown), DPI);
      case SVG -> utf8(SvgFigure.file(figure(beats, shown)));
      case PDF -> PdfFigures.file(title(found), EvaluationFigures.all(beats));
      case HTML -> utf8(EvaluationHtml.page(found.make(progress), EvaluationFigures.all(beats)));
      case CSV -> utf8(printed(found.make(progress), EvaluationCsv::print));
      case JSON -> utf8(printed(found.make(progress), EvaluationJson::print));
    };
  }

  private static String title(ReportMaker found) {
    return "Evaluation of " + found.evaluation().beats().records().getFirst().model().name();
  }

  /** Prints a report. */
  @FunctionalInterface
  private interface Printer {
    void print(EvaluationReport report, PrintWriter out) throws IOException;
  }

  private static String printed(EvaluationReport report, Printer printer) throws IOException {
    StringWriter text = new StringWriter();
    try (PrintWriter out = new PrintWriter(text)) {
      printer.print(report, out);
    }
    return text.toString();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static Figure figure(ScoredBeats beats, Section shown) {
    return switch (shown) {
      case MATRIX, SCORES, EC57 -> EvaluationFigures.matrix(beats);
      case RANKS -> EvaluationFigures.ranks(beats);
      case CURVES -> EvaluationFigures.curves(beats);
      case CALIBRATION -> EvaluationFigures.reliability(beats);
    };
  }
}
