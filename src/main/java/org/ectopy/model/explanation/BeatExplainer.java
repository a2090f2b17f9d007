package org.ectopy.model.explanation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.ectopy.dataset.BeatChange;
import org.ectopy.dataset.BeatStudy;
import org.ectopy.dataset.NearInterval;
import org.ectopy.dataset.Segments;
import org.ectopy.dataset.Waveforms;
import org.ectopy.model.BeatClassifier;
import org.ectopy.task.Progress;

/**
 * Finds what moved a model to its opinion of a beat, by taking away one thing after the other and
 * asking the model again. One thread at a time uses it.
 */
public final class BeatExplainer {

  /** Steps after the beats are cut, in beats as progress counts them. */
  private static final int STEPS = 4;

  private final BeatClassifier classifier;

  /** Explains what a classifier says; the classifier stays its owner's. */
  public BeatExplainer(BeatClassifier classifier) {
    this.classifier = classifier;
  }

  /**
   * Explains a beat.
   *
   * @param progress counts beats that are cut, and steps
   * @throws IOException where the record cannot be read, the network fails, or models of the kind
   *     cannot be explained
   */
  public Explanation explain(Question question, Progress progress) throws IOException {
    Excerpt excerpt = Excerpt.around(question);
    int steps = excerpt.beat() + STEPS;
    BeatStudy study =
        classifier
            .model()
            .kind()
            .segmenter()
            .study(
                excerpt.record(),
                question.leads(),
                excerpt.beats(),
                excerpt.beat(),
                (done, total) -> progress.report(done, steps));
    progress.report(excerpt.beat(), steps);
    Normality normality = normality(study.before());
    progress.report(excerpt.beat() + 1L, steps);
    return explain(question, excerpt, new Trial(classifier, study), normality, progress);
  }

  private Normality normality(Segments before) throws IOException {
    Segments late = before.part(Math.max(0, before.beats() - Normality.BEATS), before.beats());
    return new Normality(late, late.beats() == 0 ? List.of() : Trial.judged(late, classifier));
  }

  private static Explanation explain(
      Question question, Excerpt excerpt, Trial trial, Normality normality, Progress progress)
      throws IOException {
    BeatStudy study = trial.study();
    double framesPerSecond = question.record().rate().framesPerSecond();
    OptionalDouble interval =
        normality.usualInterval(excerpt.beats(), excerpt.beat(), framesPerSecond);
    Optional<Waveforms> usual = study.usual().or(() -> normality.mean(study.waveforms()));
    Chances now = trial.now();
    Weighing weighing = new Weighing(now, question.beatClass().orElse(now.mostProbable()));
    Occlusion occlusion =
        usual.isPresent() && differs(trial, usual.get(), interval, weighing)
            ? new Occlusion(usual)
            : new Occlusion(Optional.empty());
    Waveforms beat = study.waveforms();
    double perSecond = framesPerSecond / beat.framesPerSample();
    int fiducial = beat.sample(excerpt.beats().frame(excerpt.beat()));
    List<Span.Wave> waves = Span.waves(beat, fiducial, perSecond);
    List<LeadEvidence> leads = new ArrayList<>();
    for (List<Double> weights :
        new SignalEvidence(trial, occlusion, weighing)
            .found(Pieces.of(Span.signal(beat), perSecond), waves)) {
      // A sample stands for the time half way to its neighbours.
      leads.add(
          new LeadEvidence(
              question.leads().get(leads.size()),
              excerpt.start() + beat.frame(-0.5),
              beat.framesPerSample(),
              weights));
    }
    progress.report(excerpt.beat() + 2L, excerpt.beat() + STEPS);
    Candidates candidates = new Candidates(question, excerpt, study, occlusion, usual);
    List<Candidate> others = new ArrayList<>(candidates.intervals(interval));
    others.addAll(candidates.traits(normality.numbers()));
    ReasonSearch.Found found =
        new ReasonSearch(trial, weighing).found(others, candidates.waves(waves));
    return new Explanation(
        excerpt.start() + excerpt.beats().frame(excerpt.beat()),
        weighing.explained(),
        now,
        occlusion.usual().isPresent() ? Replacement.USUAL_BEAT : Replacement.STRAIGHT_LINE,
        leads,
        found.reasons(),
        found.strongest(),
        found.without());
  }

  /** Whether the model calls the usual beat, in time, something else. */
  private static boolean differs(
      Trial trial, Waveforms usual, OptionalDouble interval, Weighing weighing) throws IOException {
    BeatChange change = BeatChange.of(usual);
    if (interval.isPresent()) {
      for (NearInterval each : trial.study().intervals()) {
        change = change.with(each, interval.getAsDouble());
      }
    }
    Chances chances = trial.under(List.of(change)).getFirst();
    return chances.mostProbable() != weighing.explained();
  }
}
