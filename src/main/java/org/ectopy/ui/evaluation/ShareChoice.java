package org.ectopy.ui.evaluation;

import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.control.MatrixShare;
import org.ectopy.ui.control.Tip;

/** What stands in the cells of the matrix. */
final class ShareChoice extends HBox {

  ShareChoice(ObjectProperty<MatrixShare> share) {
    getStyleClass().add("evaluation-classes");
    ToggleGroup group = new ToggleGroup();
    for (MatrixShare each : MatrixShare.values()) {
      ToggleButton button = new ToggleButton(Texts.get(textKey(each)));
      button.setId("evaluation-share-" + each.name().toLowerCase(Locale.ROOT));
      String does = Texts.get(textKey(each) + ".does");
      Tip.on(button, does);
      button.setAccessibleText(does);
      button.setToggleGroup(group);
      button.setSelected(share.get() == each);
      button.setOnAction(
          event -> {
            button.setSelected(true);
            share.set(each);
          });
      getChildren().add(button);
    }
  }

  /** The key of its name in the texts. */
  private static String textKey(MatrixShare share) {
    return "evaluation.share." + share.name().toLowerCase(Locale.ROOT);
  }
}
