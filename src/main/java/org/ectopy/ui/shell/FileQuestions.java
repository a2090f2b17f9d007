package org.ectopy.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.ectopy.ui.command.Texts;

/** Asks which record or folder to open. */
final class FileQuestions {

  private final Window owner;

  FileQuestions(Window owner) {
    this.owner = owner;
  }

  /** Asks for a header, beginning in a folder. */
  void record(Optional<Path> folder, Consumer<Path> then) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(Texts.get("choose.record"));
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(Texts.get("choose.records"), "*.hea"));
    folder.map(Path::toFile).filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
    Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath).ifPresent(then);
  }

  /** Asks for a folder of records, beginning in a folder. */
  void folder(Optional<Path> folder, Consumer<Path> then) {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(Texts.get("choose.folder"));
    folder.map(Path::toFile).filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
    Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath).ifPresent(then);
  }
}
