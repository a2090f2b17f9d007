package org.ectopy.report.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ectopy.annotation.AnnotationDocument;
import org.ectopy.annotation.Authorship;
import org.ectopy.annotation.Change;
import org.ectopy.annotation.EditHistory;
import org.ectopy.annotation.EditKind;
import org.ectopy.annotation.Mark;
import org.ectopy.annotation.Setter;
import org.ectopy.annotation.Step;
import org.ectopy.record.Annotation;
import org.ectopy.record.AnnotationSymbol;
import org.ectopy.record.SymbolTable;
import org.ectopy.rhythm.Studies;
import org.junit.jupiter.api.Test;

/** Beats 0 to 3 at 1000 to 4000, then a rhythm; Ada and Ben edit them. */
class CorrectionsTest {

  private static final Authorship ADA =
      Authorship.person("Ada", Instant.parse("2026-01-02T10:00:00Z"));
  private static final Authorship BEN =
      Authorship.person("Ben", Instant.parse("2026-01-03T11:30:00Z"));

  private EditHistory history =
      EditHistory.beginningWith(
          AnnotationDocument.of(
              Studies.marks("1000N 2000N 3000V 4000N 4500+(N"), Authorship.of(Setter.FILE, "atr")));

  private static AnnotationSymbol symbol(String letter) {
    return SymbolTable.STANDARD.withMnemonic(letter).orElseThrow();
  }

  private Mark mark(int index) {
    return history.document().marks().get(index);
  }

  private void edit(Authorship by, EditKind kind, Change... changes) {
    history = history.after(new Step.Do(history.edit(kind, by, List.of(changes))));
  }

  /** What somebody has changed in the end. */
  private Corrections.Net net(String name) {
    return Optional.ofNullable(Corrections.of(history.done()).byName().get(name)).orElseThrow();
  }

  private Change relabel(int index, String letter, Authorship by) {
    Mark mark = mark(index);
    return Change.replace(mark, mark.saying(mark.annotation().saying(symbol(letter)), by));
  }

  @Test
  void eachMarkCountsOnceForWhoeverChangedItLast() {
    edit(ADA, EditKind.RELABEL, relabel(0, "V", ADA), relabel(1, "V", ADA));
    edit(BEN, EditKind.RELABEL, relabel(1, "A", BEN));
    edit(ADA, EditKind.DELETE, Change.remove(mark(2)));
    Corrections corrections = Corrections.of(history.done());
    assertEquals(List.of("Ada", "Ben"), List.copyOf(corrections.byName().keySet()));
    assertEquals(new Corrections.Net(Map.of("N to V", 1L), 0, 1, 0, 0), net("Ada"));
    assertEquals(new Corrections.Net(Map.of("N to A", 1L), 0, 0, 0, 0), net("Ben"));
  }

  @Test
  void whatCameAndWentAgainIsNoChange() {
    Mark added = new Mark(history.nextId(), Annotation.of(1500, symbol("V")), ADA);
    edit(ADA, EditKind.INSERT, Change.add(added));
    edit(ADA, EditKind.DELETE, Change.remove(added));
    edit(ADA, EditKind.RELABEL, relabel(0, "V", ADA));
    edit(ADA, EditKind.RELABEL, relabel(0, "N", ADA));
    assertEquals(0, net("Ada").all());
    assertEquals("Ada changed nothing in the end.", SourceSection.words("Ada", net("Ada")));
  }

  @Test
  void addedMovedAndOtherMarksAreToldApart() {
    edit(
        ADA,
        EditKind.INSERT,
        Change.add(new Mark(history.nextId(), Annotation.of(1500, symbol("V")), ADA)));
    Mark moved = history.document().marks().getFirst();
    edit(ADA, EditKind.MOVE, Change.replace(moved, moved.saying(moved.annotation().at(1010), ADA)));
    Mark rhythm = history.document().marks().getLast();
    edit(ADA, EditKind.RHYTHM, Change.remove(rhythm));
    Corrections.Net net = net("Ada");
    assertEquals(new Corrections.Net(Map.of(), 1, 0, 1, 1), net);
    assertEquals(
        "Ada added 1 beat, moved 1 beat, changed 1 other mark.", SourceSection.words("Ada", net));
  }

  @Test
  void aConfirmedBeatIsItsAuthorsStill() {
    Mark mark = mark(2);
    edit(BEN, EditKind.CONFIRM, Change.replace(mark, mark.confirmedBy(BEN)));
    edit(ADA, EditKind.RELABEL, relabel(0, "V", ADA));
    List<Contributor> all = Contributor.of(history.document());
    assertEquals(3, all.size());
    assertEquals("atr", all.getFirst().name());
    assertEquals(3, all.getFirst().set());
    assertEquals(1, all.get(1).set());
    assertEquals("Ada", all.get(1).name());
    assertEquals(1, all.get(2).confirmed());
    assertEquals(0, all.get(2).set());
    assertEquals(BEN.when(), all.get(2).first());
    assertTrue(all.getFirst().first().isEmpty());
  }

  @Test
  void undoneEditsDoNotCount() {
    edit(ADA, EditKind.RELABEL, relabel(0, "V", ADA));
    history = history.after(new Step.Undo());
    assertTrue(Corrections.of(history.done()).byName().isEmpty());
  }
}
