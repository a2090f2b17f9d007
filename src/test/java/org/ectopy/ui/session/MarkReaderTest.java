package org.ectopy.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.ectopy.annotation.AnnotationDocument;
import org.ectopy.annotation.Authorship;
import org.ectopy.annotation.Setter;
import org.ectopy.record.Annotation;
import org.ectopy.record.AnnotationSet;
import org.ectopy.record.BeatClass;
import org.ectopy.record.LabelMap;
import org.ectopy.record.SymbolTable;
import org.ectopy.ui.FakeRecords;
import org.junit.jupiter.api.Test;

class MarkReaderTest {

  private static Annotation mark(long frame, int code, String aux) {
    return new Annotation(frame, SymbolTable.STANDARD.symbol(code), 0, 0, 0, aux);
  }

  private static Marks read(Annotation... annotations) {
    return new MarkReader(LabelMap.EC57)
        .marks(
            AnnotationDocument.of(
                new AnnotationSet(List.of(annotations)), Authorship.of(Setter.FILE, "atr")),
            FakeRecords.flat());
  }

  @Test
  void beatsGetTheClassOfTheirSymbol() {
    Marks marks = read(mark(10, 1, ""), mark(20, 5, ""), mark(30, 8, ""));
    List<BeatClass> classes = marks.beats().stream().map(BeatMark::drawnAs).toList();
    assertEquals(List.of(BeatClass.N, BeatClass.V, BeatClass.S), classes);
  }

  @Test
  void aRhythmLastsUntilTheNextAndIsNoNote() {
    Marks marks = read(mark(10, 28, "(N\0"), mark(400, 28, "(AFIB\0"));
    assertEquals(
        List.of(new RhythmMark(10, 400, "(N"), new RhythmMark(400, 1000, "(AFIB")),
        marks.rhythms());
    assertEquals(List.of(), marks.notes());
  }

  @Test
  void commentsAndQualityMarksAreNotesAndNoBeats() {
    Marks marks = read(mark(10, 22, "coughs"), mark(20, 14, ""), mark(30, 28, "MISSB"));
    assertEquals(List.of(), marks.beats());
    assertEquals(
        List.of(new NoteMark(10, "coughs"), new NoteMark(20, "~ clean"), new NoteMark(30, "MISSB")),
        marks.notes());
  }

  @Test
  void aBeatThatSaysSomethingIsABeatAndANote() {
    Marks marks = read(mark(10, 1, "look here"));
    assertEquals(1, marks.beats().size());
    assertEquals(List.of(new NoteMark(10, "look here")), marks.notes());
  }

  @Test
  void qualityMarksSayWhatTheirSubtypeMeans() {
    List<String> texts =
        List.of(-1, 0, 1, 3, 0x11, 0x10).stream()
            .map(subtype -> new Annotation(5, mark(0, 14, "").symbol(), subtype, 0, 0, ""))
            .map(annotation -> read(annotation).notes().getFirst().text())
            .toList();
    assertEquals(
        List.of(
            "~ unreadable",
            "~ clean",
            "~ noisy",
            "~ noisy",
            "~ partly unreadable",
            "~ partly unreadable"),
        texts);
  }
}
