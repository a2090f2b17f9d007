package org.ectopy.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.ectopy.dataset.BeatSet;
import org.ectopy.dataset.RecordBeats;
import org.ectopy.evaluation.BeatProbabilities;
import org.ectopy.model.ModelBundle;
import org.ectopy.model.training.BeatJudgement;
import org.ectopy.model.training.LabelledBeats;
import org.ectopy.record.BeatClass;
import org.ectopy.review.ConfidentLearning;
import org.ectopy.review.LabelFlips;
import org.ectopy.review.Suspect;
import org.ectopy.review.TaughtLabels;
import org.ectopy.task.Progress;

/**
 * Makes labels wrong on purpose and looks for them by confident learning: with what the model says
 * as it came, and with what it says of each part of a record after it was tuned on the labels of
 * the other parts, wrong ones included.
 *
 * @param base the model, which was not trained on the records
 * @param seeds how often labels are flipped anew
 * @param seed of all that is random
 */
record FlipTrial(ModelBundle base, int seeds, long seed) {

  private static final int S_FLIPS = 37;
  private static final int V_FLIPS = 64;

  /** Parts of a record. */
  private static final int PARTS = 3;

  /** What was found: one figure for each seed, in percent. */
  private record Found(String judge, List<Double> s, List<Double> v) {

    Found(String judge) {
      this(judge, new ArrayList<>(), new ArrayList<>());
    }

    void add(LabelFlips flips, BeatProbabilities said) {
      List<Suspect> suspects = ConfidentLearning.of(flips.labels(), said).suspects();
      s.add(flips.found(suspects, BeatClass.S).percent().orElseThrow());
      v.add(flips.found(suspects, BeatClass.V).percent().orElseThrow());
    }

    String row() {
      return "| %s | %s | %s |".formatted(judge, text(v), text(s));
    }

    private static String text(List<Double> figures) {
      return String.format(
          Locale.ROOT,
          "%.1f (%.1f to %.1f)",
          figures.stream().mapToDouble(each -> each).average().orElse(0),
          Collections.min(figures),
          Collections.max(figures));
    }
  }

  /**
   * Prints a table in Markdown.
   *
   * @param played the beats of the records
   * @param old beats of the model's training to be rehearsed
   */
  void run(BeatSet played, Optional<LabelledBeats> old, Progress progress, PrintWriter out)
      throws IOException {
    List<BeatClass> truths = played.all().mapToObj(played::label).toList();
    Found asItCame = new Found("the model as it came");
    Found tuned = new Found("tuned on the record's other parts");
    JointProgress joint = new JointProgress(progress, seeds);
    try (BeatJudgement judgement = BeatJudgement.of(base)) {
      BeatProbabilities untaught = judgement.of(base.weights(), LabelledBeats.all(played));
      for (int i = 0; i < seeds; i++) {
        LabelFlips flips = LabelFlips.draw(truths, S_FLIPS, V_FLIPS, seed + i);
        asItCame.add(flips, untaught);
        tuned.add(flips, heldOut(played, flips.labels(), old, joint.part(i)));
      }
    }
    out.println(
        "| probabilities | V, %d flips: mean (range) | S, %d flips: mean (range) |"
            .formatted(2 * V_FLIPS, 2 * S_FLIPS));
    out.println("|---|---|---|");
    out.println(asItCame.row());
    out.println(tuned.row());
  }

  private BeatProbabilities heldOut(
      BeatSet played, List<BeatClass> labels, Optional<LabelledBeats> old, Progress progress)
      throws IOException {
    JointProgress joint = new JointProgress(progress, played.records().size());
    List<Callable<BeatProbabilities>> work = new ArrayList<>();
    for (int i = 0; i < played.records().size(); i++) {
      RecordBeats record = played.records().get(i);
      List<BeatClass> own = labels.subList(played.start(i), played.start(i) + record.count());
      Progress part = joint.part(i);
      work.add(() -> ofRecord(new BeatSet(played.input(), List.of(record)), own, old, part));
    }
    List<BeatProbabilities> said = new ArrayList<>();
    for (SideBySide.Outcome<BeatProbabilities> each : SideBySide.run(work)) {
      said.add(each.result().orElseThrow(() -> Simulation.failure(each)));
    }
    return BeatProbabilities.joined(said);
  }

  private BeatProbabilities ofRecord(
      BeatSet record, List<BeatClass> labels, Optional<LabelledBeats> old, Progress progress)
      throws IOException {
    int classes = BeatClass.inOrder().size();
    int[] parts = new SplittableRandom(seed).ints(record.count(), 0, PARTS).toArray();
    float[] rows = new float[record.count() * classes];
    try (BeatJudgement judgement = BeatJudgement.of(base)) {
      PatientLearner learner = new PatientLearner(base, judgement, record, old, seed);
      for (int part = 0; part < PARTS; part++) {
        SortedMap<Integer, BeatClass> others = new TreeMap<>();
        for (int beat = 0; beat < parts.length; beat++) {
          if (parts[beat] != part) {
            others.put(beat, labels.get(beat));
          }
        }
        BeatProbabilities said = learner.learn(new TaughtLabels(new TreeMap<>(), others), progress);
        for (int i = 0; i < rows.length; i++) {
          if (parts[i / classes] == part) {
            rows[i] = said.of(i / classes, BeatClass.inOrder().get(i % classes));
          }
        }
        progress.report(part + 1L, PARTS);
      }
    }
    return new BeatProbabilities(rows);
  }
}
