package org.ectopy.model.explanation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.ectopy.dataset.BeatChange;
import org.ectopy.dataset.Waveforms;
import org.ectopy.model.ModelException;

/**
 * Takes the signal away piece by piece (Zeiler and Fergus 2014, arXiv 1311.2901, section 4.2, for
 * pictures): out of one lead, out of all but that, and out of all. A lead's weight is the mean of
 * what it does as the first and as the last to go; for two leads that is Shapley's value. Where a
 * wave does more than any piece of it, what it does beyond is spread evenly over it.
 *
 * @param trial the beat before the model
 * @param occlusion takes pieces away
 * @param weighing tells the weight of what the model says then
 */
record SignalEvidence(Trial trial, Occlusion occlusion, Weighing weighing) {

  /**
   * What each sample of each lead does.
   *
   * @param pieces that are taken away
   * @param waves that are too
   */
  List<List<Double>> found(Pieces pieces, List<Span.Wave> waves) throws ModelException {
    List<double[]> byPiece = shares(pieces.spans());
    List<double[]> byWave = shares(waves.stream().map(Span.Wave::span).toList());
    List<List<Double>> leads = new ArrayList<>();
    for (int lead = 0; lead < byPiece.size(); lead++) {
      double[] samples = pieces.bySample(byPiece.get(lead));
      for (int wave = 0; wave < waves.size(); wave++) {
        spread(byWave.get(lead)[wave], waves.get(wave).span(), samples);
      }
      leads.add(Arrays.stream(samples).boxed().toList());
    }
    return leads;
  }

  /** Adds to the samples of a wave what it does beyond the strongest of them. */
  static void spread(double weight, Span span, double[] samples) {
    double strongest = 0;
    for (int i = span.from(); i < Math.min(samples.length, span.until()); i++) {
      strongest = Math.max(strongest, samples[i] * Math.signum(weight));
    }
    double beyond = Math.max(0, Math.abs(weight) - strongest) * Math.signum(weight);
    for (int i = span.from(); i < Math.min(samples.length, span.until()); i++) {
      samples[i] += beyond;
    }
  }

  /** Each lead's share of what spans do. */
  private List<double[]> shares(List<Span> spans) throws ModelException {
    int count = trial.study().waveforms().leads();
    double[] all = weights(spans, lead -> true);
    if (count == 1) {
      return List.of(all);
    }
    List<double[]> shares = new ArrayList<>();
    for (int lead = 0; lead < count; lead++) {
      int own = lead;
      double[] first = weights(spans, each -> each == own);
      double[] others = weights(spans, each -> each != own);
      double[] share = new double[all.length];
      Arrays.setAll(share, i -> (first[i] + all[i] - others[i]) / 2);
      shares.add(share);
    }
    return shares;
  }

  /** What each span does when it is taken out of some leads. */
  private double[] weights(List<Span> spans, IntPredicate ofLead) throws ModelException {
    List<BeatChange> changes = new ArrayList<>();
    for (Span span : spans) {
      Waveforms changed = trial.study().waveforms();
      IntStream.range(0, changed.leads())
          .filter(ofLead)
          .forEach(lead -> occlusion.remove(changed, lead, span.from(), span.until()));
      changes.add(BeatChange.of(changed));
    }
    return trial.under(changes).stream().mapToDouble(weighing::weight).toArray();
  }
}
