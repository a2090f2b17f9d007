package org.ectopy.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.ectopy.model.ModelBundle;
import org.ectopy.model.ModelVersion;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.training.ModelsBar;
import org.ectopy.ui.training.ModelsViewModel;

/** Asks for the files of models, before one is deleted, and before a training is left. */
final class ModelQuestions implements ModelsBar.Questions {

  private final Window owner;
  private final ModelsViewModel models;

  ModelQuestions(Window owner, ModelsViewModel models) {
    this.owner = owner;
    this.models = models;
  }

  private static FileChooser chooser(String titleKey) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(Texts.get(titleKey));
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(Texts.get("models.files"), "*" + ModelBundle.ENDING));
    return chooser;
  }

  @Override
  public void bundle() {
    Optional.ofNullable(chooser("models.import.title").showOpenDialog(owner))
        .map(File::toPath)
        .ifPresent(models::importFrom);
  }

  @Override
  public void export(ModelVersion version) {
    FileChooser chooser = chooser("models.export.title");
    chooser.setInitialFileName(version.name() + ModelBundle.ENDING);
    Optional.ofNullable(chooser.showSaveDialog(owner))
        .map(File::toPath)
        .map(ModelQuestions::named)
        .ifPresent(file -> models.export(version.name(), file));
  }

  private static Path named(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.endsWith(ModelBundle.ENDING)
        ? file
        : file.resolveSibling(name + ModelBundle.ENDING);
  }

  @Override
  public void delete(ModelVersion version) {
    if (certain(Texts.format("models.delete.ask", version.name()), "models.delete")) {
      models.delete(version.name());
    }
  }

  /** Asks whether to discard what was learned. */
  boolean discards(String version) {
    return certain(Texts.format("train.discard.ask", version), "train.discard");
  }

  /** Asks whether to do what a button says and nobody can undo; Enter alone does not do it. */
  private boolean certain(String question, String buttonKey) {
    return agreed(question, buttonKey, true);
  }

  /** Asks whether to do what a button says. */
  boolean agreed(String question, String buttonKey) {
    return agreed(question, buttonKey, false);
  }

  private boolean agreed(String question, String buttonKey, boolean usuallyNot) {
    ButtonType yes = new ButtonType(Texts.get(buttonKey), ButtonBar.ButtonData.OTHER);
    ButtonType no = new ButtonType(Texts.get("models.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
    Alert alert = new Alert(Alert.AlertType.CONFIRMATION, question, yes, no);
    alert.initOwner(owner);
    alert.setHeaderText(null);
    alert.setGraphic(null);
    DialogPane pane = alert.getDialogPane();
    pane.getStylesheets().setAll(owner.getScene().getStylesheets());
    owner.getScene().getRoot().getStyleClass().stream()
        .filter("inter"::equals)
        .forEach(pane.getStyleClass()::add);
    alert.setTitle(Texts.get("app.name"));
    if (usuallyNot) {
      Node safe = pane.lookupButton(no);
      alert.setOnShown(shown -> Platform.runLater(safe::requestFocus));
    }
    return alert.showAndWait().filter(yes::equals).isPresent();
  }
}
