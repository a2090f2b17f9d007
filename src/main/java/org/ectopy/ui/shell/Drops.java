package org.ectopy.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Opens what is dropped on the window. */
final class Drops {

  private final Consumer<Path> open;

  Drops(Consumer<Path> open) {
    this.open = open;
  }

  void install(Scene scene) {
    scene.setOnDragOver(this::offer);
    scene.setOnDragDropped(this::take);
  }

  private void offer(DragEvent event) {
    if (event.getDragboard().hasFiles()) {
      event.acceptTransferModes(TransferMode.COPY);
    }
    event.consume();
  }

  private void take(DragEvent event) {
    List<File> files = event.getDragboard().getFiles();
    files.stream().findFirst().map(File::toPath).ifPresent(open);
    event.setDropCompleted(!files.isEmpty());
    event.consume();
  }
}
