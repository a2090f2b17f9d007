package org.ectopy.ui.shell;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.ectopy.annotation.AnnotationDocument;
import org.ectopy.document.AnnotationExport;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.session.Editor;
import org.ectopy.ui.session.OpenRecord;
import org.ectopy.ui.session.Session;
import org.ectopy.ui.session.SessionWork;
import org.ectopy.wfdb.Overwrite;
import org.ectopy.wfdb.RecordFiles;

/** Asks where annotations go and in which form, and writes them there in the background. */
final class ExportCommand {

  /** How the names of files end that hold strips. */
  private static final String STRIPS = "-strips.csv";

  private final Session session;
  private final Editor editor;
  private final SessionWork work;
  private final Window owner;

  ExportCommand(Session session, Editor editor, SessionWork work, Window owner) {
    this.session = session;
    this.editor = editor;
    this.work = work;
    this.owner = owner;
  }

  /** Asks and writes. The file dialogue itself asks before a file is replaced. */
  void ask() {
    Optional<OpenRecord> open = session.record().get();
    Optional<AnnotationDocument> document = editor.document();
    if (open.isEmpty() || document.isEmpty()) {
      return;
    }
    FileChooser chooser = new FileChooser();
    chooser.setTitle(Texts.get("export.title"));
    chooser.setInitialFileName(open.get().record().name() + ".csv");
    chooser.setInitialDirectory(open.get().folderForFiles().toFile());
    chooser
        .getExtensionFilters()
        .addAll(
            new FileChooser.ExtensionFilter(Texts.get("export.csv"), "*.csv"),
            new FileChooser.ExtensionFilter(Texts.get("strips.export"), "*" + STRIPS),
            new FileChooser.ExtensionFilter(Texts.get("export.rdann"), "*.txt"),
            new FileChooser.ExtensionFilter(Texts.get("export.wfdb"), "*.*"));
    Optional.ofNullable(chooser.showSaveDialog(owner))
        .map(File::toPath)
        .ifPresent(file -> start(open.get(), document.get(), file));
  }

  /** Writes a document to a file, whose extension says in which form. */
  void start(OpenRecord open, AnnotationDocument document, Path file) {
    work.start(
        Texts.format("task.export", String.valueOf(file.getFileName())),
        progress -> {
          write(open, document, file);
          return file;
        },
        written -> session.notice().set(Texts.format("export.done", written)));
  }

  private static void write(OpenRecord open, AnnotationDocument document, Path file)
      throws IOException {
    Set<Path> inputs =
        open.annotators().stream()
            .map(annotator -> RecordFiles.annotations(open.header(), annotator))
            .collect(Collectors.toSet());
    AnnotationExport export = new AnnotationExport(open.record(), inputs, document);
    Overwrite overwrite = Overwrite.agreed(file);
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    if (name.endsWith(STRIPS)) {
      export.strips(file, overwrite);
    } else if (name.endsWith(".csv")) {
      export.csv(file, overwrite);
    } else if (name.endsWith(".txt")) {
      export.rdann(file, overwrite);
    } else {
      export.annotationFile(file, OptionalDouble.empty(), overwrite);
    }
  }
}
