package org.ectopy.model.explanation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ectopy.dataset.BeatChange;
import org.ectopy.model.ModelException;

/** Weighs what may be a reason. */
final class ReasonSearch {

  /** So many reasons at most are taken away together. */
  private static final int MOST_TOGETHER = 3;

  /** Reasons weaker than this share of the strongest stay where they are. */
  private static final double SHARE_TOGETHER = 0.2;

  /** All leads are named together only where they do so many times what the strongest one does. */
  private static final double TOGETHER_OVER_ONE = 1.25;

  private final Trial trial;
  private final Weighing weighing;
  private final BeatChange asItIs;

  ReasonSearch(Trial trial, Weighing weighing) {
    this.trial = trial;
    this.weighing = weighing;
    this.asItIs = BeatChange.of(trial.study().waveforms());
  }

  /**
   * What was found.
   *
   * @param reasons the strongest first
   * @param strongest how many of them were taken away together
   * @param without what the model says then
   */
  record Found(List<Reason> reasons, int strongest, Chances without) {}

  private record Weighed(Candidate candidate, Reason reason) {

    double weight() {
      return reason.weight();
    }
  }

  /**
   * Weighs candidates.
   *
   * @param others each by itself
   * @param waves of each wave the leads one by one, and then together
   */
  Found found(List<Candidate> others, List<List<Candidate>> waves) throws ModelException {
    List<Weighed> all = new ArrayList<>(weigh(others));
    for (List<Candidate> wave : waves) {
      all.add(speaker(weigh(wave)));
    }
    all.sort(Comparator.comparingDouble(Weighed::weight).reversed());
    List<Weighed> strongest = strongest(all);
    BeatChange change = asItIs;
    for (Weighed each : strongest) {
      change = each.candidate().removal().apply(change);
    }
    Chances without =
        strongest.isEmpty() ? weighing.now() : trial.under(List.of(change)).getFirst();
    return new Found(all.stream().map(Weighed::reason).toList(), strongest.size(), without);
  }

  private List<Weighed> weigh(List<Candidate> candidates) throws ModelException {
    List<Chances> chances =
        trial.under(candidates.stream().map(each -> each.removal().apply(asItIs)).toList());
    List<Weighed> weighed = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      Candidate candidate = candidates.get(i);
      Chances without = chances.get(i);
      double weight = weighing.weight(without);
      weighed.add(new Weighed(candidate, new Reason(candidate.cause(), weight, without)));
    }
    return weighed;
  }

  /** The lead that says most, or all together where that is more. */
  private static Weighed speaker(List<Weighed> wave) {
    Weighed together = wave.getLast();
    Weighed one =
        wave.stream()
            .limit(Math.max(1, wave.size() - 1L))
            .max(Comparator.comparingDouble(each -> Math.abs(each.weight())))
            .orElseThrow();
    boolean more = Math.abs(together.weight()) > TOGETHER_OVER_ONE * Math.abs(one.weight());
    return more ? together : one;
  }

  private static List<Weighed> strongest(List<Weighed> all) {
    double least = all.isEmpty() ? 0 : SHARE_TOGETHER * all.getFirst().weight();
    return all.stream()
        .filter(each -> each.weight() > 0 && each.weight() >= least)
        .limit(MOST_TOGETHER)
        .toList();
  }
}
