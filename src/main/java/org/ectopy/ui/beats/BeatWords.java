package org.ectopy.ui.beats;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ectopy.record.BeatClass;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.session.TimeText;

/** The columns of the table of beats in words. */
final class BeatWords {

  private static final String DIFFERENT = "\u2260 ";

  private final BeatTableViewModel model;

  BeatWords(BeatTableViewModel model) {
    this.model = model;
  }

  /** All columns, in their order. */
  List<RowColumn> columns() {
    return Arrays.stream(BeatColumn.values()).map(this::column).toList();
  }

  private RowColumn column(BeatColumn column) {
    return new RowColumn(
        id(column),
        Texts.get("beats.column." + column.id()),
        column.width(),
        column.number(),
        row -> text(column, row));
  }

  /** What stands for a column among the parts of the window. */
  static String id(BeatColumn column) {
    return "beats-" + column.id();
  }

  private CellText text(BeatColumn column, int row) {
    BeatRows rows = model.rows().get();
    return text(column, rows.columns(), rows.beat(row));
  }

  private static CellText text(BeatColumn column, BeatColumns columns, int beat) {
    int key = columns.key(column, beat);
    return switch (column) {
      case TIME -> CellText.of(TimeText.clock(columns.seconds(beat), 3));
      case SYMBOL ->
          CellText.of(
              columns.symbols().text(beat),
              BeatColumns.beatClass(columns.key(BeatColumn.CLASS, beat)));
      case CLASS -> words(BeatColumns.beatClass(key));
      case MODEL -> model(columns, beat);
      case PROBABILITY ->
          CellText.of(
              key == BeatColumns.UNKNOWN
                  ? ""
                  : String.format(Locale.ROOT, "%.1f\u2009%%", 100.0 * key / BeatColumns.CERTAIN));
      case RR -> CellText.of(key == BeatColumns.UNKNOWN ? "" : Integer.toString(key));
      case STATE -> state(columns, beat);
      case AUTHOR -> CellText.of(columns.authors().text(beat));
      case NOTE -> CellText.of(columns.notes().text(beat));
    };
  }

  private static CellText words(Optional<BeatClass> beatClass) {
    return CellText.of(
        beatClass.map(each -> each.name() + "  " + Texts.get("class." + each.name())).orElse(""));
  }

  private static CellText model(BeatColumns columns, int beat) {
    Optional<BeatClass> said = BeatColumns.beatClass(columns.key(BeatColumn.MODEL, beat));
    String sign = columns.differs(beat) ? DIFFERENT : "";
    return CellText.of(said.map(each -> sign + each.name()).orElse(""), said);
  }

  private static CellText state(BeatColumns columns, int beat) {
    String id = columns.state(beat).name().toLowerCase(Locale.ROOT);
    return new CellText(Texts.get("marks.state." + id), "state-" + id);
  }
}
