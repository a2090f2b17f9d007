package org.ectopy.annotation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.ectopy.record.Annotation;
import org.ectopy.record.AnnotationSet;
import org.ectopy.record.AnnotationSymbol;
import org.ectopy.record.SymbolTable;

/** Steps as a person might take them, the same ones for the same number and history. */
public final class ScriptedEdits {

  private static final String[] SYMBOLS = {"N", "V", "A", "F", "/", "+", "~", "\"", "|"};
  private static final String[] TEXTS = {"", "(AFIB\0", "note", "a\0b\0\0", "\u00e9\u00ff"};

  private static final String[] NOTES = {"", "run of V", "\u5fc3\u5f8b \"x\", y", "\u00e9\n"};

  private final long seed;
  private final long frames;

  /**
   * @param seed what tells a script from another
   * @param frames the record's length
   */
  public ScriptedEdits(long seed, long frames) {
    this.seed = seed;
    this.frames = frames;
  }

  /** Beats at every hundredth frame. */
  public static AnnotationSet beats(int count) {
    return new AnnotationSet(
        LongStream.range(0, count).mapToObj(i -> Annotation.of(100 * i, symbol("N"))).toList());
  }

  /** The step with a number, counted from 0, on the history after all steps before it. */
  public Step step(long number, EditHistory history) {
    Random random = new Random(seed * 1_000_003 + number);
    int dice = random.nextInt(100);
    if (dice < 12 && !history.done().isEmpty()) {
      return new Step.Undo();
    }
    if (dice < 20 && !history.undone().isEmpty()) {
      return new Step.Redo();
    }
    Authorship by =
        Authorship.person("Ann \u00d8.", Instant.ofEpochMilli(1_700_000_000_000L + number));
    if (dice < 28 && !history.done().isEmpty()) {
      int[] free = history.revertible().stream().toArray();
      return new Step.Do(history.reverting(free[random.nextInt(free.length)], by));
    }
    return new Step.Do(dice < 52 ? stripEdit(random, history, by) : edit(random, history, by));
  }

  private Edit stripEdit(Random random, EditHistory history, Authorship by) {
    List<Strip> strips = history.document().strips();
    int dice = random.nextInt(5);
    if (strips.isEmpty() || dice < 2) {
      Strip added = strip(random, history.nextId(), by);
      return history.edit(EditKind.STRIP, by, ofStrips(StripChange.add(added)));
    }
    Strip strip = strips.get(random.nextInt(strips.size()));
    Strip other = strip(random, strip.id(), by);
    return history.edit(
        EditKind.STRIP,
        by,
        switch (dice) {
          case 2 -> ofStrips(StripChange.remove(strip));
          case 3 -> ofStrips(StripChange.replace(strip, strip.noted(other.note(), by)));
          default -> ofStrips(StripChange.replace(strip, other));
        });
  }

  private static Changes ofStrips(StripChange change) {
    return Changes.ofStrips(List.of(change));
  }

  private Strip strip(Random random, long id, Authorship by) {
    long begin = random.nextLong(frames - 1);
    long end = begin + 1 + random.nextLong(frames - begin);
    return new Strip(id, begin, Math.min(frames, end), NOTES[random.nextInt(NOTES.length)], by);
  }

  private Edit edit(Random random, EditHistory history, Authorship by) {
    List<Mark> marks = history.document().marks();
    int dice = random.nextInt(6);
    if (marks.size() < 3 || dice == 0) {
      Mark mark = new Mark(history.nextId(), annotation(random), by);
      return history.edit(EditKind.INSERT, by, List.of(Change.add(mark)));
    }
    List<Mark> chosen = chosen(random, marks);
    return switch (dice) {
      case 1 -> history.edit(EditKind.DELETE, by, chosen.stream().map(Change::remove).toList());
      case 2 ->
          history.edit(
              EditKind.MOVE,
              by,
              chosen.stream().map(mark -> moved(mark, random.nextLong(frames), by)).toList());
      case 3 ->
          history.edit(
              EditKind.CONFIRM,
              by,
              chosen.stream().map(mark -> Change.replace(mark, mark.confirmedBy(by))).toList());
      default ->
          history.edit(
              EditKind.RELABEL,
              by,
              chosen.stream().map(mark -> relabelled(mark, random, by)).toList());
    };
  }

  /** Mostly one mark, at times many. */
  private static List<Mark> chosen(Random random, List<Mark> marks) {
    int count = random.nextInt(8) == 0 ? 1 + random.nextInt(marks.size() / 2) : 1;
    int from = random.nextInt(marks.size() - count + 1);
    return marks.subList(from, from + count);
  }

  private static Change moved(Mark mark, long frame, Authorship by) {
    return Change.replace(mark, mark.saying(mark.annotation().at(frame), by));
  }

  private Change relabelled(Mark mark, Random random, Authorship by) {
    return Change.replace(mark, mark.saying(annotation(random).at(mark.frame()), by));
  }

  private Annotation annotation(Random random) {
    return new Annotation(
        random.nextLong(frames),
        symbol(SYMBOLS[random.nextInt(SYMBOLS.length)]),
        random.nextInt(256) - 128,
        random.nextInt(256),
        random.nextInt(256) - 128,
        TEXTS[random.nextInt(TEXTS.length)]);
  }

  private static AnnotationSymbol symbol(String mnemonic) {
    return SymbolTable.STANDARD.withMnemonic(mnemonic).orElseThrow();
  }

  /** Which edits no later edit shares a mark with, found by comparing each with each. */
  static BitSet untouched(List<Edit> done) {
    BitSet free = new BitSet();
    for (int i = 0; i < done.size(); i++) {
      List<Long> ids = ids(done.get(i));
      List<Edit> later = new ArrayList<>(done.subList(i + 1, done.size()));
      free.set(i, later.stream().noneMatch(edit -> ids(edit).stream().anyMatch(ids::contains)));
    }
    return free;
  }

  private static List<Long> ids(Edit edit) {
    return LongStream.concat(
            edit.changes().stream().mapToLong(Change::id),
            edit.strips().stream().mapToLong(StripChange::id))
        .boxed()
        .toList();
  }
}
