package org.ectopy.ui.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ectopy.annotation.AnnotationDocument;
import org.ectopy.annotation.Authorship;
import org.ectopy.annotation.Setter;
import org.ectopy.document.NoLabelsException;
import org.ectopy.document.RecordLabels;
import org.ectopy.record.AnnotationSymbol;
import org.ectopy.record.BeatClass;
import org.ectopy.record.EcgRecord;
import org.ectopy.record.LabelMap;
import org.ectopy.task.InlineTaskRunner;
import org.ectopy.task.Progress;
import org.ectopy.ui.FakeJudge;
import org.ectopy.ui.FakeLoader;
import org.ectopy.ui.FakeRecords;
import org.ectopy.ui.FakeStore;
import org.ectopy.ui.gallery.GalleryViewModel;
import org.ectopy.ui.session.BeatEdits;
import org.ectopy.ui.session.Editor;
import org.ectopy.ui.session.PredictionLoader;
import org.ectopy.ui.session.Session;
import org.ectopy.ui.session.SessionWork;
import org.ectopy.ui.session.SharedJudge;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The evaluation follows every edit. A record has 19 beats 1 s apart, each third V and the others
 * N; the judge agrees but for the second, which it calls S with 0.57.
 */
class EvaluationViewModelTest {

  @TempDir Path folder;

  private final Session session = new Session();
  private final Editor editor = FakeLoader.editor(session);
  private final BeatEdits edits = new BeatEdits(session, editor);
  private final SharedJudge judge = new SharedJudge(new FakeJudge().source());
  private final InlineTaskRunner tasks = new InlineTaskRunner(Progress.NONE);
  private final SessionWork work = new SessionWork(session, tasks, Runnable::run);
  private final FakeStore store =
      new FakeStore()
          .with(FakeRecords.of("night", 2, 2000, f -> (int) (f % 100)))
          .with(FakeRecords.of("day", 2, 1000, f -> (int) (f % 100)));
  private final GalleryViewModel gallery =
      new GalleryViewModel(session, edits, (header, frame) -> {});
  private final EvaluationViewModel model =
      new EvaluationViewModel(
          new OpenJudgement(session, editor),
          new RecordsJudge(store, this::labels, Optional.of(judge)),
          work,
          gallery,
          new EvaluationViewModel.Crew(Runnable::run, Runnable::run));

  private Optional<Path> unlabelled = Optional.empty();

  private RecordLabels labels(Path header, EcgRecord record) throws IOException {
    if (unlabelled.filter(header::equals).isPresent()) {
      throw new NoLabelsException(header, "label it");
    }
    Authorship author = Authorship.of(Setter.FILE, "atr");
    return new RecordLabels(
        "atr", 0, AnnotationDocument.of(store.annotations(header, "atr"), author));
  }

  @BeforeEach
  void begin() {
    new PredictionLoader(session, judge, tasks, Runnable::run).install();
  }

  private void open() {
    FakeLoader.of(session, store, tasks, editor, folder).open(FakeStore.header("night"));
  }

  private long count(BeatClass truth, BeatClass predicted) {
    return model.evaluation().get().confusion().count(truth, predicted);
  }

  private String line() {
    return Circumstances.of(
        model.scope().get(), model.evaluation().get().beats(), model.skipLearning().get());
  }

  private static BeatGroup.Cell normalCalledS() {
    return new BeatGroup.Cell(Optional.of(BeatClass.N), Optional.of(BeatClass.S));
  }

  @Test
  void withoutARecordItIsSaidWhatToDo() {
    assertTrue(model.empty().startsWith("Open a record"), model.empty());
    assertEquals("", line());
  }

  @Test
  void theMatrixIsOfTheOpenRecord() {
    open();
    assertEquals("", model.empty());
    assertEquals(12, count(BeatClass.N, BeatClass.N));
    assertEquals(1, count(BeatClass.N, BeatClass.S));
    assertEquals(6, count(BeatClass.V, BeatClass.V));
    assertEquals(
        "Model oracle \u00b7 the model has seen none of them in training"
            + " \u00b7 record night against atr \u00b7 19 beats"
            + " \u00b7 label map of machine learning: e and j are N \u00b7 whole length",
        line());
  }

  @Test
  void recordsThatNobodyHasLabelledAreLeftOutAndCounted() {
    open();
    unlabelled = Optional.of(FakeStore.header("day"));
    model.use("two", List.of(FakeStore.header("night"), FakeStore.header("day")));
    assertEquals("two (1 without labels left out)", model.scope().get().title());
    assertEquals("", session.problem().get());
    model.use("one", List.of(FakeStore.header("day")));
    assertTrue(session.problem().get().endsWith("label it"), session.problem().get());
    assertEquals("two (1 without labels left out)", model.scope().get().title());
  }

  @Test
  void aRelabelInTheGalleryChangesTheMatrixAndUndoChangesItBack() {
    open();
    model.choose(normalCalledS());
    assertEquals(1, gallery.beats().get().count());
    assertEquals("1 beat of N called S, least sure first", gallery.title().get());
    assertEquals(200, gallery.beats().get().at(0).frame());
    gallery.choose(0);
    gallery.type("A");
    assertEquals(0, count(BeatClass.N, BeatClass.S));
    assertEquals(1, count(BeatClass.S, BeatClass.S));
    assertEquals(1, gallery.beats().get().count(), "the beat stays, to be undone there");
    assertTrue(line().contains("atr, 1 edit"), line());
    editor.undo();
    assertEquals(1, count(BeatClass.N, BeatClass.S));
    assertEquals(0, count(BeatClass.S, BeatClass.S));
  }

  @Test
  void curvesFollowAnEditToo() {
    open();
    model.beatClass().set(BeatClass.S);
    assertEquals(0, model.curves().get().orElseThrow().counts().positives());
    model.choose(normalCalledS());
    gallery.choose(0);
    gallery.type("S");
    ClassCurves curves = model.curves().get().orElseThrow();
    assertEquals(1, curves.counts().positives());
    assertEquals(1, curves.at(0.5).truePositives());
    assertEquals(0, curves.at(0.5).falsePositives());
  }

  @Test
  void theLabelMapAndTheLearningPeriodAreSwitched() {
    open();
    edits.relabel(IntStream.of(0), symbol("j"));
    assertEquals(12, count(BeatClass.N, BeatClass.N));
    model.map().set(LabelMap.EC57);
    assertEquals(11, count(BeatClass.N, BeatClass.N));
    assertEquals(1, count(BeatClass.S, BeatClass.N));
    model.skipLearning().set(true);
    assertEquals(0, model.evaluation().get().beats().count());
    assertFalse(model.empty().isEmpty());
    assertTrue(gallery.beats().get().count() == 0);
  }

  private AnnotationSymbol symbol(String letter) {
    return edits.symbol(letter).orElseThrow();
  }

  @Test
  void recordsThatAreNotOpenAreJudgedAndOneThatIsOpenedIsAsItIsNow() {
    model.use("two", List.of(FakeStore.header("night"), FakeStore.header("day")));
    assertEquals(28, model.evaluation().get().beats().count(), "19 and 9");
    assertEquals(2, count(BeatClass.N, BeatClass.S));
    assertTrue(line().contains("two, 2 records against their labels"), line());
    assertTrue(model.intervals().possible());
    open();
    assertEquals(28, model.evaluation().get().beats().count());
    edits.relabel(IntStream.of(1), symbol("S"));
    assertEquals(1, count(BeatClass.N, BeatClass.S));
    assertEquals(1, count(BeatClass.S, BeatClass.S));
    model.useOpen();
    assertEquals(19, model.evaluation().get().beats().count());
    assertFalse(model.intervals().possible());
  }

  @Test
  void aRecordThatCannotBeJudgedIsToldAndTheRestStays() {
    open();
    model.use("one", List.of(FakeStore.header("missing")));
    assertTrue(session.problem().get().contains("missing.hea"), session.problem().get());
    assertEquals(19, model.evaluation().get().beats().count());
  }

  @Test
  void whoWasSeenInTrainingIsSaid() {
    JudgedRecord seen = Judged.record("a").beat(1, "N", 1, 0, 0, 0, 0).by("m", true);
    JudgedRecord strange = Judged.record("b").beat(1, "N", 1, 0, 0, 0, 0).by("m", false);
    EvaluationScope scope = new EvaluationScope("both", Optional.of(List.of(seen, strange)));
    EvaluationBeats beats =
        EvaluationBeats.of(List.of(seen, strange), LabelMap.MACHINE_LEARNING, false);
    String words = Circumstances.of(scope, beats, false);
    assertTrue(words.contains("trained on 1 of 2, or on the same persons (a)"), words);
  }

  @Test
  void ec57IsTheReportOfBxb() {
    open();
    String text = Ec57Report.text(model.evaluation().get().beats(), false);
    assertTrue(text.contains("record night"), text);
    assertTrue(text.contains("N |   12    1    0    0    0    0    0"), text);
    assertTrue(text.contains("QRS sensitivity: 100.00% (19/19)"), text);
  }

  @Test
  void recordsOfAProtocolAreOfTheFolderThatHasMost() {
    List<Path> have =
        List.of(
            Path.of("/a/100.hea"),
            Path.of("/b/103.hea"),
            Path.of("/b/100.hea"),
            Path.of("/b/999.hea"));
    assertEquals(
        List.of(Path.of("/b/100.hea"), Path.of("/b/103.hea")),
        ProtocolRecords.of(List.of("100", "103", "105"), have));
    assertEquals(List.of(), ProtocolRecords.of(List.of("200"), have));
  }
}
