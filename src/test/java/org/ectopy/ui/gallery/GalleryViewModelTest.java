package org.ectopy.ui.gallery;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ectopy.annotation.MarkState;
import org.ectopy.record.BeatClass;
import org.ectopy.task.InlineTaskRunner;
import org.ectopy.task.Progress;
import org.ectopy.ui.FakeLoader;
import org.ectopy.ui.FakeRecords;
import org.ectopy.ui.FakeStore;
import org.ectopy.ui.session.BeatEdits;
import org.ectopy.ui.session.Editor;
import org.ectopy.ui.session.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Choosing and relabelling in a gallery, on 19 beats 1 s apart of which each third is V. */
class GalleryViewModelTest {

  @TempDir Path folder;

  private final Session session = new Session();
  private final Editor editor = FakeLoader.editor(session);
  private final List<String> visited = new ArrayList<>();
  private final GalleryViewModel gallery =
      new GalleryViewModel(
          session,
          new BeatEdits(session, editor),
          (header, frame) -> visited.add(header.getFileName() + " " + frame));

  @BeforeEach
  void open() {
    FakeStore store = new FakeStore().with(FakeRecords.of("night", 2, 2000, f -> (int) (f % 100)));
    FakeLoader.of(session, store, new InlineTaskRunner(Progress.NONE), editor, folder)
        .open(FakeStore.header("night"));
    assertEquals(19, session.marks().get().beats().size());
    gallery.show("some", GalleryList.of(session, new int[] {8, 2, 5, 0}));
  }

  private String letter(int beat) {
    return session.marks().get().beats().get(beat).symbol().mnemonic();
  }

  private int[] chosen() {
    return gallery.chosen().get().beats().toArray();
  }

  @Test
  void beatsStandInTheOrderGiven() {
    List<Long> frames =
        IntStream.range(0, 4).mapToObj(place -> gallery.live(place).beat().frame()).toList();
    assertEquals(List.of(900L, 300L, 600L, 100L), frames);
    assertEquals("V", gallery.live(0).beat().letter());
    assertEquals("N", gallery.live(3).beat().letter());
    assertEquals(9, gallery.live(0).beat().seconds());
  }

  @Test
  void aChosenPlaceIsTheChosenBeatOfTheWindow() {
    gallery.choose(1);
    assertEquals(2, session.selectedBeat().get());
    assertTrue(session.selection().get().isEmpty());
    gallery.chooseTo(3);
    assertArrayEquals(new int[] {1, 2, 3}, chosen());
    assertArrayEquals(new int[] {0, 2, 5}, session.selection().get().beats().toArray());
    gallery.toggle(2);
    assertArrayEquals(new int[] {1, 3}, chosen());
    gallery.choose(4);
    assertArrayEquals(new int[] {1, 3}, chosen(), "there is no fifth place");
  }

  @Test
  void aLetterRelabelsAllThatAreChosenInOneStepAndTheyStayWhereTheyAre() {
    gallery.chooseAll();
    assertTrue(gallery.type("a"));
    assertEquals(1, editor.status().get().orElseThrow().history().done().size());
    assertEquals(List.of("a", "a", "a", "a"), List.of(letter(0), letter(2), letter(5), letter(8)));
    assertEquals("N", letter(1));
    assertEquals("a", gallery.live(0).beat().letter());
    assertEquals(MarkState.CORRECTED, gallery.live(0).state());
    assertEquals(4, gallery.beats().get().count());
    editor.undo();
    assertEquals("V", gallery.live(0).beat().letter());
    assertArrayEquals(new int[] {0, 1, 2, 3}, chosen());
  }

  @Test
  void aSmallLetterOfNoBeatStandsForTheBeatOfTheCapital() {
    gallery.choose(0);
    assertTrue(gallery.type("s"));
    assertEquals("S", letter(8));
    assertFalse(gallery.type("%"));
  }

  @Test
  void confirmingOneGoesOnToTheNext() {
    gallery.choose(0);
    gallery.confirm();
    assertEquals(MarkState.CONFIRMED, gallery.live(0).state());
    assertEquals(1, gallery.current().get());
    assertEquals(2, session.selectedBeat().get());
    gallery.chooseAll();
    gallery.confirm();
    assertEquals(1, gallery.current().get(), "of several, the place stays");
    assertEquals(MarkState.CONFIRMED, gallery.live(3).state());
  }

  @Test
  void aBeatThatIsRemovedIsGoneUntilThatIsUndone() {
    gallery.choose(0);
    new BeatEdits(session, editor).delete(IntStream.of(8));
    assertTrue(gallery.live(0).gone());
    assertFalse(gallery.live(0).editable());
    gallery.choose(0);
    gallery.type("F");
    assertEquals(1, editor.status().get().orElseThrow().history().done().size());
    editor.undo();
    assertFalse(gallery.live(0).gone());
    assertEquals(8, gallery.live(0).open());
  }

  @Test
  void aBeatOfAnotherRecordIsVisitedAndNotRelabelled() {
    GalleryRecord other = new GalleryRecord(Path.of("/far/away.hea"), "away", 250);
    GalleryBeat.ModelWord word = new GalleryBeat.ModelWord(BeatClass.S, 0.75);
    gallery.show(
        "others",
        GalleryList.of(
            List.of(
                new GalleryBeat(other, 500, "N", Optional.of(BeatClass.N), Optional.of(word)))));
    assertEquals(-1, gallery.current().get());
    gallery.choose(0);
    gallery.type("V");
    assertEquals(0, editor.status().get().orElseThrow().history().done().size());
    gallery.visit(0);
    assertEquals(List.of("away.hea 500"), visited);
    assertEquals(2, gallery.live(0).beat().seconds());
  }
}
