package org.ectopy.ui.evaluation;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.ectopy.dataset.InterPatient;
import org.ectopy.record.LabelMap;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.control.Tip;

/** What is evaluated, by which label map, and from when on. */
final class EvaluationBar extends HBox {

  private final EvaluationViewModel model;
  private final Supplier<List<Path>> library;
  private final Consumer<List<Path>> choose;
  private final MenuButton scope = new MenuButton();

  /**
   * @param library gives the headers of all records that are listed
   * @param choose asks which of them are meant
   * @param export asks for a file and writes it
   */
  EvaluationBar(
      EvaluationViewModel model,
      Supplier<List<Path>> library,
      Consumer<List<Path>> choose,
      Consumer<ExportKind> export) {
    this.model = model;
    this.library = library;
    this.choose = choose;
    getStyleClass().add("evaluation-bar");
    setMinWidth(0);
    setAlignment(Pos.CENTER_LEFT);
    scope.setId("evaluation-scope");
    Tip.on(scope, Texts.get("evaluation.scope.does"));
    scope.setAccessibleText(Texts.get("evaluation.scope.does"));
    scope.setOnShowing(event -> scope.getItems().setAll(items()));
    scope.getItems().setAll(new SeparatorMenuItem());
    scope.setMinWidth(Region.USE_PREF_SIZE);
    model.scope().addListener((all, before, now) -> title(now));
    title(model.scope().get());
    CheckBox learning = new CheckBox(Texts.get("evaluation.skip-learning"));
    learning.setId("evaluation-learning");
    Tip.on(learning, Texts.get("evaluation.skip-learning.does"));
    learning.selectedProperty().bindBidirectional(model.skipLearning());
    learning.setMinWidth(Region.USE_PREF_SIZE);
    getChildren().addAll(scope, maps(), learning, new ExportMenu(model, export));
  }

  private void title(EvaluationScope now) {
    scope.setText(now.judged().isPresent() ? now.title() : Texts.get("evaluation.scope.open"));
  }

  private List<MenuItem> items() {
    List<Path> all = library.get();
    return List.of(
        item("evaluation.scope.open", model::useOpen, false),
        new SeparatorMenuItem(),
        protocol("DS1", InterPatient.DS1, all),
        protocol("DS2", InterPatient.DS2, all),
        item("evaluation.scope.choose", () -> choose.accept(all), all.isEmpty()));
  }

  private static MenuItem item(String key, Runnable action, boolean disabled) {
    MenuItem item = new MenuItem(Texts.get(key));
    item.setOnAction(event -> action.run());
    item.setDisable(disabled);
    return item;
  }

  private MenuItem protocol(String name, List<String> records, List<Path> all) {
    List<Path> found = ProtocolRecords.of(records, all);
    MenuItem item =
        new MenuItem(Texts.format("evaluation.scope.protocol", name, found.size(), records.size()));
    item.setDisable(found.isEmpty());
    item.setOnAction(event -> model.use(name, found));
    return item;
  }

  private HBox maps() {
    HBox both = new HBox();
    both.getStyleClass().add("evaluation-classes");
    ToggleGroup group = new ToggleGroup();
    for (LabelMap each : LabelMap.values()) {
      ToggleButton button =
          new ToggleButton(Texts.get("evaluation.map." + each.printedName() + ".short"));
      button.setId("evaluation-map-" + each.printedName());
      button.setMinWidth(Region.USE_PREF_SIZE);
      String does = Texts.get("evaluation.map." + each.printedName());
      Tip.on(button, does);
      button.setAccessibleText(does);
      button.setToggleGroup(group);
      button.setSelected(model.map().get() == each);
      button.setOnAction(
          event -> {
            button.setSelected(true);
            model.map().set(each);
          });
      both.getChildren().add(button);
    }
    return both;
  }
}
