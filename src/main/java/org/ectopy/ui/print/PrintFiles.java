package org.ectopy.ui.print;

import java.io.File;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.ectopy.record.EcgRecord;
import org.ectopy.report.PdfFigures;
import org.ectopy.report.strip.DisclosurePages;
import org.ectopy.report.strip.Paper;
import org.ectopy.task.Progress;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.session.OpenRecord;
import org.ectopy.ui.session.RecordStore;
import org.ectopy.ui.session.Session;
import org.ectopy.ui.session.SessionWork;
import org.ectopy.wfdb.AtomicFile;
import org.ectopy.wfdb.Overwrite;

/** Asks where printed things go, and writes them there in the background. */
public final class PrintFiles {

  private final Session session;
  private final SessionWork work;
  private final RecordStore store;

  /**
   * @param store opens records again, so that another may be shown while one is printed
   */
  public PrintFiles(Session session, SessionWork work, RecordStore store) {
    this.session = session;
    this.work = work;
    this.store = store;
  }

  /** Asks for a strip's file and writes it. */
  void ask(Window owner, Printing printing) {
    session
        .record()
        .get()
        .ifPresent(
            open -> {
              String ending = printing.format().ending();
              String name = PrintViewModel.fileName(printing);
              asked(owner, open, name, ending).ifPresent(file -> write(open, printing, file));
            });
  }

  /** Asks for the file of full disclosure and writes it. */
  public void askWhole(Window owner, PrintViewModel model) {
    session
        .record()
        .get()
        .filter(open -> open.record().frames() > 0)
        .ifPresent(
            open -> {
              String name = open.record().name() + "_pages.pdf";
              asked(owner, open, name, "pdf")
                  .ifPresent(
                      file ->
                          writeWhole(open, model.whole(open.record()), model.paper().get(), file));
            });
  }

  private static Optional<Path> asked(Window owner, OpenRecord open, String name, String ending) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(Texts.get("print.save.title"));
    chooser.setInitialFileName(name);
    chooser.setInitialDirectory(open.folderForFiles().toFile());
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(ending.toUpperCase(Locale.ROOT), "*." + ending));
    return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
  }

  /** The file dialogue has asked before a file is replaced; not where an ending is added. */
  private record Target(Path file, Overwrite overwrite) {

    static Target of(Path asked, String ending) {
      String name = String.valueOf(asked.getFileName());
      if (!name.toLowerCase(Locale.ROOT).endsWith("." + ending)) {
        return new Target(asked.resolveSibling(name + "." + ending), Overwrite.REFUSE);
      }
      return new Target(asked, Overwrite.agreed(asked));
    }
  }

  /** Writes a strip. */
  void write(OpenRecord open, Printing printing, Path asked) {
    Target target = Target.of(asked, printing.format().ending());
    start(
        open,
        target,
        (record, progress) ->
            new Printing(record, printing.plan(), printing.paper(), printing.format())
                .write(target.file(), target.overwrite(), progress));
  }

  /** Writes full disclosure. */
  void writeWhole(OpenRecord open, PrintPlan plan, Paper paper, Path asked) {
    Target target = Target.of(asked, "pdf");
    start(
        open,
        target,
        (record, progress) -> {
          DisclosurePages pages = plan.strip(record).disclosure(paper);
          AtomicFile.write(
              target.file(),
              target.overwrite(),
              channel -> PdfFigures.write(Channels.newOutputStream(channel), pages, progress));
        });
  }

  /** Writes a file of a record. */
  @FunctionalInterface
  private interface Writing {
    void write(EcgRecord record, Progress progress) throws IOException;
  }

  private void start(OpenRecord open, Target target, Writing writing) {
    work.start(
        Texts.format("print.task", target.file().getFileName()),
        progress -> {
          try (EcgRecord record = store.open(open.header())) {
            writing.write(record, progress);
          }
          return target.file();
        },
        written -> session.notice().set(Texts.format("print.done", written)));
  }
}
