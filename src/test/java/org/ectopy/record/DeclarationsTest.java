package org.ectopy.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeclarationsTest {

  private static final Annotation CLOSE = Annotation.of(0, SymbolTable.STANDARD.symbol(0));

  @Test
  void theyAreLaidOutAsTheLibraryDoes() {
    AnnotationSymbol wheeze = new AnnotationSymbol(42, "wz", "a wheeze", false);
    AnnotationSymbol bare = new AnnotationSymbol(45, "b", "", false);
    List<Annotation> expected =
        notes(
            "## time resolution: 360",
            "## annotation type definitions",
            "42 wz a wheeze",
            "45 b",
            "## end of definitions");
    expected.add(CLOSE);
    Declarations declarations = Declarations.of(OptionalDouble.of(360), List.of(wheeze, bare));
    assertEquals(expected, declarations.notes());
    assertEquals(List.of(wheeze, bare), declarations.symbols());
    assertEquals(OptionalDouble.of(360), declarations.timeResolution());
  }

  @Test
  void nothingToDeclareTakesNoNotes() {
    assertEquals(List.of(), Declarations.of(OptionalDouble.empty(), List.of()).notes());
  }

  @ParameterizedTest
  @CsvSource({"360, 360", "0.5, 0.5", "1e6, 1000000", "333.333333333333333, 333.333333333"})
  void aResolutionIsWrittenInTwelveDigits(double rate, String digits) {
    Declarations declarations = Declarations.of(OptionalDouble.of(rate), List.of());
    assertEquals("## time resolution: " + digits, declarations.notes().getFirst().aux());
  }

  @Test
  void aResolutionTakesThePlaceOfAnother() {
    List<Annotation> none = new ArrayList<>(notes("## time resolution: 1000"));
    none.add(CLOSE);
    assertEquals(none, Declarations.NONE.withTimeResolution(1000).notes());
    List<Annotation> some = new ArrayList<>(notes("## time resolution: 250", "42 wz"));
    some.add(CLOSE);
    List<Annotation> others = new ArrayList<>(notes("## time resolution: 1000", "42 wz"));
    others.add(CLOSE);
    assertEquals(others, new Declarations(some).withTimeResolution(1000).notes());
  }

  @Test
  void theHeadEndsBehindTheLastDeclarationAndItsNull() {
    List<Annotation> all = notes("## time resolution: 250", "some remark", "42 wz", "my comment");
    all.addAll(Marks.of("0N 5N"));
    assertEquals(all.subList(0, 3), Declarations.leading(all).notes());
    all.add(3, CLOSE);
    assertEquals(all.subList(0, 4), Declarations.leading(all).notes());
  }

  @Test
  void notesElsewhereDeclareNothing() {
    assertEquals(List.of(), Declarations.leading(Marks.of("5\"##x 7N")).notes());
    assertEquals(List.of(), Declarations.leading(Marks.of("0N 0\"##x")).notes());
    List<Annotation> subtyped = List.of(Marks.mark(0, "\"", 1, "## time resolution: 5"));
    assertEquals(List.of(), Declarations.leading(subtyped).notes());
  }

  @ParameterizedTest
  @ValueSource(strings = {"50 x too high a code", "42", "wz 42", "-1 x", "123456789012 x", ""})
  void otherTextsDeclareNoSymbol(String text) {
    assertEquals(List.of(), new Declarations(notes(text)).symbols());
  }

  @Test
  void symbolsMayBeSetOffByTabsAndEndAtANul() {
    AnnotationSymbol expected = new AnnotationSymbol(42, "wz", "a wheeze", false);
    assertEquals(
        List.of(expected), new Declarations(notes("\t42 \twz\ta wheeze\0rubbish")).symbols());
  }

  @Test
  void aRenamedBeatStaysABeat() {
    AnnotationSymbol renamed = new AnnotationSymbol(5, "PVC", "", true);
    assertEquals(List.of(renamed), new Declarations(notes("5 PVC")).symbols());
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-5", "x", "nan", "inf", "1e999", ""})
  void aResolutionThatIsNoPositiveNumberIsNone(String value) {
    Declarations declarations = new Declarations(notes("## time resolution: " + value));
    assertEquals(OptionalDouble.empty(), declarations.timeResolution());
  }

  @Test
  void theLastResolutionHolds() {
    Declarations declarations =
        new Declarations(notes("## time resolution: 5", "## time resolution: 360.5 Hz"));
    assertEquals(OptionalDouble.of(360.5), declarations.timeResolution());
  }

  @Test
  void aCommentThatLooksLikeADeclarationIsKeptApartByANull() {
    List<Annotation> comment = Marks.of("0\"#1");
    assertEquals(List.of(CLOSE), Declarations.NONE.closedBefore(comment).notes());
    assertSame(Declarations.NONE, Declarations.NONE.closedBefore(Marks.of("0\"one 5N")));
    Declarations closed = Declarations.of(OptionalDouble.of(360), List.of());
    assertSame(closed, closed.closedBefore(comment));
  }

  @Test
  void whatCannotBeReadBackIsNotDeclared() {
    AnnotationSymbol blank = new AnnotationSymbol(42, "w z", "", false);
    AnnotationSymbol tooHigh = new AnnotationSymbol(50, "x", "", false);
    for (AnnotationSymbol symbol : List.of(blank, tooHigh)) {
      assertThrows(
          IllegalArgumentException.class,
          () -> Declarations.of(OptionalDouble.empty(), List.of(symbol)));
    }
    assertThrows(
        IllegalArgumentException.class,
        () -> Declarations.of(OptionalDouble.of(Double.NaN), List.of()));
  }

  private static List<Annotation> notes(String... texts) {
    return new ArrayList<>(Arrays.stream(texts).map(text -> Marks.mark(0, "\"", 0, text)).toList());
  }
}
