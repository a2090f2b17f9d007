package org.ectopy.ui.beats;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.ectopy.annotation.Mark;
import org.ectopy.record.Lead;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.session.SymbolWords;
import org.ectopy.ui.session.TimeText;

/** The table of rhythms and marks, with its keys. */
public final class MarkTable {

  private static final Set<KeyCode> REMOVING = EnumSet.of(KeyCode.DELETE, KeyCode.PERIOD);

  private final MarksViewModel model;
  private final EditDesk desk;
  private final RowTable table;

  /** A table that follows the editor. */
  public MarkTable(MarksViewModel model, EditDesk desk, MarkDialogues dialogues) {
    this.model = model;
    this.desk = desk;
    table =
        new RowTable(
            "mark-table",
            Texts.get("marks.name"),
            model,
            List.of(
                column("time", 92, false, row -> CellText.of(clock(row.mark().frame()))),
                column("length", 86, true, row -> CellText.of(length(row))),
                column("symbol", 66, false, row -> CellText.of(symbol(row.mark()))),
                column("text", 420, false, row -> CellText.of(text(row.mark()))),
                column("by", 110, false, row -> CellText.of(row.mark().author().name())),
                column("state", 100, false, row -> state(row.mark()))));
    table.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    model.onOpen(dialogues::edit);
    model.revision().addListener((all, before, now) -> table.refresh(model.emptiness()));
    desk.session().record().addListener((all, before, now) -> table.refresh(model.emptiness()));
    table.refresh(model.emptiness());
  }

  private RowColumn column(
      String id, double width, boolean number, Function<MarkRow, CellText> text) {
    return new RowColumn(
        "marks-" + id,
        Texts.get("marks.column." + id),
        width,
        number,
        row -> model.row(row).map(text).orElse(CellText.EMPTY));
  }

  private String clock(long frame) {
    return TimeText.clock(frame / desk.framesPerSecond(), 3);
  }

  private String length(MarkRow row) {
    long frames = row.end() - row.mark().frame();
    return frames > 0 ? TimeText.clock(frames / desk.framesPerSecond(), 1) : "";
  }

  private static String symbol(Mark mark) {
    return mark.annotation().symbol().mnemonic();
  }

  private String text(Mark mark) {
    String text = mark.annotation().auxText().strip();
    return switch (MarkKind.of(mark)) {
      case RHYTHM -> rhythm(text);
      case QUALITY -> quality(mark, text);
      case NOTE -> text.isEmpty() ? SymbolWords.of(mark.annotation().symbol()) : text;
    };
  }

  private static String rhythm(String label) {
    String key = "rhythm." + label.substring(label.startsWith("(") ? 1 : 0);
    return Texts.has(key) ? label + "  " + Texts.get(key) : label;
  }

  private String quality(Mark mark, String text) {
    List<String> leads =
        desk.session().record().get().stream()
            .flatMap(open -> open.record().leads().stream())
            .map(Lead::name)
            .limit(QualityPane.LEADS)
            .toList();
    return (QualityWords.of(mark.annotation().subtype(), leads) + "  " + text).strip();
  }

  private static CellText state(Mark mark) {
    String id = mark.state().name().toLowerCase(Locale.ROOT);
    return new CellText(Texts.get("marks.state." + id), "state-" + id);
  }

  private void press(KeyEvent event) {
    Optional<Mark> lead = model.row(model.lead()).map(MarkRow::mark);
    if (lead.isEmpty() || event.isAltDown()) {
      return;
    }
    int direction =
        switch (event.getCode()) {
          case LEFT -> -1;
          case RIGHT -> 1;
          default -> 0;
        };
    if (event.isShortcutDown() && direction != 0) {
      move(lead.get(), direction, event.isShiftDown());
      event.consume();
    } else if (!event.isShortcutDown() && REMOVING.contains(event.getCode())) {
      model.delete();
      event.consume();
    }
  }

  private void move(Mark mark, int direction, boolean bySample) {
    if (mark.beat()) {
      return;
    }
    if (bySample) {
      model.edits().moveBy(mark, direction);
    } else {
      model.edits().moveToBeat(mark, direction);
    }
  }

  /** What stands in the tab, and has the keys. */
  public Node view() {
    return table;
  }
}
