package org.ectopy.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.stage.Stage;
import org.ectopy.annotation.AnnotationDocument;
import org.ectopy.ui.command.Command;
import org.ectopy.ui.command.CommandTable;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.control.SideWindow;
import org.ectopy.ui.print.PrintFiles;
import org.ectopy.ui.print.PrintSource;
import org.ectopy.ui.print.PrintView;
import org.ectopy.ui.print.PrintViewModel;
import org.ectopy.ui.session.Editor;
import org.ectopy.ui.session.Session;
import org.ectopy.ui.session.Threads;
import org.ectopy.ui.trace.LeadSetting;
import org.ectopy.ui.waveform.WaveformViewModel;

/** Prints strips and full disclosure. */
final class PrintCommands {

  private final Stage stage;
  private final Threads threads;
  private final PrintFiles files;
  private final PrintViewModel model;
  private Optional<SideWindow> shown = Optional.empty();

  PrintCommands(
      Stage stage, Session session, Threads threads, PrintFiles files, PrintSource source) {
    this.stage = stage;
    this.threads = threads;
    this.files = files;
    this.model = new PrintViewModel(session, source);
  }

  /** What the paper shows, and what is edited. */
  static PrintSource source(WaveformViewModel waveform, Editor editor) {
    return new PrintSource() {
      @Override
      public List<Integer> leads() {
        return waveform.leads().plan().get().settings().stream()
            .filter(LeadSetting::shown)
            .map(LeadSetting::lead)
            .toList();
      }

      @Override
      public boolean filtered() {
        return waveform.overlays().get().filtered();
      }

      @Override
      public Optional<AnnotationDocument> annotations() {
        return editor.document();
      }
    };
  }

  void install(CommandTable table) {
    table
        .on(Command.PRINT_STRIP, () -> showStrip(table))
        .on(Command.DISCLOSURE_PDF, () -> files.askWhole(stage, model));
  }

  private void showStrip(CommandTable table) {
    model.begin();
    SideWindow window = shown.orElseGet(() -> window(table));
    shown = Optional.of(window);
    window.show();
  }

  private SideWindow window(CommandTable table) {
    Executor worker = Threads.worker("ectopy-print-preview");
    PrintView view = new PrintView(model, worker, threads, files, stage);
    return new SideWindow(stage, Texts.get("print.title"), view)
        .prepared(Keys.beside(table)::install);
  }
}
