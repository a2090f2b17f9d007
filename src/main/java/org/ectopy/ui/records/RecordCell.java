package org.ectopy.ui.records;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuItem;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.control.Tip;

/** A line of the list: a record, or the head of a folder. */
final class RecordCell extends ListCell<RecordRow> {

  private static final PseudoClass BROKEN = PseudoClass.getPseudoClass("broken");
  private static final PseudoClass HEAD = PseudoClass.getPseudoClass("head");

  private final RecordsViewModel model;
  private final EntryPane entry = new EntryPane();
  private final FolderPane head = new FolderPane();

  RecordCell(RecordsViewModel model) {
    this.model = model;
    Tip.on(this);
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(RecordRow row, boolean empty) {
    super.updateItem(row, empty);
    boolean none = empty || row == null;
    pseudoClassStateChanged(BROKEN, false);
    pseudoClassStateChanged(HEAD, !none && row instanceof RecordRow.Folder);
    setContextMenu(null);
    if (none) {
      setGraphic(null);
      setAccessibleText("");
      setAccessibleHelp("");
      return;
    }
    switch (row) {
      case RecordRow.Entry known -> show(known);
      case RecordRow.Folder folder -> show(folder);
    }
  }

  private void show(RecordRow.Entry row) {
    RecordWords words = new RecordWords(row.indexed());
    entry.show(row.indexed());
    pseudoClassStateChanged(BROKEN, row.indexed().broken());
    setAccessibleHelp(words.all());
    String edited = row.indexed().file().edited() ? " " + Texts.get("library.edited") : "";
    setAccessibleText(row.indexed().name() + " " + words.facts() + " " + words.counts() + edited);
    setGraphic(entry);
  }

  private void show(RecordRow.Folder row) {
    head.show(row, () -> model.remove(row.folder()));
    setAccessibleHelp(row.folder().toString());
    setAccessibleText(row.name() + " " + row.count() + " " + row.note());
    setContextMenu(menu(row));
    setGraphic(head);
  }

  private ContextMenu menu(RecordRow.Folder row) {
    List<MenuItem> items = new ArrayList<>();
    if (!row.kept()) {
      items.add(item("library.keep", () -> model.add(row.folder())));
    }
    items.add(
        item(row.folded() ? "library.unfold" : "library.fold", () -> model.fold(row.folder())));
    items.add(item("library.again", model::refresh));
    items.add(item("library.remove", () -> model.remove(row.folder())));
    return new ContextMenu(items.toArray(new MenuItem[0]));
  }

  private static MenuItem item(String key, Runnable action) {
    MenuItem item = new MenuItem(Texts.get(key));
    item.setOnAction(event -> action.run());
    return item;
  }
}
