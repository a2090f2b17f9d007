package org.ectopy.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.ectopy.annotation.Authorship;
import org.ectopy.annotation.Changes;
import org.ectopy.annotation.EditHistory;
import org.ectopy.annotation.EditKind;
import org.ectopy.annotation.Setter;
import org.ectopy.annotation.Step;
import org.ectopy.annotation.Strip;
import org.ectopy.annotation.StripChange;
import org.ectopy.document.DocumentBase;
import org.ectopy.document.DocumentPlaces;
import org.ectopy.document.EditLocks;
import org.ectopy.document.RecordDocument;
import org.ectopy.record.AnnotationSet;
import org.ectopy.wfdb.RecordFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StripsCommandTest {

  private static final String HEAD = "begin,end,from,to,seconds,note,set_by,name,when\n";
  private static final Authorship ANN = Authorship.person("Ann", Instant.EPOCH);

  private static Path marked(Path folder) throws IOException {
    Path record = SmallRecord.in(folder);
    DocumentBase base =
        new DocumentBase(
            "atr", Authorship.of(Setter.FILE, "atr"), "x", 10, new AnnotationSet(List.of()));
    DocumentPlaces places = new DocumentPlaces(folder.resolve("user"), List.of());
    try (RecordDocument document =
        RecordDocument.open(RecordFiles.header(record), base, places, new EditLocks())) {
      mark(document, new Strip(0, 2, 10, "run, of V", ANN));
      mark(document, new Strip(1, 0, 3, "", ANN));
    }
    return record;
  }

  private static void mark(RecordDocument document, Strip strip) throws IOException {
    EditHistory history = document.history();
    Changes added = Changes.ofStrips(List.of(StripChange.add(strip)));
    document.step(new Step.Do(history.edit(EditKind.STRIP, ANN, added)));
  }

  @Test
  void stripsArePrintedInTime(@TempDir Path folder) throws IOException {
    Run run = Run.of("strips", marked(folder));
    assertEquals(
        HEAD
            + "0,3,00:00:00.000,00:00:00.030,0.030,,person,Ann,1970-01-01T00:00:00Z\n"
            + "2,10,00:00:00.020,00:00:00.100,0.080,\"run, of V\",person,Ann,"
            + "1970-01-01T00:00:00Z\n",
        run.out());
    assertEquals(0, run.code(), run.err());
  }

  @Test
  void aStripBelongsToWhereItBegins(@TempDir Path folder) throws IOException {
    Run run = Run.of("strips", marked(folder), "-a", "atr", "--from", "s2");
    assertEquals(2, run.out().lines().count());
    assertTrue(run.out().contains("\n2,10,"), run.out());
  }

  @Test
  void anotherAnnotatorHasNone(@TempDir Path folder) throws IOException {
    Run run = Run.of("strips", marked(folder), "-a", "detected");
    assertEquals(HEAD, run.out());
    assertEquals(0, run.code(), run.err());
  }

  @Test
  void aDamagedJournalIsOneLine(@TempDir Path folder) throws IOException {
    Path record = marked(folder);
    Files.writeString(folder.resolve("small.atr.ectopy"), "no journal");
    Run run = Run.of("strips", record);
    assertEquals(2, run.code());
    assertTrue(run.firstError().contains("small.atr.ectopy: is no journal of edits"), run.err());
  }
}
