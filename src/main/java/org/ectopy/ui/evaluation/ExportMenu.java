package org.ectopy.ui.evaluation;

import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.control.Tip;

/** The forms in which an evaluation is written. */
final class ExportMenu extends MenuButton {

  /**
   * @param export asks for a file and writes it
   */
  ExportMenu(EvaluationViewModel model, Consumer<ExportKind> export) {
    super(Texts.get("evaluation.export"));
    setId("evaluation-export");
    setMinWidth(Region.USE_PREF_SIZE);
    Tip.on(this, Texts.get("evaluation.export.does"));
    setAccessibleText(Texts.get("evaluation.export.does"));
    disableProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> model.evaluation().get().beats().count() == 0, model.evaluation()));
    for (ExportKind kind : ExportKind.values()) {
      MenuItem item = new MenuItem(Texts.get(kind.textKey()));
      item.setOnAction(event -> export.accept(kind));
      getItems().add(item);
    }
  }
}
