package org.ectopy.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnotationsCommandTest {

  private static final String HEAD = "sample,time,symbol,subtype,chan,num,aux\n";

  @Test
  void everyFieldIsPrinted(@TempDir Path folder) throws IOException {
    Run run = Run.of("annotations", SmallRecord.in(folder), "-a", "atr");
    assertEquals(
        HEAD + "1,00:00:00.010,+,0,0,0,(N\n2,00:00:00.020,N,0,0,0,\n7,00:00:00.070,V,1,1,0,\n",
        run.out());
    assertEquals(0, run.code(), run.err());
  }

  @Test
  void theEndIsExclusive(@TempDir Path folder) throws IOException {
    Path record = SmallRecord.in(folder);
    Run run = Run.of("annotations", record, "-a", "atr", "--from", "s2", "--to", "s7");
    assertEquals(HEAD + "2,00:00:00.020,N,0,0,0,\n", run.out());
  }

  @Test
  void aMissingAnnotatorIsCode2(@TempDir Path folder) throws IOException {
    Run run = Run.of("annotations", SmallRecord.in(folder), "-a", "xyz");
    assertEquals(2, run.code());
    assertTrue(run.firstError().contains("small.xyz"), run.err());
  }

  @Test
  void anAnnotatorIsNoPath(@TempDir Path folder) throws IOException {
    Run run = Run.of("annotations", SmallRecord.in(folder), "-a", "../small.atr");
    assertEquals(2, run.code());
    assertTrue(run.firstError().contains("is no annotator"), run.err());
  }
}
