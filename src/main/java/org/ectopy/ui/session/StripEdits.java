package org.ectopy.ui.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ectopy.annotation.AnnotationDocument;
import org.ectopy.annotation.Strip;
import org.ectopy.annotation.StripChange;

/** What can be done to strips. */
public final class StripEdits {

  private static final int MOST_CHARACTERS = 2000;

  private final Editor editor;

  /** Edits through {@code editor}. */
  public StripEdits(Editor editor) {
    this.editor = editor;
  }

  /**
   * Marks a strip.
   *
   * @param end the frame after its last
   */
  public void mark(long begin, long end, String note) {
    editor.editStrips(
        by -> List.of(StripChange.add(new Strip(editor.nextId(), begin, end, line(note), by))));
  }

  /**
   * Gives a strip other ends and another note; nothing where it is so already.
   *
   * @param end the frame after its last
   */
  public void change(Strip strip, long begin, long end, String note) {
    editor.editStrips(
        by ->
            present(List.of(strip))
                .map(
                    now ->
                        StripChange.replace(
                            now, now.reaching(begin, end, by).noted(line(note), by)))
                .filter(change -> differs(change, strip))
                .toList());
  }

  private static boolean differs(StripChange change, Strip from) {
    Strip to = change.after().orElseThrow();
    return to.begin() != from.begin() || to.end() != from.end() || !to.note().equals(from.note());
  }

  /** Removes strips in one step. */
  public void remove(List<Strip> strips) {
    editor.editStrips(by -> present(strips).map(StripChange::remove).toList());
  }

  /** The strips as they stand by now; one that has gone meanwhile is left out. */
  private Stream<Strip> present(List<Strip> strips) {
    List<Strip> now =
        new ArrayList<>(editor.document().map(AnnotationDocument::strips).orElse(List.of()));
    return strips.stream()
        .map(strip -> now.stream().filter(each -> each.id() == strip.id()).findFirst())
        .flatMap(Optional::stream);
  }

  /** A note is one line: what breaks it, as pasted text may, becomes a space. */
  private static String line(String note) {
    String line = note.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    return line.length() > MOST_CHARACTERS ? line.substring(0, MOST_CHARACTERS) : line;
  }
}
