package org.ectopy.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.ectopy.annotation.Authorship;
import org.ectopy.annotation.ScriptedEdits;
import org.ectopy.annotation.Setter;
import org.ectopy.annotation.Step;
import org.ectopy.record.Annotation;
import org.ectopy.task.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabelReaderTest {

  @TempDir private Path folder = Path.of("");
  private TestFolder test = new TestFolder(folder);

  @BeforeEach
  void makeFolders() {
    test = new TestFolder(folder);
  }

  private LabelReader reader() {
    return new LabelReader(test.places());
  }

  @Test
  void aRecordThatNobodyEditedHasNoCorrections() throws IOException {
    assertEquals(Optional.empty(), reader().corrected(test.header()));
  }

  @Test
  void editsAreReadWhileTheRecordIsBeingEditedAndNothingIsWritten() throws IOException {
    try (RecordDocument document = test.open()) {
      document.step(TestFolder.relabel(document.history(), 0));
      document.step(TestFolder.relabel(document.history(), 1));
      List<String> files = test.files();
      RecordLabels labels = reader().corrected(test.header()).orElseThrow();
      assertEquals("atr", labels.annotator());
      assertEquals(2, labels.edits());
      assertEquals(2, labels.byHand());
      assertEquals(document.history().document().set(), labels.set());
      assertEquals(10, labels.judged().cardinality(), "what the file says is a label too");
      assertEquals(files, test.files());
    }
  }

  @Test
  void editsThatWereAllUndoneAreNone() throws IOException {
    try (RecordDocument document = test.open()) {
      document.step(TestFolder.relabel(document.history(), 0));
      document.step(new Step.Undo());
    }
    assertEquals(Optional.empty(), reader().corrected(test.header()));
    assertEquals(List.of(), reader().edited(List.of(test.header()), Progress.NONE));
  }

  private void editDetected() throws IOException {
    DocumentBase found =
        new DocumentBase(
            DocumentBase.DETECTED,
            Authorship.of(Setter.DETECTOR, "best-path"),
            "",
            TestFolder.FRAMES,
            ScriptedEdits.beats(10));
    try (RecordDocument document =
        RecordDocument.open(test.header(), found, test.places(), new EditLocks())) {
      document.step(TestFolder.relabel(document.history(), 3));
    }
  }

  @Test
  void whatADetectorFoundIsNoLabelUntilAPersonSaysSo() throws IOException {
    editDetected();
    RecordLabels labels = reader().corrected(test.header()).orElseThrow();
    assertEquals("{3}", labels.judged().toString());
    assertEquals(10, labels.set().annotations().stream().filter(Annotation::beat).count());
  }

  @Test
  void anAnnotatorsMarksComeBeforeDetectedOnes() throws IOException {
    editDetected();
    try (RecordDocument document = test.open()) {
      document.step(TestFolder.relabel(document.history(), 0));
    }
    assertEquals("atr", reader().corrected(test.header()).orElseThrow().annotator());
  }

  @Test
  void editsInTheUsersFolderAreFound() throws IOException {
    DocumentPlaces away = new DocumentPlaces(test.user(), List.of(test.header().getParent()));
    try (RecordDocument document =
        RecordDocument.open(test.header(), TestFolder.base(), away, new EditLocks())) {
      document.step(TestFolder.relabel(document.history(), 0));
    }
    assertEquals(List.of(), test.files());
    Path other = test.header().resolveSibling("rec2.hea");
    LabelReader reader = new LabelReader(away);
    assertEquals(
        List.of(test.header()), reader.edited(List.of(other, test.header()), Progress.NONE));
  }

  @Test
  void aRecordWhoseNameBeginsAlikeIsAnother() throws IOException {
    try (RecordDocument document = test.open()) {
      document.step(TestFolder.relabel(document.history(), 0));
    }
    Files.move(test.journal(), test.journal().resolveSibling("rec.b.atr.ectopy"));
    assertEquals(Optional.empty(), reader().corrected(test.header()));
    assertTrue(reader().corrected(test.header().resolveSibling("rec.b.hea")).isPresent());
  }

  @Test
  void aDamagedJournalIsSaid() throws IOException {
    Files.writeString(test.journal(), "no journal at all");
    DocumentException refusal =
        assertThrows(DocumentException.class, () -> reader().corrected(test.header()));
    String message = String.valueOf(refusal.getMessage());
    assertTrue(message.startsWith(test.journal().toString()), message);
  }

  @Test
  void lookingThroughRecordsCanBeStopped() {
    List<Long> asked = new ArrayList<>();
    Progress stopping =
        (done, all) -> {
          asked.add(done);
          throw new CancellationException();
        };
    assertThrows(
        CancellationException.class,
        () -> reader().edited(List.of(test.header(), test.header()), stopping));
    assertEquals(List.of(0L), asked);
  }
}
