package org.ectopy.ui.training;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.ectopy.model.ModelListing;
import org.ectopy.model.ModelVersion;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.control.Tip;

/** What can be done with the chosen version of a model. */
public final class ModelsBar extends HBox {

  private final ModelsViewModel model;
  private final ModelsView view;
  private final Button current;
  private final Button delete;
  private final Button export;

  /**
   * @param questions asks for files, and before something is deleted
   */
  public ModelsBar(ModelsViewModel model, ModelsView view, Questions questions) {
    this.model = model;
    this.view = view;
    getStyleClass().addAll("table-bar", "train-bar");
    setAlignment(Pos.CENTER_LEFT);
    current = button("current", () -> with(version -> use(version)));
    export = button("export", () -> with(questions::export));
    delete = button("delete", () -> with(questions::delete));
    getChildren().addAll(current, export, button("import", questions::bundle), delete);
    InvalidationListener changed = now -> show();
    model.listing().addListener(changed);
    view.table().getSelectionModel().selectedItemProperty().addListener(changed);
    view.table().addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    show();
  }

  /** What is asked before something is done. */
  public interface Questions {

    /** Asks for a bundle's file and takes it in. */
    void bundle();

    /** Asks where a version's bundle is to be written, and writes it. */
    void export(ModelVersion version);

    /** Asks whether a version is to be deleted, and deletes it. */
    void delete(ModelVersion version);
  }

  /** What the buttons do, for who goes through the list by keys. */
  private void press(KeyEvent event) {
    switch (event.getCode()) {
      case DELETE -> delete.fire();
      case ENTER -> current.fire();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void use(ModelVersion version) {
    if (version.notes().undecided()) {
      model.keep(version.name());
    } else {
      model.makeCurrent(version.name());
    }
  }

  private static Button button(String id, Runnable action) {
    Button button = new Button(Texts.get("models." + id));
    button.setId("models-" + id);
    button.setMinWidth(Region.USE_PREF_SIZE);
    Tip.on(button, Texts.get("models." + id + ".tip"));
    button.setOnAction(event -> action.run());
    return button;
  }

  private void with(Consumer<ModelVersion> action) {
    view.chosen().ifPresent(action);
  }

  private void show() {
    Optional<ModelVersion> chosen = view.chosen();
    boolean isCurrent =
        chosen.map(ModelVersion::name).equals(model.listing().get().map(ModelListing::current));
    boolean fixed = isCurrent || chosen.map(ModelVersion::shipped).orElse(true);
    if ((current.isFocused() && isCurrent) || (delete.isFocused() && fixed)) {
      view.table().requestFocus();
    }
    current.setDisable(chosen.isEmpty() || isCurrent);
    export.setDisable(chosen.isEmpty());
    delete.setDisable(fixed);
  }
}
