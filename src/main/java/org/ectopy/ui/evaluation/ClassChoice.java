package org.ectopy.ui.evaluation;

import java.util.Locale;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.ectopy.record.BeatClass;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.control.Tip;

/** Which class's curves are shown. */
final class ClassChoice extends HBox {

  ClassChoice(EvaluationViewModel model) {
    getStyleClass().add("evaluation-classes");
    ToggleGroup group = new ToggleGroup();
    for (BeatClass each : BeatClass.inOrder()) {
      ToggleButton button = new ToggleButton(each.name());
      String name = each.name().toLowerCase(Locale.ROOT);
      button.setUserData(each);
      button.getStyleClass().add("class-" + name);
      String does = Texts.format("evaluation.one-class", each.name());
      Tip.on(button, does);
      button.setAccessibleText(does);
      button.setToggleGroup(group);
      button.setSelected(model.beatClass().get() == each);
      button.setOnAction(
          event -> {
            button.setSelected(true);
            model.beatClass().set(each);
          });
      getChildren().add(button);
    }
    model
        .beatClass()
        .addListener(
            (all, before, now) ->
                group.getToggles().stream()
                    .filter(each -> each.getUserData() == now)
                    .forEach(group::selectToggle));
  }
}
