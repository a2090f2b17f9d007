package org.ectopy.model.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.ectopy.dataset.BeatSet;
import org.ectopy.model.LogitScaling;
import org.ectopy.model.TinyBeats;
import org.ectopy.model.TinyKind;
import org.ectopy.task.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrossFittingTest {

  private static final int BEATS = 300;

  @TempDir Path folder;
  private final BeatSet set = TinyBeats.set(BEATS, 1);

  CrossFittingTest() throws IOException {}

  private CrossFitting fitting() {
    TinyKind kind = new TinyKind();
    TrainingPlan plan =
        new TrainingPlan(kind, kind.recipe(), LabelledBeats.all(set), Optional.empty(), 1);
    return new CrossFitting(plan, List.of(fold(0), fold(1), fold(2)), folder.resolve("state"));
  }

  private Fold fold(int third) {
    return new Fold(
        LabelledBeats.of(set, set.all().filter(beat -> beat % 3 != third).toArray()),
        LabelledBeats.of(set, set.all().filter(beat -> beat % 3 == third).toArray()));
  }

  @Test
  void everyBeatIsJudgedOnceByAModelThatHasNotSeenIt() throws IOException {
    CrossFitted fitted = fitting().run(part -> TrainingObserver.NONE, Progress.NONE);
    assertEquals(3, fitted.folds());
    long judged =
        fitted.verdict().confusion().stream().flatMap(List::stream).mapToLong(count -> count).sum();
    assertEquals(BEATS, judged);
    assertTrue(fitted.verdict().accuracy() > 0.8, fitted.verdict().toString());
  }

  @Test
  void progressGoesFromTheStartToTheEnd() throws IOException {
    long[] last = new long[2];
    fitting()
        .run(
            part -> TrainingObserver.NONE,
            (done, total) -> {
              assertTrue(done >= last[0], done + " after " + last[0]);
              last[0] = done;
              last[1] = total;
            });
    assertEquals(last[1], last[0]);
  }

  @Test
  void partsThatAreDoneAreTakenWhereItIsCancelled() throws IOException {
    CrossFitted fitted =
        fitting()
            .run(
                part -> TrainingObserver.NONE,
                (done, total) -> {
                  if (done > total / 2) {
                    throw new CancellationException();
                  }
                });
    assertEquals(1, fitted.folds());
    assertThrows(
        CancellationException.class,
        () ->
            new CrossFitting(fitting().plan(), fitting().folds(), folder.resolve("other"))
                .run(
                    part -> TrainingObserver.NONE,
                    (done, total) -> {
                      throw new CancellationException();
                    }));
  }

  @Test
  void theFitIsNoWorseThanNone() throws IOException {
    CrossFitting fitting = fitting();
    CrossFitted fitted = fitting.run(part -> TrainingObserver.NONE, Progress.NONE);
    double plain = 0;
    for (int part : IntStream.range(0, 3).toArray()) {
      TrainingPlan plan =
          new TrainingPlan(
              fitting.plan().kind(),
              fitting.plan().recipe(),
              fitting.folds().get(part).training(),
              Optional.empty(),
              Seeds.of(1, part));
      TrainedModel model = TrainingRun.of(plan, TrainingObserver.NONE).run(Progress.NONE);
      try (Shards shards = new Shards(plan.kind())) {
        LabelledBeats heldBack = fitting.folds().get(part).heldBack();
        float[] logits = shards.logits(model.weights().values(), heldBack);
        plain += Verdict.of(logits, heldBack, LogitScaling.NONE).loss() / 3;
      }
    }
    assertTrue(fitted.verdict().loss() <= plain, fitted.verdict().loss() + " > " + plain);
  }
}
