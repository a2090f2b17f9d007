package org.ectopy.ui.preferences;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.ectopy.ui.command.Texts;

/** What the program is, whose work is in it, what it is not, and where its log lies. */
public final class AboutView extends VBox {

  /**
   * @param version the program's version
   * @param log the folder of the log files
   * @param showLog shows that folder
   */
  public AboutView(String version, Path log, Runnable showLog) {
    getStyleClass().add("about");
    Label name = new Label(Texts.format("about.version", version, Runtime.version().toString()));
    name.setId("about-version");
    name.getStyleClass().add("about-name");
    Label warning = text("about.no-device");
    warning.getStyleClass().add("about-warning");
    warning.setMaxWidth(Double.MAX_VALUE);
    ScrollPane libraries = new ScrollPane(libraries());
    libraries.setFitToWidth(true);
    libraries.getStyleClass().add("about-libraries");
    VBox.setVgrow(libraries, Priority.ALWAYS);
    getChildren()
        .addAll(
            name,
            warning,
            head("about.data"),
            text("about.data.authors"),
            head("about.libraries"),
            libraries,
            head("about.log"),
            log(log, showLog));
  }

  private static Label head(String key) {
    Label head = new Label(Texts.get(key));
    head.getStyleClass().add("about-head");
    return head;
  }

  private static Label text(String key) {
    Label text = new Label(Texts.get(key));
    text.setWrapText(true);
    text.setMinHeight(USE_PREF_SIZE);
    return text;
  }

  private static Node libraries() {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("about-grid");
    for (Library library : Library.all()) {
      Label licence = new Label(library.licence());
      licence.getStyleClass().add("dialogue-hint");
      Label file = new Label(library.file());
      file.getStyleClass().add("dialogue-hint");
      Label name = new Label(library.name());
      name.setMinWidth(USE_PREF_SIZE);
      licence.setMinWidth(USE_PREF_SIZE);
      grid.addRow(grid.getRowCount(), name, licence, file);
    }
    return grid;
  }

  private static Node log(Path log, Runnable showLog) {
    TextField path = new TextField(log.toString());
    path.setId("about-log");
    path.setEditable(false);
    path.setAccessibleText(Texts.get("about.log"));
    HBox.setHgrow(path, Priority.ALWAYS);
    Button open = new Button(Texts.get("folder.show"));
    open.setOnAction(event -> showLog.run());
    HBox both = new HBox(path, open);
    both.getStyleClass().add("dialogue-buttons");
    return both;
  }
}
