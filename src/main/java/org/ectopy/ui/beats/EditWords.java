package org.ectopy.ui.beats;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ectopy.annotation.Change;
import org.ectopy.annotation.Edit;
import org.ectopy.annotation.Mark;
import org.ectopy.record.Annotation;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.session.TimeText;

/** Says what edits did: {@code beat at 12:03.4 N -> S}, {@code 118 beats N -> V}. */
final class EditWords {

  private static final int NAMED = 3;
  private static final String MINUS = "\u2212";

  private final double framesPerSecond;
  private final Map<Long, Edit> byNumber = new HashMap<>();

  /**
   * @param edits those that other edits may revert
   */
  EditWords(double framesPerSecond, Stream<Edit> edits) {
    this.framesPerSecond = framesPerSecond;
    edits.forEach(edit -> byNumber.put(edit.number(), edit));
  }

  /** An edit in words. */
  String of(Edit edit) {
    return switch (edit.kind()) {
      case RELABEL -> relabelled(edit);
      case INSERT -> Texts.format("history.insert", subject(edit), symbols(edit.changes(), false));
      case DELETE -> Texts.format("history.delete", subject(edit), symbols(edit.changes(), true));
      case MOVE -> moved(edit);
      case CONFIRM ->
          Texts.format("history.confirm", subject(edit), symbols(edit.changes(), false));
      case NOTE -> noted(edit);
      case RHYTHM -> noted(edit);
      case QUALITY -> quality(edit);
      case TAKE_MODEL -> Texts.format("history.take-model", relabelled(edit));
      case ADJUDICATE -> Texts.format("history.adjudicate", relabelled(edit));
      case REVERT -> reverted(edit);
      case STRIP -> StripWords.of(edit.strips().getFirst(), framesPerSecond);
    };
  }

  private String relabelled(Edit edit) {
    List<Change> real = edit.changes().stream().filter(EditWords::saysOther).toList();
    return real.isEmpty()
        ? Texts.format("history.confirm", subject(edit), symbols(edit.changes(), false))
        : Texts.format("history.relabel", subject(edit), symbols(real, true), symbols(real, false));
  }

  private static boolean saysOther(Change change) {
    return !change.before().map(EditWords::symbol).equals(change.after().map(EditWords::symbol));
  }

  private static String symbol(Mark mark) {
    return mark.judged() ? mark.annotation().symbol().mnemonic() : "\u2022";
  }

  /** The symbols before or after, the first few of them. */
  private static String symbols(List<Change> changes, boolean before) {
    List<String> all =
        changes.stream()
            .flatMap(change -> (before ? change.before() : change.after()).stream())
            .map(EditWords::symbol)
            .distinct()
            .limit(NAMED + 1L)
            .toList();
    String named = all.stream().limit(NAMED).collect(Collectors.joining(", "));
    return all.size() > NAMED ? named + " \u2026" : named;
  }

  /** What was edited: one mark with its place, or so many. */
  private String subject(Edit edit) {
    List<Change> changes = edit.changes();
    boolean beats = changes.stream().allMatch(change -> mark(change).beat());
    return changes.size() == 1
        ? Texts.format(beats ? "history.beat" : "history.mark", place(mark(changes.getFirst())))
        : Texts.format(beats ? "history.beats" : "history.marks", changes.size());
  }

  /** Where it was before, else where it is. */
  private static Mark mark(Change change) {
    return change.before().or(change::after).orElseThrow();
  }

  private String place(Mark mark) {
    return TimeText.clock(mark.frame() / framesPerSecond, 1);
  }

  private String moved(Edit edit) {
    Change first = edit.changes().getFirst();
    if (edit.changes().size() > 1 || first.before().isEmpty() || first.after().isEmpty()) {
      return Texts.format("history.moved", subject(edit));
    }
    long frames = first.after().get().frame() - first.before().get().frame();
    String by = (frames < 0 ? MINUS : "+") + Math.abs(frames);
    return Texts.format("history.moved-by", subject(edit), by);
  }

  private String noted(Edit edit) {
    Optional<Annotation> after = edit.changes().getFirst().after().map(Mark::annotation);
    String text = after.map(Annotation::auxText).orElse("").strip();
    return text.isEmpty()
        ? Texts.format("history.note.away", subject(edit))
        : Texts.format("history.note", subject(edit), text);
  }

  /** What an edit took back whose beginning nobody knows any more. */
  private String taken(Edit edit) {
    return edit.strips().isEmpty()
        ? subject(edit)
        : StripWords.of(edit.strips().getFirst(), framesPerSecond);
  }

  private String quality(Edit edit) {
    Optional<Mark> after = edit.changes().getFirst().after();
    String said = after.map(mark -> QualityWords.of(mark.annotation().subtype())).orElse("");
    return Texts.format("history.quality", place(mark(edit.changes().getFirst())), said);
  }

  private String reverted(Edit edit) {
    Optional<Edit> first = edit.reverts().stream().mapToObj(byNumber::get).findFirst();
    return Texts.format("history.revert", first.map(this::of).orElseGet(() -> taken(edit)));
  }
}
