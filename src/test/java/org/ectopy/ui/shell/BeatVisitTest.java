package org.ectopy.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import org.ectopy.library.SmallLibrary;
import org.ectopy.task.InlineTaskRunner;
import org.ectopy.task.Progress;
import org.ectopy.ui.FakeLoader;
import org.ectopy.ui.session.RecordLoader;
import org.ectopy.ui.session.Session;
import org.ectopy.ui.session.WfdbStore;
import org.ectopy.ui.waveform.WaveformViewModel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BeatVisitTest {

  private static final int BEATS = 90;

  private final Session session = new Session();
  private final Deque<Runnable> later = new ArrayDeque<>();
  @TempDir Path home = Path.of("");

  @BeforeEach
  void write() throws IOException {
    SmallLibrary library = new SmallLibrary(home);
    for (String name : new String[] {"day", "night", "noon"}) {
      library.record(name, BEATS, "").labels(name, "atr", "N".repeat(BEATS), "");
    }
  }

  private Path header(String name) {
    return home.resolve(name + ".hea");
  }

  private RecordLoader loader() {
    return FakeLoader.of(
        session,
        new WfdbStore(),
        new InlineTaskRunner(Progress.NONE),
        FakeLoader.editor(session),
        home.resolve("user"));
  }

  private void visit(RecordLoader loader, String name, long frame) {
    new BeatVisit(session, loader, new WaveformViewModel(session, () -> 0))
        .visit(header(name), frame);
  }

  @Test
  void goesToABeatOfAnotherRecordThanTheOneThatIsOpen() {
    RecordLoader loader = loader();
    loader.open(header("day"));
    visit(loader, "night", 8050);
    assertEquals("night", session.record().get().orElseThrow().record().name());
    assertEquals(80, session.selectedBeat().get());
    assertTrue(session.viewport().get().shows(8050));
  }

  @Test
  void aRecordThatIsOpenedMeanwhileIsStayedIn() {
    RecordLoader loader = loader();
    loader.open(header("day"));
    loader.holdBack(later::add);
    visit(loader, "night", 8050);
    loader.open(header("noon"));
    later.forEach(Runnable::run);
    assertEquals("noon", session.record().get().orElseThrow().record().name());
    assertEquals(Session.NO_BEAT, session.selectedBeat().get());
  }
}
