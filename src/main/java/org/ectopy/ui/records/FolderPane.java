package org.ectopy.ui.records;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ectopy.ui.command.Icon;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.control.IconView;
import org.ectopy.ui.control.Tip;

/**
 * How a folder's head is shown in the list: its name, how many records, and a way to be rid of it.
 */
final class FolderPane extends VBox {

  private static final PseudoClass FOLDED = PseudoClass.getPseudoClass("folded");

  private final IconView sign = new IconView(Icon.NEXT);
  private final Label name = new Label();
  private final Label count = new Label();
  private final Label note = new Label();
  private final Button remove = new Button("", new IconView(Icon.CLOSE));

  FolderPane() {
    getStyleClass().add("folder-head");
    sign.getStyleClass().add("folder-sign");
    name.getStyleClass().add("folder-name");
    name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    name.setMinWidth(0);
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    count.getStyleClass().add("folder-count");
    count.setMinWidth(Region.USE_PREF_SIZE);
    remove.getStyleClass().addAll("flat", "folder-remove");
    remove.setFocusTraversable(false);
    Tip.on(remove, Texts.get("library.remove") + "  " + Texts.get("key.delete"));
    remove.setAccessibleText(Texts.get("library.remove"));
    note.getStyleClass().add("folder-note");
    note.setWrapText(true);
    note.setMinWidth(0);
    HBox line = new HBox(5, sign, name, count, remove);
    line.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(line, note);
    setMinWidth(0);
    setPrefWidth(0);
  }

  void show(RecordRow.Folder head, Runnable whenRemoved) {
    name.setText(head.name());
    count.setText(head.count());
    note.setText(head.note());
    note.setVisible(!head.note().isEmpty());
    note.setManaged(!head.note().isEmpty());
    pseudoClassStateChanged(FOLDED, head.folded());
    remove.setOnAction(event -> whenRemoved.run());
  }
}
