package org.ectopy.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class AnnotationTest {

  @Test
  void textIsShownWithoutTheNulsAtItsEnd() {
    assertEquals("(N", withAux("(N\0").auxText());
    assertEquals("a\0b", withAux("a\0b\0\0").auxText());
    assertEquals("", withAux("\0").auxText());
  }

  @Test
  void textThatIsValidUtf8IsReadAsSuch() {
    assertEquals("Lücke", withAux("L\u00C3\u00BCcke\0").auxText());
  }

  @Test
  void textThatIsNotValidUtf8IsReadAsLatin1() {
    assertEquals("Lücke", withAux("L\u00FCcke").auxText());
  }

  @Test
  void textIsStoredAsTheBytesOfItsUtf8() {
    assertEquals("\u00C2\u00B5V", Annotation.auxOf("µV"));
  }

  @Test
  void aBeatIsAMarkOfAQrsComplex() {
    assertTrue(Annotation.of(7, SymbolTable.STANDARD.symbol(1)).beat());
    assertFalse(Annotation.of(7, SymbolTable.STANDARD.symbol(28)).beat());
  }

  @Test
  void movingAndRelabellingKeepTheRest() {
    AnnotationSymbol normal = SymbolTable.STANDARD.symbol(1);
    AnnotationSymbol ventricular = SymbolTable.STANDARD.symbol(5);
    Annotation beat = new Annotation(7, normal, 1, 2, 3, "x");
    assertEquals(new Annotation(9, normal, 1, 2, 3, "x"), beat.at(9));
    assertEquals(new Annotation(7, ventricular, 1, 2, 3, "x"), beat.saying(ventricular));
  }

  private static Annotation withAux(String aux) {
    return new Annotation(0, SymbolTable.STANDARD.symbol(28), 0, 0, 0, aux);
  }
}
