package org.ectopy.ui.evaluation;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.stage.Window;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.control.Dialogue;

/** Asks which of the listed records are meant; several are chosen as in any list. */
final class RecordsDialogue {

  private static final double WIDTH = 420;
  private static final double HEIGHT = 460;
  private static final double ROW_HEIGHT = 28;

  private final Window owner;

  RecordsDialogue(Window owner) {
    this.owner = owner;
  }

  void ask(List<Path> headers, Consumer<List<Path>> then) {
    ListView<Path> list = new ListView<>();
    list.setId("evaluation-records");
    list.setAccessibleText(Texts.get("evaluation.records.title"));
    list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    list.getItems().setAll(headers);
    list.setCellFactory(view -> new Cell());
    list.setFixedCellSize(ROW_HEIGHT);
    Dialogue dialogue =
        new Dialogue(owner, Texts.get("evaluation.records.title"), list).sized(WIDTH, HEIGHT);
    dialogue.addLeft(
        "evaluation-records-all",
        Texts.get("evaluation.records.all"),
        list.getSelectionModel()::selectAll);
    dialogue.add("evaluation-records-cancel", Texts.get("dialogue.cancel"), dialogue::close);
    Button ok =
        dialogue.addDefault(
            "evaluation-records-ok",
            Texts.get("evaluation.records.ok"),
            () -> then.accept(List.copyOf(list.getSelectionModel().getSelectedItems())));
    ok.disableProperty().bind(Bindings.isEmpty(list.getSelectionModel().getSelectedItems()));
    dialogue.show();
  }

  /** A record by its name and folder. */
  private static final class Cell extends ListCell<Path> {

    @Override
    protected void updateItem(Path header, boolean empty) {
      super.updateItem(header, empty);
      setText(empty || header == null ? "" : words(header));
    }

    private static String words(Path header) {
      Path folder = header.toAbsolutePath().getParent();
      String name = String.valueOf(header.getFileName()).replaceFirst("\\.hea$", "");
      return folder == null ? name : name + "   " + folder.getFileName();
    }
  }
}
