package org.ectopy.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ectopy.annotation.Authorship;
import org.ectopy.annotation.Changes;
import org.ectopy.annotation.EditHistory;
import org.ectopy.annotation.EditKind;
import org.ectopy.annotation.ScriptedEdits;
import org.ectopy.annotation.Setter;
import org.ectopy.annotation.Step;
import org.ectopy.annotation.Strip;
import org.ectopy.annotation.StripChange;
import org.ectopy.record.EcgRecord;
import org.ectopy.record.Notes;
import org.ectopy.record.RecordInfo;
import org.ectopy.record.SampleRate;
import org.ectopy.record.SampleSource;
import org.ectopy.record.Samples;
import org.ectopy.record.TimeBase;
import org.ectopy.wfdb.Overwrite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StripReaderTest {

  @TempDir private Path folder = Path.of("");
  private TestFolder test = new TestFolder(folder);

  @BeforeEach
  void makeFolders() {
    test = new TestFolder(folder);
  }

  private StripReader reader() {
    return new StripReader(test.places());
  }

  private static EcgRecord record(long frames) {
    TimeBase clock = TimeBase.of(SampleRate.ofHertz(360));
    RecordInfo info = new RecordInfo("rec", clock, frames, List.of(), Notes.NONE);
    return new EcgRecord(info, new NoSamples());
  }

  private static EcgRecord record() {
    return record(TestFolder.FRAMES);
  }

  private static final class NoSamples implements SampleSource {
    @Override
    public void read(long firstFrame, Samples target) {
      throw new AssertionError("nobody asks for samples");
    }

    @Override
    public void close() {}
  }

  private static Strip mark(RecordDocument document, long begin, long end, String note)
      throws DocumentException {
    EditHistory history = document.history();
    Strip strip = new Strip(history.nextId(), begin, end, note, TestFolder.ANN);
    Changes added = Changes.ofStrips(List.of(StripChange.add(strip)));
    document.step(new Step.Do(history.edit(EditKind.STRIP, TestFolder.ANN, added)));
    return strip;
  }

  private RecordDocument openDetected() throws DocumentException {
    Authorship detector = Authorship.of(Setter.DETECTOR, "best-path");
    DocumentBase found =
        new DocumentBase(
            DocumentBase.DETECTED, detector, "", TestFolder.FRAMES, ScriptedEdits.beats(10));
    return RecordDocument.open(test.header(), found, test.places(), new EditLocks());
  }

  @Test
  void aRecordThatNobodyOpenedHasNone() throws IOException {
    assertEquals(List.of(), reader().strips(test.header(), record()));
    assertEquals(List.of(), reader().strips(test.header(), record(), "atr"));
  }

  @Test
  void allOfARecordsAreReadInTimeWhileItIsEdited() throws IOException {
    try (RecordDocument document = test.open();
        RecordDocument detected = openDetected()) {
      Strip last = mark(document, 720, 1080, "last");
      Strip first = mark(detected, 0, 360, "first");
      List<String> files = test.files();
      assertEquals(List.of(first, last), reader().strips(test.header(), record()));
      assertEquals(List.of(last), reader().strips(test.header(), record(), "atr"));
      assertEquals(files, test.files());
    }
  }

  @Test
  void stripsAloneAreNoCorrectionsAndNothingToSave() throws IOException {
    try (RecordDocument document = test.open()) {
      mark(document, 0, 360, "run");
      assertEquals(Optional.empty(), new LabelReader(test.places()).corrected(test.header()));
      document.step(TestFolder.relabel(document.history(), 0));
      document.save(false);
      mark(document, 360, 720, "pause");
      assertTrue(document.saved().covers(document.history()));
      document.step(TestFolder.relabel(document.history(), 1));
      assertFalse(document.saved().covers(document.history()));
      assertEquals(
          2, new LabelReader(test.places()).corrected(test.header()).orElseThrow().edits());
    }
  }

  @Test
  void stripsBeyondTheRecordAreSaidToBeOfAnother() throws IOException {
    try (RecordDocument document = test.open()) {
      mark(document, 0, 2000, "long");
    }
    DocumentException refusal =
        assertThrows(DocumentException.class, () -> reader().strips(test.header(), record(1999)));
    assertEquals(
        test.journal() + ": its strips lie beyond the record's end: are they of another record?",
        refusal.getMessage());
  }

  @Test
  void stripsAreExportedAsATable() throws IOException {
    Path file = folder.resolve("strips.csv");
    try (RecordDocument document = test.open()) {
      mark(document, 1080, 1260, "");
      mark(document, 0, 3600, "run of V, \"fast\"");
      AnnotationExport export =
          new AnnotationExport(record(), Set.of(), document.history().document());
      export.strips(file, Overwrite.REFUSE);
    }
    assertEquals(
        """
        begin,end,from,to,seconds,note,set_by,name,when
        0,3600,00:00:00.000,00:00:10.000,10.000,"run of V, ""fast""\",person,Ann,2023-11-14T22:13:20Z
        1080,1260,00:00:03.000,00:00:03.500,0.500,,person,Ann,2023-11-14T22:13:20Z
        """,
        Files.readString(file));
  }
}
