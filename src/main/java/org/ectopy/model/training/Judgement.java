package org.ectopy.model.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.ectopy.dataset.BeatSet;
import org.ectopy.evaluation.BeatProbabilities;
import org.ectopy.evaluation.ScoredBeats;
import org.ectopy.model.ModelBundle;
import org.ectopy.model.ModelException;
import org.ectopy.record.BeatClass;

/** What a model says of labelled beats, to be scored and compared beat by beat. */
public final class Judgement {

  private static final int CLASSES = BeatClass.inOrder().size();

  private Judgement() {}

  /**
   * The beats with their classes and the model's probabilities, in their order.
   *
   * @param beats cut for the model's kind
   * @throws ModelException where PyTorch cannot be used
   */
  public static ScoredBeats of(ModelBundle model, LabelledBeats beats) throws ModelException {
    try (Shards shards = new Shards(model.kind(), 1)) {
      float[] rows = shards.logits(model.weights().values(), beats);
      model.card().output().scaling().apply(rows);
      return scored(rows, beats);
    }
  }

  /** Beats of one record that follow each other make a part. */
  private static ScoredBeats scored(float[] rows, LabelledBeats beats) {
    List<ScoredBeats> parts = new ArrayList<>();
    int from = 0;
    while (from < beats.count()) {
      int to = from + 1;
      while (to < beats.count() && record(beats, to).equals(record(beats, from))) {
        to++;
      }
      List<BeatClass> truths = IntStream.range(from, to).mapToObj(beats::label).toList();
      float[] part = Arrays.copyOfRange(rows, from * CLASSES, to * CLASSES);
      parts.add(ScoredBeats.of(record(beats, from), truths, new BeatProbabilities(part)));
      from = to;
    }
    return ScoredBeats.joined(parts);
  }

  private static String record(LabelledBeats beats, int beat) {
    BeatSet set = beats.set();
    return set.block(beats.inSet(beat)).record();
  }
}
