package org.ectopy.ui.records;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.Window;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.control.Dialogue;

/** Says what a database is and how much of it there is to fetch, and fetches it when told to. */
public final class DownloadDialog {

  private static final double WIDTH = 520;
  private static final double SAID_HEIGHT = 40;

  private final Window owner;
  private final DownloadViewModel model;

  /** A dialogue over {@code owner}; the fetching goes on when it is closed. */
  public DownloadDialog(Window owner, DownloadViewModel model) {
    this.owner = owner;
    this.model = model;
  }

  /** Shows it. */
  public void show() {
    Dialogue dialogue = new Dialogue(owner, Texts.get("library.get.title"), content());
    Button stop = dialogue.add("download-stop", Texts.get("library.get.stop"), model::stop);
    stop.disableProperty().bind(model.running().not());
    dialogue.add("download-close", Texts.get("dialogue.close"), dialogue::close);
    Button start = dialogue.add("download-start", Texts.get("library.get.start"), model::start);
    start.setDefaultButton(true);
    start.disableProperty().bind(model.running());
    dialogue.show();
    start.requestFocus();
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
    VBox content = new VBox(what, size, credit, fields(), bar, said(words));
    content.setId("download");
    content.setPrefWidth(WIDTH);
    content.getStyleClass().add("download-content");
    return content;
  }

  /** Where something is wrong with many files, there is more to say than has room. */
  private static ScrollPane said(Label words) {
    ScrollPane said = new ScrollPane(words);
    said.getStyleClass().add("download-said");
    said.setFitToWidth(true);
    said.setPrefViewportHeight(SAID_HEIGHT);
    said.focusTraversableProperty().bind(words.textProperty().isNotEmpty());
    return said;
  }

  private GridPane fields() {
    TextField address = field("download-address", "library.get.address");
    address.textProperty().bindBidirectional(model.address());
    TextField folder = field("download-folder", "library.get.folder");
    folder.textProperty().bindBidirectional(model.folder());
    Button choose = new Button(Texts.get("library.get.choose"));
    choose.disableProperty().bind(model.running());
    choose.setOnAction(event -> choose(choose.getScene().getWindow()));
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

  private void choose(Window over) {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(Texts.get("library.get.folder"));
    Optional.of(Path.of(model.folder().get()).toFile())
        .filter(File::isDirectory)
        .ifPresent(chooser::setInitialDirectory);
    Optional.ofNullable(chooser.showDialog(over))
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
