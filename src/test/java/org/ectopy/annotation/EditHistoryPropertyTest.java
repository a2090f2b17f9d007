package org.ectopy.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class EditHistoryPropertyTest {

  private static final long FRAMES = 3000;

  @Property
  void anyStepsKeepTheDocumentEqualToANaiveOne(
      @ForAll long seed, @ForAll @IntRange(max = 30) int beats) {
    EditHistory history = beginning(beats);
    NaiveDocument naive = new NaiveDocument(history.document().marks());
    ScriptedEdits script = new ScriptedEdits(seed, FRAMES);
    for (int i = 0; i < 60; i++) {
      Step step = script.step(i, history);
      history = history.after(step);
      naive.take(step);
      assertEquals(naive.marks(), history.document().marks(), "after step " + i + ", " + step);
      assertEquals(naive.strips(), history.document().strips(), "after step " + i + ", " + step);
    }
  }

  @Property
  void aReplayGivesTheHistoryThatWasMadeStepByStep(
      @ForAll long seed, @ForAll @IntRange(max = 30) int beats) {
    EditHistory history = beginning(beats);
    Replay replay = new Replay(history);
    ScriptedEdits script = new ScriptedEdits(seed, FRAMES);
    for (int i = 0; i < 60; i++) {
      Step step = script.step(i, history);
      history = history.after(step);
      replay.take(step);
    }
    EditHistory replayed = replay.history();
    assertEquals(history.document().marks(), replayed.document().marks());
    assertEquals(history.document().strips(), replayed.document().strips());
    assertEquals(history.done(), replayed.done());
    assertEquals(history.undone(), replayed.undone());
    assertEquals(history.nextId(), replayed.nextId());
    assertEquals(history.nextNumber(), replayed.nextNumber());
  }

  @Property
  void theInverseOfAnEditTakesItBack(@ForAll long seed, @ForAll @IntRange(max = 30) int beats) {
    EditHistory history = edited(seed, beats, 20);
    for (int i = 0; i < 20; i++) {
      if (new ScriptedEdits(seed + 1, FRAMES).step(i, history) instanceof Step.Do(Edit edit)) {
        AnnotationDocument before = history.document();
        AnnotationDocument after = before.after(edit.all());
        assertEquals(before.marks(), after.after(edit.inverse()).marks());
        assertEquals(before.strips(), after.after(edit.inverse()).strips());
      }
    }
  }

  @Property
  void allThatIsUndoneCanBeRedone(@ForAll long seed, @ForAll @IntRange(max = 30) int beats) {
    EditHistory edited = edited(seed, beats, 40);
    int count = edited.done().size();
    EditHistory history = edited;
    for (int i = 0; i < count; i++) {
      history = history.after(new Step.Undo());
    }
    assertEquals(beginning(beats).document().marks(), history.document().marks());
    assertEquals(List.of(), history.document().strips());
    for (int i = 0; i < count; i++) {
      history = history.after(new Step.Redo());
    }
    assertEquals(edited.document().marks(), history.document().marks());
    assertEquals(edited.document().strips(), history.document().strips());
    assertEquals(edited.done(), history.done());
  }

  @Property
  void exactlyTheEditsThatNoLaterOneTouchesCanBeReverted(
      @ForAll long seed, @ForAll @IntRange(max = 12) int beats) {
    EditHistory history = edited(seed, beats, 25);
    Authorship by = Authorship.person("Ann", Instant.EPOCH);
    BitSet free = ScriptedEdits.untouched(history.done());
    assertEquals(free, history.revertible());
    for (int i = 0; i < history.done().size(); i++) {
      int index = i;
      EditHistory now = history;
      if (free.get(i)) {
        EditHistory reverted = now.after(new Step.Do(now.reverting(i, by)));
        assertEquals(without(now, i).marks(), reverted.document().marks());
        assertEquals(without(now, i).strips(), reverted.document().strips());
        assertEquals(now.document().marks(), reverted.after(new Step.Undo()).document().marks());
      } else {
        assertThrows(IllegalArgumentException.class, () -> now.reverting(index, by));
      }
    }
  }

  /** The document as it would be had one edit never been made. */
  private static AnnotationDocument without(EditHistory history, int index) {
    List<Edit> others = new ArrayList<>(history.done());
    others.remove(index);
    EditHistory undone = history;
    for (int i = 0; i < history.done().size(); i++) {
      undone = undone.after(new Step.Undo());
    }
    AnnotationDocument document = undone.document();
    for (Edit other : others) {
      document = document.after(other.all());
    }
    return document;
  }

  private static EditHistory beginning(int beats) {
    return EditHistory.beginningWith(
        AnnotationDocument.of(ScriptedEdits.beats(beats), Authorship.of(Setter.FILE, "atr")));
  }

  private static EditHistory edited(long seed, int beats, int steps) {
    EditHistory history = beginning(beats);
    for (int i = 0; i < steps; i++) {
      history = history.after(new ScriptedEdits(seed, FRAMES).step(i, history));
    }
    return history;
  }
}
