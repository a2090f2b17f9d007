package org.ectopy.ui.beats;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ectopy.ui.command.Texts;

/** Finds rhythms by what is typed: their labels, words of their names, or a label of one's own. */
final class RhythmChoices {

  private static final String PREFIX = "rhythm.";

  /**
   * A rhythm to choose.
   *
   * @param label as annotation files have it, such as {@code (AFIB}
   * @param name in words
   */
  record Rhythm(String label, String name) {}

  private final List<Rhythm> known =
      Texts.keys(PREFIX).stream()
          .map(key -> new Rhythm("(" + key.substring(PREFIX.length()), Texts.get(key)))
          .toList();

  /** The rhythms that fit a text, the best first; all where it is empty. */
  List<Rhythm> matching(String text) {
    String typed = text.strip();
    String label = label(typed);
    String lower = typed.toLowerCase(Locale.ROOT);
    List<Rhythm> found = new ArrayList<>();
    known.stream().filter(each -> each.label().equalsIgnoreCase(label)).forEach(found::add);
    known.stream().filter(each -> begins(each.label(), label)).forEach(each -> add(found, each));
    known.stream()
        .filter(each -> each.name().toLowerCase(Locale.ROOT).contains(lower))
        .forEach(each -> add(found, each));
    if (!typed.isEmpty() && found.stream().noneMatch(each -> each.label().equals(label))) {
      found.add(new Rhythm(label, Texts.get("marks.form.written")));
    }
    return found;
  }

  private static void add(List<Rhythm> found, Rhythm rhythm) {
    if (!found.contains(rhythm)) {
      found.add(rhythm);
    }
  }

  private static boolean begins(String label, String typed) {
    return label.toUpperCase(Locale.ROOT).startsWith(typed.toUpperCase(Locale.ROOT));
  }

  private static String label(String typed) {
    return typed.startsWith("(") || typed.equals(")") ? typed : "(" + typed;
  }
}
