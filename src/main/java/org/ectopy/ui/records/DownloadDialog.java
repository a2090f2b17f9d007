package org.ectopy.ui.records;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.Modality;
import javafx.stage.Window;
import org.ectopy.ui.command.Texts;

/** Says what a database is and how much of it there is to fetch, and fetches it when told to. */
public final class DownloadDialog {

  private static final double WIDTH = 520;
  private static final double HEIGHT = 430;

  private final Window owner;
  private final DownloadViewModel model;
  private final Dialog<ButtonType> dialog = new Dialog<>();

  /** A dialogue over {@code owner}; the fetching goes on when it is closed. */
  public DownloadDialog(Window owner, DownloadViewModel model) {
    this.owner = owner;
    this.model = model;
    dialog.initOwner(owner);
    dialog.initModality(Modality.NONE);
    dialog.setTitle(Texts.get("library.get.title"));
    dialog.setResizable(true);
    dialog.getDialogPane().setId("download");
    dialog.getDialogPane().getStyleClass().add("download");
    dialog.getDialogPane().setPrefSize(WIDTH, HEIGHT);
    dialog.getDialogPane().setContent(content());
    dialog.getDialogPane().getButtonTypes().add(ButtonType.CLOSE);
  }

  /** Shows it, or brings it to the front. */
  public void show() {
    if (dialog.isShowing()) {
      dialog.getDialogPane().getScene().getWindow().requestFocus();
    } else {
      dialog.getDialogPane().getScene().getStylesheets().setAll(owner.getScene().getStylesheets());
      dialog.show();
    }
  }

  private VBox content() {
    Label what = wrapped("library.get.what");
    Label size = wrapped("library.get.size");
    size.getStyleClass().add("download-size");
    Label credit = wrapped("library.get.credit");
    credit.getStyleClass().add("download-credit");
    Label words = new Label();
    words.setId("download-words");
    words.setWrapText(true);
    words.setMinHeight(Region.USE_PREF_SIZE);
    words.textProperty().bind(model.words());
    ProgressBar bar = new ProgressBar();
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.progressProperty().bind(model.share());
    bar.visibleProperty().bind(model.running());
    VBox content = new VBox(what, size, credit, fields(), buttons(), bar, words);
    content.getStyleClass().add("download-content");
    return content;
  }

  private GridPane fields() {
    TextField address = field("download-address", "library.get.address");
    address.textProperty().bindBidirectional(model.address());
    TextField folder = field("download-folder", "library.get.folder");
    folder.textProperty().bindBidirectional(model.folder());
    Button choose = new Button(Texts.get("library.get.choose"));
    choose.disableProperty().bind(model.running());
    choose.setOnAction(event -> choose());
    GridPane grid = new GridPane();
    grid.getStyleClass().add("download-fields");
    grid.addRow(0, label("library.get.address"), address);
    grid.addRow(1, label("library.get.folder"), new HBox(6, folder, choose));
    HBox.setHgrow(folder, Priority.ALWAYS);
    GridPane.setHgrow(address, Priority.ALWAYS);
    return grid;
  }

  private TextField field(String id, String nameKey) {
    TextField field = new TextField();
    field.setId(id);
    field.setAccessibleText(Texts.get(nameKey));
    field.disableProperty().bind(model.running());
    return field;
  }

  private HBox buttons() {
    Button start = new Button(Texts.get("library.get.start"));
    start.setId("download-start");
    start.setDefaultButton(true);
    start.disableProperty().bind(model.running());
    start.setOnAction(event -> model.start());
    Button stop = new Button(Texts.get("library.get.stop"));
    stop.setId("download-stop");
    stop.disableProperty().bind(model.running().not());
    stop.setOnAction(event -> model.stop());
    return new HBox(8, start, stop);
  }

  private void choose() {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(Texts.get("library.get.folder"));
    Optional.of(Path.of(model.folder().get()).toFile())
        .filter(File::isDirectory)
        .ifPresent(chooser::setInitialDirectory);
    Optional.ofNullable(chooser.showDialog(owner))
        .ifPresent(chosen -> model.folder().set(chosen.toString()));
  }

  private static Label wrapped(String key) {
    Label label = new Label(Texts.get(key));
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  private static Node label(String key) {
    Label label = new Label(Texts.get(key));
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }
}
