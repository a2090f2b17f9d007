package org.ectopy.ui.beats;

import java.util.Arrays;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.session.Session;

/** The table of beats. */
public final class BeatTable {

  private final BeatTableViewModel model;
  private final RowTable table;

  /** A table that follows the session. */
  public BeatTable(BeatTableViewModel model, Session session) {
    this.model = model;
    table =
        new RowTable("beat-table", Texts.get("beats.name"), model, new BeatWords(model).columns());
    sortable(table.table());
    model.rows().addListener((all, before, now) -> table.refresh(model.emptiness()));
    session.record().addListener((all, before, now) -> table.refresh(model.emptiness()));
    session.selection().addListener((all, before, now) -> table.showChoice());
    session.selectedBeat().addListener((all, before, now) -> follow());
    table.refresh(model.emptiness());
  }

  private void follow() {
    table.showChoice();
    if (!model.choosing()) {
      table.reveal(model.lead());
    }
  }

  /** The first click on a head sorts up, the second down, the third goes back to time. */
  private void sortable(TableView<Integer> view) {
    view.getColumns().forEach(column -> column.setSortable(true));
    view.getSortOrder().add(view.getColumns().getFirst());
    view.setSortPolicy(
        sorted -> {
          model.sort().set(sort(sorted.getSortOrder()));
          return true;
        });
  }

  private static BeatSort sort(ObservableList<TableColumn<Integer, ?>> order) {
    if (order.isEmpty()) {
      return BeatSort.IN_TIME;
    }
    TableColumn<Integer, ?> column = order.getFirst();
    boolean descending = column.getSortType() == TableColumn.SortType.DESCENDING;
    return Arrays.stream(BeatColumn.values())
        .filter(each -> BeatWords.id(each).equals(column.getId()))
        .map(each -> new BeatSort(each, descending))
        .findFirst()
        .orElse(BeatSort.IN_TIME);
  }

  /** What stands in the tab, and has the keys. */
  public Node view() {
    return table;
  }
}
