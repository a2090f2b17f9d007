package org.ectopy.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ectopy.annotation.AnnotationDocument;
import org.ectopy.annotation.Authorship;
import org.ectopy.annotation.EditHistory;
import org.ectopy.annotation.Mark;
import org.ectopy.annotation.Setter;
import org.ectopy.evaluation.BeatProbabilities;
import org.ectopy.record.LabelMap;
import org.ectopy.record.SymbolTable;
import org.ectopy.report.findings.ReportOrder;
import org.ectopy.rhythm.Studies;
import org.ectopy.task.InlineTaskRunner;
import org.ectopy.task.Progress;
import org.ectopy.ui.FakeJudge;
import org.ectopy.ui.FakeLoader;
import org.ectopy.ui.FakeRecords;
import org.ectopy.ui.FakeStore;
import org.ectopy.ui.FakeUser;
import org.ectopy.ui.session.BeatEdits;
import org.ectopy.ui.session.BeatMark;
import org.ectopy.ui.session.Coloring;
import org.ectopy.ui.session.Editor;
import org.ectopy.ui.session.Marks;
import org.ectopy.ui.session.PredictionLoader;
import org.ectopy.ui.session.Predictions;
import org.ectopy.ui.session.RecordLoader;
import org.ectopy.ui.session.Session;
import org.ectopy.ui.session.SessionWork;
import org.ectopy.ui.session.SharedJudge;
import org.ectopy.ui.session.ShownBeats;
import org.ectopy.ui.session.UserData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports of the open record, all work done at once. */
class ReportingTest {

  private final Session session = new Session();
  private final Editor editor = FakeLoader.editor(session);
  private final InlineTaskRunner tasks = new InlineTaskRunner(Progress.NONE);
  private final UserData user = FakeUser.data();
  private final FakeStore store = new FakeStore().with(FakeRecords.beating("night", 2000));
  private final RecordLoader loader =
      FakeLoader.of(session, store, tasks, editor, user.folders().data());
  @TempDir Path folder = Path.of("");

  private void start(Path file) {
    FolderOpener folders = new FolderOpener(tasks, problem -> {});
    SessionWork work = new SessionWork(session, tasks, Runnable::run);
    new Reporting(session, editor, user, folders, work)
        .start(session.record().get().orElseThrow(), file);
  }

  private SessionReport wanted() {
    return new SessionReport(
        session.annotator().get(),
        editor.status().get().orElseThrow().history(),
        session.shownBeats().get());
  }

  @Test
  void theReportSaysWhoCorrectedWhat() throws IOException {
    loader.open(FakeStore.header("night"));
    new BeatEdits(session, editor)
        .relabel(IntStream.of(0, 1), SymbolTable.STANDARD.withMnemonic("F").orElseThrow());
    Path file = folder.resolve("night.html");
    start(file);
    String page = Files.readString(file);
    assertTrue(page.contains("<h1>ECG report: night</h1>"), page);
    assertTrue(page.contains("Ada relabelled 2 beats"), page);
    assertTrue(session.notice().get().contains(file.toString()), session.notice().get());
    assertEquals(1, session.offers().size());
    session.notice().set("");
    assertTrue(session.offers().isEmpty(), "what is offered goes with the notice");
  }

  @Test
  void detectedBeatsHaveTheClassThatTheModelSays() {
    EditHistory history =
        EditHistory.beginningWith(
            AnnotationDocument.of(
                Studies.marks("100N 200N 300N"), Authorship.of(Setter.DETECTOR, "gqrs")));
    List<BeatMark> beats =
        history.document().marks().stream()
            .map(mark -> new BeatMark(mark, mark.annotation().symbol(), Optional.empty()))
            .toList();
    Marks marks = new Marks(beats, List.of(), List.of());
    float[] rows = {1, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0};
    Predictions said = new Predictions("oracle", marks, LabelMap.EC57, new BeatProbabilities(rows));
    ShownBeats shown = new ShownBeats(marks, Optional.of(said), Coloring.MODEL);
    ReportOrder order = new SessionReport("detected", history, shown).order(Optional.empty());
    assertEquals(
        List.of("N", "V", "S"),
        order.labels().document().marks().stream()
            .map(mark -> mark.annotation().symbol().mnemonic())
            .toList());
    assertTrue(
        order.labels().document().marks().stream()
            .map(Mark::author)
            .allMatch(author -> author.equals(Authorship.of(Setter.MODEL, "oracle"))));
    assertTrue(order.labels().description().contains("only detected"));
  }

  @Test
  void whatAnAnnotatorSaidStaysWhateverTheModelSays() {
    SharedJudge judge = new SharedJudge(new FakeJudge().source());
    new PredictionLoader(session, judge, tasks, Runnable::run).install();
    loader.open(FakeStore.header("night"));
    ReportOrder order = wanted().order(Optional.empty());
    assertEquals(editor.document().orElseThrow().marks(), order.labels().document().marks());
  }

  @Test
  void anotherEndingIsRefusedInWords() {
    loader.open(FakeStore.header("night"));
    start(folder.resolve("night.doc"));
    assertTrue(session.problem().get().contains("night.doc"), session.problem().get());
    assertFalse(Files.exists(folder.resolve("night.doc")));
  }

  @Test
  void aFolderThatCannotBeWrittenIsSaidSo() {
    loader.open(FakeStore.header("night"));
    start(folder.resolve("missing").resolve("night.pdf"));
    assertFalse(session.problem().get().isEmpty());
    assertTrue(session.notice().get().isEmpty());
  }
}
