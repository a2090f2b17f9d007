package org.ectopy.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import org.ectopy.task.InlineTaskRunner;
import org.ectopy.task.Progress;
import org.ectopy.task.RunningTask;
import org.ectopy.task.TaskRunner;
import org.ectopy.task.Work;
import org.ectopy.ui.FakeJudge;
import org.ectopy.ui.FakeLoader;
import org.ectopy.ui.FakeRecords;
import org.ectopy.ui.FakeStore;
import org.ectopy.ui.command.Texts;
import org.junit.jupiter.api.Test;

/** Beats at frame 100, 200 ... */
class WhyLoaderTest {

  private final Session session = new Session();
  private final SharedJudge judge = new SharedJudge(new FakeJudge().source());
  private final FakeStore store =
      new FakeStore()
          .with(FakeRecords.of("night", 2, 2000, f -> (int) (f % 100)))
          .with(FakeRecords.flat());

  private void open(String name) {
    FakeLoader.of(session, store, new InlineTaskRunner(Progress.NONE)).open(FakeStore.header(name));
  }

  private void install(Optional<SharedJudge> source, TaskRunner tasks) {
    new WhyLoader(session, source, tasks, Runnable::run).install();
  }

  private void install() {
    install(Optional.of(judge), new InlineTaskRunner(Progress.NONE));
  }

  private WhyAnswer answer() {
    return session.why().answer().get();
  }

  private String missing() {
    return assertInstanceOf(WhyAnswer.Missing.class, answer()).words();
  }

  @Test
  void nothingIsAskedUntilItIsWanted() {
    install();
    open("night");
    session.selectedBeat().set(2);
    assertInstanceOf(WhyAnswer.Unasked.class, answer());
    session.why().wanted().set(true);
    assertInstanceOf(WhyAnswer.Given.class, answer());
    session.why().wanted().set(false);
    assertInstanceOf(WhyAnswer.Unasked.class, answer());
  }

  @Test
  void theAnswerFollowsTheChosenBeat() {
    install();
    open("night");
    session.why().wanted().set(true);
    assertEquals(Texts.get("why.no-beat"), missing());
    session.selectedBeat().set(2);
    assertEquals(300, assertInstanceOf(WhyAnswer.Given.class, answer()).explanation().frame());
    session.selectedBeat().set(3);
    assertEquals(400, assertInstanceOf(WhyAnswer.Given.class, answer()).explanation().frame());
    session.selection().set(BeatSelection.of(java.util.stream.IntStream.of(3, 4)));
    assertEquals(Texts.get("why.several"), missing());
  }

  @Test
  void whereThereIsNoModelThatIsSaid() {
    install(Optional.empty(), new InlineTaskRunner(Progress.NONE));
    open("night");
    session.selectedBeat().set(2);
    session.why().wanted().set(true);
    assertEquals(Texts.get("why.no-model"), missing());
  }

  @Test
  void aModelThatCannotBeLoadedSaysWhy() {
    install(
        Optional.of(new SharedJudge(FakeJudge.missing("PyTorch is not here."))),
        new InlineTaskRunner(Progress.NONE));
    open("night");
    session.selectedBeat().set(2);
    session.why().wanted().set(true);
    assertTrue(missing().contains("PyTorch is not here."), missing());
  }

  @Test
  void aRecordThatIsGoneIsSaidWhereOneLooks() {
    install();
    open("flat");
    session.selectedBeat().set(1);
    session.why().wanted().set(true);
    assertEquals("flat: the folder is gone", missing());
    assertEquals("", session.problem().get());
  }

  /** Work that waits until it is told to run, and then runs in any order. */
  private static final class Waiting implements TaskRunner {

    final Queue<Runnable> work = new ArrayDeque<>();
    final List<Boolean> cancelled = new ArrayList<>();

    @Override
    public <T> RunningTask<T> run(String title, Work<T> todo) {
      int mine = cancelled.size();
      cancelled.add(false);
      CompletableFuture<T> result = new CompletableFuture<>();
      Progress progress =
          (done, total) -> {
            if (cancelled.get(mine)) {
              throw new CancellationException(title);
            }
          };
      work.add(
          () -> {
            try {
              result.complete(todo.run(progress));
            } catch (Exception e) {
              result.completeExceptionally(e);
            }
          });
      return new RunningTask<>(title, result, () -> cancelled.set(mine, true));
    }
  }

  @Test
  void theLatestWishWins() {
    Waiting tasks = new Waiting();
    install(Optional.of(judge), tasks);
    open("night");
    session.why().wanted().set(true);
    session.selectedBeat().set(2);
    session.selectedBeat().set(5);
    assertEquals(List.of(true, false), tasks.cancelled);
    assertInstanceOf(WhyAnswer.Expected.class, answer());
    tasks.work.remove().run();
    assertInstanceOf(WhyAnswer.Expected.class, answer(), "the first was cancelled");
    tasks.work.remove().run();
    assertEquals(600, assertInstanceOf(WhyAnswer.Given.class, answer()).explanation().frame());
  }
}
