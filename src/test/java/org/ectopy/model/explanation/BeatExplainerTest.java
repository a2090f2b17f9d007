package org.ectopy.model.explanation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.ectopy.dataset.NearInterval;
import org.ectopy.evaluation.BeatProbabilities;
import org.ectopy.model.BeatClassifier;
import org.ectopy.model.ModelCatalog;
import org.ectopy.record.BeatClass;
import org.ectopy.record.EcgRecord;
import org.ectopy.task.Progress;
import org.junit.jupiter.api.Test;

/** What the shipped models tell of beats that differ from their neighbours in one thing. */
class BeatExplainerTest {

  private static final List<Integer> FIRST_LEAD = List.of(0);

  private static BeatClassifier model(String name) throws IOException {
    return BeatClassifier.load(ModelCatalog.shipped().named(name));
  }

  private static Explanation explained(BeatClassifier classifier, Beating beating, int beat)
      throws IOException {
    try (EcgRecord record = beating.record()) {
      Question question = new Question(record, FIRST_LEAD, beating.beats(), beat, Optional.empty());
      return new BeatExplainer(classifier).explain(question, Progress.NONE);
    }
  }

  /** Sixty beats 0.8 s apart, each tenth of them 0.3 s early, all of one shape. */
  private static Beating early() {
    Beating beating = new Beating();
    for (int i = 0; i < 60; i++) {
      beating.narrow(i % 10 == 5 ? 0.5 : i % 10 == 6 ? 0.95 : 0.8);
    }
    return beating;
  }

  /** Sixty beats in time, each tenth of them wide. */
  private static Beating wide() {
    Beating beating = new Beating();
    for (int i = 0; i < 60; i++) {
      if (i % 10 == 5) {
        beating.wide(0.8);
      } else {
        beating.narrow(0.8);
      }
    }
    return beating;
  }

  @Test
  void whereOnlyTheTimeTellsSupraventricularTheIntervalsComeFirst() throws IOException {
    try (BeatClassifier context = model("context")) {
      Explanation why = explained(context, early(), 45);
      assertEquals(BeatClass.S, why.explained());
      Cause.Interval first =
          assertInstanceOf(Cause.Interval.class, why.reasons().getFirst().cause());
      assertEquals(NearInterval.BEFORE, first.which());
      assertEquals(0.5, first.seconds(), 0.005);
      assertEquals(0.8, first.usual(), 0.005);
      assertTrue(why.without().of(BeatClass.S) < 0.5, "" + why.without());
      double shape = why.leads().stream().mapToDouble(LeadEvidence::strongest).max().orElse(0);
      assertTrue(shape < why.reasons().getFirst().weight() / 2, shape + " of the signal");
    }
  }

  @Test
  void whereOnlyTheShapeTellsVentricularTheQrsComesFirst() throws IOException {
    try (BeatClassifier context = model("context")) {
      Beating beating = wide();
      Explanation why = explained(context, beating, 45);
      assertEquals(BeatClass.V, why.explained());
      assertEquals(Replacement.USUAL_BEAT, why.replacement());
      Cause.Stretch first = assertInstanceOf(Cause.Stretch.class, why.reasons().getFirst().cause());
      assertEquals(WavePart.QRS, first.part());
      assertTrue(why.without().of(BeatClass.V) < 0.5, "" + why.without());
      LeadEvidence lead = why.leads().getFirst();
      int strongest = lead.weights().indexOf(lead.weights().stream().max(Double::compare).get());
      double frame = lead.firstFrame() + (strongest + 0.5) * lead.framesPerPiece();
      double seconds = (frame - beating.beats().frame(45)) / 250;
      assertTrue(seconds > -0.10 && seconds < 0.14, seconds + " s after the beat");
    }
  }

  @Test
  void aModelThatReadsOnlyWaveformsIsExplainedByThem() throws IOException {
    try (BeatClassifier cnn = model("residual-cnn-random-beat")) {
      Explanation why = explained(cnn, wide(), 45);
      assertTrue(
          why.reasons().stream().allMatch(reason -> reason.cause() instanceof Cause.Stretch));
      assertTrue(why.leads().getFirst().strongest() > 0);
      // It begins at the beat itself: 0 s to half a sample of 125 Hz before.
      assertEquals(
          (double) wide().beats().frame(45),
          why.leads().getFirst().firstFrame(),
          250 / 125.0 + 1e-9);
    }
  }

  /** The whole record is no longer than what is read around the beat. */
  @Test
  void whatIsSaidNowIsWhatTheClassifierSays() throws IOException {
    for (String name : ModelCatalog.shipped().names()) {
      try (BeatClassifier classifier = model(name);
          EcgRecord record = early().record()) {
        BeatProbabilities all =
            classifier.classify(record, FIRST_LEAD, early().beats(), Progress.NONE);
        Explanation why = explained(classifier, early(), 45);
        for (BeatClass each : BeatClass.inOrder()) {
          assertEquals(all.of(45, each), why.now().of(each), 1e-5, name + " " + each);
        }
      }
    }
  }

  @Test
  void theFirstAndTheLastBeatAreExplainedToo() throws IOException {
    try (BeatClassifier context = model("context")) {
      Beating beating = early();
      assertEquals(Replacement.STRAIGHT_LINE, explained(context, beating, 0).replacement());
      Explanation last = explained(context, beating, beating.count() - 1);
      assertTrue(
          last.reasons().stream()
              .noneMatch(
                  reason ->
                      reason.cause() instanceof Cause.Interval interval
                          && interval.which() != NearInterval.BEFORE));
    }
  }

  @Test
  void aWishThatIsNoLongerThereEndsTheWork() throws IOException {
    Progress stop =
        (done, total) -> {
          throw new CancellationException("stopped");
        };
    try (BeatClassifier context = model("context");
        EcgRecord record = early().record()) {
      Question question = new Question(record, FIRST_LEAD, early().beats(), 45, Optional.empty());
      BeatExplainer explainer = new BeatExplainer(context);
      assertThrows(CancellationException.class, () -> explainer.explain(question, stop));
    }
  }
}
