package org.ectopy.wfdb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.ectopy.record.Annotation;
import org.ectopy.record.SymbolTable;
import org.junit.jupiter.api.Test;

class AnnotationCollectorTest {

  private static final Annotation PLAIN = Annotation.of(5, SymbolTable.STANDARD.symbol(1));
  private static final Annotation NOTED =
      new Annotation(5, SymbolTable.STANDARD.symbol(22), 0, 0, 0, "12345678");

  @Test
  void asManyAreTakenAsFit() throws WfdbException {
    AnnotationCollector collector = new AnnotationCollector(Path.of("a.atr"), 160);
    collector.add(PLAIN);
    collector.add(NOTED);
    WfdbException refusal = assertThrows(WfdbException.class, () -> collector.add(PLAIN));
    assertEquals(2, collector.annotations().size());
    assertTrue(String.valueOf(refusal.getMessage()).startsWith("a.atr, annotation 3: "));
  }
}
