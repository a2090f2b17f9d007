package org.ectopy.ui.shell;

import java.io.File;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.ectopy.record.EcgRecord;
import org.ectopy.report.findings.RecordReport;
import org.ectopy.report.findings.RecordReportText;
import org.ectopy.report.layout.ReportDocument;
import org.ectopy.report.layout.ReportFormat;
import org.ectopy.task.Progress;
import org.ectopy.ui.command.Command;
import org.ectopy.ui.command.CommandTable;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.session.EditStatus;
import org.ectopy.ui.session.Editor;
import org.ectopy.ui.session.OpenRecord;
import org.ectopy.ui.session.Remedy;
import org.ectopy.ui.session.Session;
import org.ectopy.ui.session.SessionWork;
import org.ectopy.ui.session.UserData;
import org.ectopy.wfdb.AtomicFile;
import org.ectopy.wfdb.Overwrite;

/** Asks where a report of the open record goes, and writes it there in the background. */
final class Reporting {

  private final Session session;
  private final Editor editor;
  private final UserData user;
  private final FolderOpener folders;
  private final SessionWork work;

  /**
   * @param folders shows where the report lies
   * @param work reads the record and writes
   */
  Reporting(Session session, Editor editor, UserData user, FolderOpener folders, SessionWork work) {
    this.session = session;
    this.editor = editor;
    this.user = user;
    this.folders = folders;
    this.work = work;
  }

  void install(CommandTable table, Window owner) {
    table.on(Command.REPORT, () -> session.record().get().ifPresent(open -> ask(open, owner)));
  }

  /** Asks and writes. The file dialogue itself asks before a file is replaced. */
  private void ask(OpenRecord open, Window owner) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(Texts.get("report.title"));
    chooser.setInitialFileName(open.record().name() + "-report" + ReportFormat.PDF.ending());
    chooser.setInitialDirectory(open.folderForFiles().toFile());
    for (ReportFormat format : ReportFormat.values()) {
      chooser
          .getExtensionFilters()
          .add(new FileChooser.ExtensionFilter(name(format), "*" + format.ending()));
    }
    Optional.ofNullable(chooser.showSaveDialog(owner))
        .map(File::toPath)
        .ifPresent(file -> start(open, file));
  }

  private static String name(ReportFormat format) {
    return switch (format) {
      case PDF -> Texts.get("report.pdf");
      case HTML -> Texts.get("report.html");
    };
  }

  /** Writes a report to a file, whose ending says in which form. */
  void start(OpenRecord open, Path file) {
    Optional<ReportFormat> format = ReportFormat.of(String.valueOf(file.getFileName()));
    if (format.isEmpty()) {
      session.problem().set(Texts.format("report.ending", file.getFileName()));
      return;
    }
    Optional<EditStatus> status = editor.status().get();
    if (status.isEmpty()) {
      session.problem().set(Texts.get("report.no-labels"));
      return;
    }
    SessionReport wanted =
        new SessionReport(
            session.annotator().get(), status.get().history(), session.shownBeats().get());
    work.startOn(
        open,
        Texts.format("report.task", open.record().name()),
        progress -> {
          write(text(wanted, open.record(), progress), format.get(), file, progress);
          return file;
        },
        this::tell);
  }

  private ReportDocument text(SessionReport wanted, EcgRecord record, Progress progress)
      throws IOException {
    RecordReport.Making making =
        new RecordReport.Making("ectopy " + Dialogues.version(), Instant.now());
    return RecordReportText.of(
        wanted.order(LibraryModel.library(user.folders())).make(record, making, progress));
  }

  private static void write(
      ReportDocument report, ReportFormat format, Path file, Progress progress) throws IOException {
    Overwrite overwrite = Overwrite.agreed(file);
    AtomicFile.write(
        file,
        overwrite,
        channel -> format.write(report, Channels.newOutputStream(channel), progress));
  }

  private void tell(Path written) {
    session.notice().set(Texts.format("report.done", written));
    Path folder = written.toAbsolutePath().resolveSibling("");
    session.offers().setAll(new Remedy(Texts.get("report.folder"), () -> folders.open(folder)));
  }
}
