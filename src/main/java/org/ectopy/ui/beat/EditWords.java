package org.ectopy.ui.beat;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.ectopy.annotation.Change;
import org.ectopy.annotation.Edit;
import org.ectopy.annotation.EditKind;
import org.ectopy.annotation.Mark;
import org.ectopy.annotation.Strip;
import org.ectopy.annotation.StripChange;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.session.TimeText;

/** Puts an edit into one short line. */
final class EditWords {

  private final double framesPerSecond;
  private final ZoneId zone;

  /**
   * @param framesPerSecond of the record
   * @param zone where times of day are told
   */
  EditWords(double framesPerSecond, ZoneId zone) {
    this.framesPerSecond = framesPerSecond;
    this.zone = zone;
  }

  /** When it was made, what it changed, and how. */
  String of(Edit edit) {
    String when =
        edit.by()
            .when()
            .map(DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).withZone(zone)::format)
            .orElse("");
    return Texts.format("beat-panel.edit", when, place(edit), deed(edit)).strip();
  }

  private String place(Edit edit) {
    if (edit.changes().isEmpty()) {
      StripChange change = edit.strips().getFirst();
      Strip strip = change.before().or(change::after).orElseThrow();
      return TimeText.clock(strip.begin() / framesPerSecond, 1);
    }
    if (edit.changes().size() > 1) {
      return Texts.format("beat-panel.edit.many", edit.changes().size());
    }
    Change change = edit.changes().getFirst();
    Mark mark = change.before().or(change::after).orElseThrow();
    return TimeText.clock(mark.frame() / framesPerSecond, 1);
  }

  private String deed(Edit edit) {
    if (edit.changes().isEmpty()) {
      return Texts.get("beat-panel.edit." + edit.kind().name().toLowerCase(Locale.ROOT));
    }
    Change change = edit.changes().getFirst();
    Optional<Mark> before = change.before();
    Optional<Mark> after = change.after();
    boolean one = edit.changes().size() == 1;
    if (edit.kind() == EditKind.RELABEL && after.isPresent()) {
      String symbol = after.get().annotation().symbol().mnemonic();
      boolean same = before.filter(mark -> symbol(mark).equals(symbol)).isPresent();
      return one && !same
          ? Texts.format(
              "beat-panel.edit.from-to", before.map(EditWords::symbol).orElse(""), symbol)
          : Texts.format("beat-panel.edit.to", symbol);
    }
    if (edit.kind() == EditKind.MOVE && before.isPresent() && after.isPresent()) {
      return Texts.format("beat-panel.edit.moved", after.get().frame() - before.get().frame());
    }
    return Texts.get("beat-panel.edit." + edit.kind().name().toLowerCase(Locale.ROOT));
  }

  private static String symbol(Mark mark) {
    return mark.judged() ? mark.annotation().symbol().mnemonic() : "\u2022";
  }
}
