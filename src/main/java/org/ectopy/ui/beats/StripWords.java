package org.ectopy.ui.beats;

import org.ectopy.annotation.Strip;
import org.ectopy.annotation.StripChange;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.session.TimeText;

/** Says what was done to a strip: {@code strip at 12:03.4 marked: "run of V"}. */
final class StripWords {

  private StripWords() {}

  /** A change in words. */
  static String of(StripChange change, double framesPerSecond) {
    Strip strip = change.before().or(change::after).orElseThrow();
    String place = TimeText.clock(strip.begin() / framesPerSecond, 1);
    if (change.after().isEmpty()) {
      return Texts.format("strips.edit.removed", place);
    }
    String note = change.after().get().note();
    if (change.before().isEmpty()) {
      return note.isEmpty()
          ? Texts.format("strips.edit.marked", place)
          : Texts.format("strips.edit.marked-as", place, note);
    }
    if (strip.note().equals(note)) {
      return Texts.format("strips.edit.ends", place);
    }
    return note.isEmpty()
        ? Texts.format("strips.edit.note-away", place)
        : Texts.format("strips.edit.note", place, note);
  }
}
