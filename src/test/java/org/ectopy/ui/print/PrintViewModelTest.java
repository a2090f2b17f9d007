package org.ectopy.ui.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.ectopy.annotation.AnnotationDocument;
import org.ectopy.annotation.Authorship;
import org.ectopy.annotation.Setter;
import org.ectopy.annotation.Strip;
import org.ectopy.report.strip.Paper;
import org.ectopy.report.strip.StripScale;
import org.ectopy.signal.EcgFilter;
import org.ectopy.task.InlineTaskRunner;
import org.ectopy.task.Progress;
import org.ectopy.ui.FakeLoader;
import org.ectopy.ui.FakeRecords;
import org.ectopy.ui.FakeStore;
import org.ectopy.ui.session.BeatSelection;
import org.ectopy.ui.session.Editor;
import org.ectopy.ui.session.OpenRecord;
import org.ectopy.ui.session.Session;
import org.ectopy.ui.session.SessionWork;
import org.ectopy.ui.session.Viewport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A record of a minute at 100 Hz with a beat a second, each third V; 10.02 s of it are in view. */
class PrintViewModelTest {

  @TempDir private Path folder = Path.of("");

  private final Session session = new Session();
  private final Editor editor = FakeLoader.editor(session);
  private final FakeStore store = new FakeStore().with(FakeRecords.beating("ward", 6000));
  private boolean filtered;
  private final PrintSource source =
      new PrintSource() {
        @Override
        public List<Integer> leads() {
          return List.of(1, 0);
        }

        @Override
        public boolean filtered() {
          return filtered;
        }

        @Override
        public Optional<AnnotationDocument> annotations() {
          return editor.document();
        }
      };
  private final PrintViewModel model = new PrintViewModel(session, source);

  @BeforeEach
  void open() {
    FakeLoader.of(session, store, new InlineTaskRunner(Progress.NONE), editor, folder)
        .open(FakeStore.header("ward"));
    session.viewport().set(new Viewport(1000, 1, 40, 1002, 6000));
    model.begin();
    model.watching().set(true);
  }

  private Printing printing() {
    return model.printing().get().orElseThrow();
  }

  private OpenRecord opened() {
    return session.record().get().orElseThrow();
  }

  @Test
  void whatIsInViewIsPrintedWithoutARowOfHundredths() {
    assertEquals(1000, printing().plan().first());
    assertEquals(2000, printing().plan().end());
    assertEquals(StripScale.STANDARD, printing().plan().look().scale());
    assertEquals(List.of(1, 0), printing().plan().look().leads());
    session.viewport().set(session.viewport().get().startingAt(3000));
    assertEquals(3000, printing().plan().first(), "it follows the screen");
  }

  @Test
  void chosenBeatsArePrintedWithALittleAroundThem() {
    session.selection().set(BeatSelection.of(IntStream.of(4, 5, 6)));
    model.begin();
    assertEquals(PrintExtent.CHOSEN, model.extent().get());
    assertEquals(500 - 50, printing().plan().first(), "half a second before the beat at 5 s");
    assertEquals(700 + 100, printing().plan().end(), "a second after the beat at 7 s");
    model.extent().set(PrintExtent.VIEW);
    assertEquals(1000, printing().plan().first());
  }

  @Test
  void theChosenStripIsPrintedWhereSomeOfItIsInView() {
    Strip strip = new Strip(7, 1950, 2600, "bigeminy", Authorship.of(Setter.PERSON, "Ada"));
    session.strips().chosen().set(Optional.of(strip));
    model.begin();
    assertEquals(PrintExtent.STRIP, model.extent().get());
    assertEquals(1950, printing().plan().first());
    assertEquals(2600, printing().plan().end());
    session.viewport().set(session.viewport().get().startingAt(4000));
    model.begin();
    assertEquals(PrintExtent.VIEW, model.extent().get(), "it is not in view");
  }

  @Test
  void nothingIsWorkedOutWhileNobodyLooks() {
    model.watching().set(false);
    assertTrue(model.printing().get().isEmpty());
  }

  @Test
  void theFilterIsThatOfTheScreen() {
    assertEquals(EcgFilter.NONE, printing().plan().look().filter());
    filtered = true;
    model.begin();
    assertEquals(new EcgFilter(0.5, 40, 0), printing().plan().look().filter());
  }

  @Test
  void leadsKeepTheirOrderAndTheLastMayGo() {
    model.show(1, false);
    assertEquals(List.of(0), printing().plan().look().leads());
    model.show(0, false);
    assertTrue(model.printing().get().isEmpty());
    model.show(0, true);
    model.show(1, true);
    assertEquals(List.of(1, 0), printing().plan().look().leads());
  }

  @Test
  void theFileIsNamedAfterRecordTimeAndForm() {
    assertEquals("ward_00-00-10.pdf", PrintViewModel.fileName(printing()));
    model.format().set(PrintFormat.SVG);
    assertEquals("ward_00-00-10.svg", PrintViewModel.fileName(printing()));
  }

  private PrintFiles files() {
    SessionWork work = new SessionWork(session, new InlineTaskRunner(Progress.NONE), Runnable::run);
    return new PrintFiles(session, work, store);
  }

  private static int pages(Path file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      return document.getNumberOfPages();
    }
  }

  @Test
  void aStripIsWritten() throws IOException {
    Path file = folder.resolve("strip.pdf");
    files().write(opened(), printing(), file);
    assertEquals("Printed to " + file, session.notice().get());
    assertEquals(1, pages(file));
  }

  @Test
  void lettersAreThoseOfTheAnnotator() throws IOException {
    model.format().set(PrintFormat.SVG);
    Path file = folder.resolve("strip.svg");
    files().write(opened(), printing(), file);
    String svg = Files.readString(file);
    // Beats at 10 s to 19 s, of which those at 12, 15 and 18 s are V.
    assertEquals(7, svg.split(">N<", -1).length - 1);
    assertEquals(3, svg.split(">V<", -1).length - 1);
    assertTrue(svg.contains("annotator " + session.annotator().get()));
    model.letters().set(PrintLetters.NONE);
    Path bare = folder.resolve("bare.svg");
    files().write(opened(), printing(), bare);
    assertFalse(Files.readString(bare).contains(">V<"));
  }

  /** The dialogue asks about the name that was typed, not about the one that an ending makes. */
  @Test
  void aFileThatNobodyWasAskedAboutStays() throws IOException {
    Path file = Files.writeString(folder.resolve("strip.pdf"), "mine");
    files().write(opened(), printing(), folder.resolve("strip"));
    assertEquals("mine", Files.readString(file));
    assertTrue(session.problem().get().contains("exists already"), session.problem().get());
  }

  @Test
  void theWholeRecordIsAMinuteInOneRowOfItsUsualLead() throws IOException {
    Path file = folder.resolve("pages.pdf");
    PrintPlan whole = model.whole(opened().record());
    assertEquals(List.of(0), whole.look().leads());
    assertEquals(6000, whole.end());
    files().writeWhole(opened(), whole, Paper.A4, file);
    assertEquals(1, pages(file));
  }
}
