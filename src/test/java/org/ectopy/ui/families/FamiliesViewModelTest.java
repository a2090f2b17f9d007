package org.ectopy.ui.families;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.ectopy.record.BeatClass;
import org.ectopy.task.InlineTaskRunner;
import org.ectopy.task.Progress;
import org.ectopy.ui.FakeLoader;
import org.ectopy.ui.FakeStore;
import org.ectopy.ui.TwoShapes;
import org.ectopy.ui.gallery.GalleryViewModel;
import org.ectopy.ui.session.BeatEdits;
import org.ectopy.ui.session.Editor;
import org.ectopy.ui.session.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Families of 29 beats, of which each third is wide and called V: nine of them. */
class FamiliesViewModelTest {

  @TempDir Path folder;

  private final Session session = new Session();
  private final Editor editor = FakeLoader.editor(session);
  private final BeatEdits edits = new BeatEdits(session, editor);
  private final InlineTaskRunner tasks = new InlineTaskRunner(Progress.NONE);
  private final GalleryViewModel gallery =
      new GalleryViewModel(session, edits, (header, frame) -> {});
  private final FamiliesViewModel families =
      new FamiliesViewModel(session, edits, gallery, tasks, Runnable::run);

  @BeforeEach
  void open() {
    FakeStore store = new FakeStore().with(TwoShapes.record("night", 3000));
    FakeLoader.of(session, store, tasks, editor, folder).open(FakeStore.header("night"));
    assertThat(session.marks().get().beats()).hasSize(29);
  }

  private List<FamilyCard> cards() {
    return families.reading().get().cards();
  }

  private String letter(int beat) {
    return session.marks().get().beats().get(beat).symbol().mnemonic();
  }

  @Test
  void nothingIsGroupedUnasked() {
    assertThat(cards()).isEmpty();
    assertThat(families.type("F")).isTrue();
    families.split();
    families.merge();
    families.back();
    assertThat(editor.status().get().orElseThrow().history().done()).isEmpty();
  }

  @Test
  void shapesComeApartTheLargestFamilyFirst() {
    families.group();
    assertThat(cards()).extracting(FamilyCard::size).containsExactly(20, 9);
    assertThat(cards()).extracting(FamilyCard::mostly).containsExactly(BeatClass.N, BeatClass.V);
    assertThat(cards().get(1).share()).isEqualTo(9 / 29.0);
    assertThat(gallery.beats().get().count()).isEqualTo(20);
    assertThat(families.running().get()).isFalse();
  }

  @Test
  void aLetterRelabelsAFamilyInOneEditThatIsUndoneInOne() {
    families.group();
    families.choose(1);
    assertThat(families.type("F")).isTrue();
    assertThat(IntStream.range(0, 29).filter(beat -> letter(beat).equals("F")).count())
        .isEqualTo(9);
    assertThat(editor.status().get().orElseThrow().history().done()).hasSize(1);
    assertThat(cards().get(1).mostly()).isEqualTo(BeatClass.F);
    editor.undo();
    assertThat(cards().get(1).mix()).containsExactly(0, 0, 9, 0, 0);
    assertThat(families.choice().get().families()).containsExactly(1);
  }

  @Test
  void confirmingAFamilyGoesOnToTheNext() {
    families.group();
    families.confirm();
    assertThat(families.choice().get()).isEqualTo(FamilyChoice.of(1));
    assertThat(editor.status().get().orElseThrow().history().done()).hasSize(1);
  }

  @Test
  void chosenFamiliesMergeAndThatIsTakenBack() {
    families.group();
    families.chooseAlso(1);
    families.merge();
    assertThat(cards()).extracting(FamilyCard::size).containsExactly(29);
    assertThat(cards().getFirst().mixed()).isTrue();
    assertThat(families.changed().get()).isTrue();
    families.back();
    assertThat(cards()).extracting(FamilyCard::size).containsExactly(20, 9);
    assertThat(families.changed().get()).isFalse();
  }

  @Test
  void aMergedFamilySplitsWhereTheShapesDiffer() {
    families.group();
    families.chooseAlso(1);
    families.merge();
    families.split();
    assertThat(cards()).extracting(FamilyCard::mixed).containsExactly(false, false);
  }

  @Test
  void whatALassoEnclosesMovesToAFamilyOfItsOwn() {
    families.group();
    families.enclose(Set.of(0, 1, 2));
    assertThat(session.selection().get().beats()).containsExactly(0, 1, 2);
    assertThat(gallery.beats().get().count()).isEqualTo(3);
    families.moveToNew();
    assertThat(cards()).extracting(FamilyCard::size).containsExactly(18, 8, 3);
    assertThat(families.choice().get()).isEqualTo(FamilyChoice.of(2));
    assertThat(families.enclosed().get()).isEmpty();
  }

  @Test
  void membersThatAreChosenByKeysMoveAsThoseWithinALassoDo() {
    families.group();
    families.choose(0);
    gallery.choose(0);
    assertThat(families.picked().get()).hasSize(1);
    gallery.chooseTo(3);
    assertThat(families.picked().get()).hasSize(4);
    families.moveToNew();
    assertThat(cards()).extracting(FamilyCard::size).containsExactly(16, 9, 4);
    assertThat(families.picked().get()).isEmpty();
  }

  @Test
  void aMemberThatIsLookedAtDoesNotReplaceTheLasso() {
    families.group();
    families.enclose(Set.of(0, 1, 2));
    gallery.choose(1);
    assertThat(families.picked().get()).containsExactlyInAnyOrder(0, 1, 2);
    gallery.chooseTo(2);
    assertThat(families.picked().get()).containsExactlyInAnyOrder(1, 2);
  }

  @Test
  void membersAreNotMovedToWhereTheyAre() {
    families.group();
    families.choose(0);
    gallery.choose(0);
    families.moveToCurrent();
    assertThat(session.notice().get()).isEmpty();
    assertThat(cards()).extracting(FamilyCard::size).containsExactly(20, 9);
  }

  @Test
  void whatALassoEnclosesMovesToTheChosenFamily() {
    families.group();
    families.choose(1);
    families.enclose(Set.of(0));
    families.moveToCurrent();
    assertThat(cards()).extracting(FamilyCard::size).containsExactly(19, 10);
  }

  @Test
  void aDeletedBeatIsGoneAndANewOneIsInNoFamily() {
    families.group();
    edits.delete(IntStream.of(2));
    assertThat(cards()).extracting(FamilyCard::size).containsExactly(20, 8);
    edits.insert(1234, edits.symbol("N").orElseThrow());
    assertThat(families.reading().get().newcomers()).isEqualTo(1);
    assertThat(families.reading().get().gone()).isEqualTo(1);
    families.choose(1);
    families.type("F");
    assertThat(session.marks().get().beats().stream().map(each -> each.symbol().mnemonic()))
        .filteredOn(each -> each.equals("F"))
        .hasSize(8);
    families.group();
    assertThat(cards().stream().mapToInt(FamilyCard::size).sum()).isEqualTo(29);
    assertThat(families.news()).isEmpty();
  }

  @Test
  void theNearestMembersComeFirstAndThenTheMostDistant() {
    families.group();
    List<Integer> order = LookOrder.of(cards().getFirst().family()).boxed().toList();
    assertThat(order).hasSize(20).doesNotHaveDuplicates();
    assertThat(order.getFirst()).isEqualTo(cards().getFirst().family().medoid());
    assertThat(order.get(LookOrder.NEAREST)).isEqualTo(cards().getFirst().family().member(19));
  }

  @Test
  void anotherRecordHasNoFamiliesYet() {
    families.group();
    FakeStore store = new FakeStore().with(TwoShapes.record("day", 2000));
    FakeLoader.of(session, store, tasks, editor, folder).open(FakeStore.header("day"));
    assertThat(cards()).isEmpty();
    assertThat(gallery.beats().get().count()).isZero();
  }
}
