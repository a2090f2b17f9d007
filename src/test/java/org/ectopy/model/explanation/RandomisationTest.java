package org.ectopy.model.explanation;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.ectopy.dataset.BeatList;
import org.ectopy.model.BeatClassifier;
import org.ectopy.model.ModelBundle;
import org.ectopy.model.ModelCard;
import org.ectopy.model.ModelCatalog;
import org.ectopy.model.Tensor;
import org.ectopy.model.Weights;
import org.ectopy.record.BeatClass;
import org.ectopy.record.EcgRecord;
import org.ectopy.record.LabelMap;
import org.ectopy.task.Progress;
import org.ectopy.wfdb.AnnotationFile;
import org.ectopy.wfdb.WfdbRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * An explanation that does not depend on what the model learned explains nothing: with the numbers
 * of each tensor shuffled it must become another (Adebayo et al. 2018, <i>Sanity checks for
 * saliency maps</i>, arXiv 1810.03292).
 */
class RandomisationTest {

  private static final Path SAMPLES = Path.of("sample-records");

  /** The rank correlation, whatever its sign, that shuffled weights leave on average at most. */
  private static final double MOST_LEFT = 0.6;

  /** And with its sign: what is left by chance goes either way. */
  private static final double MOST_LEFT_SIGNED = 0.3;

  /** What weights that are changed by a hundredth of themselves leave at least. */
  private static final double LEAST_KEPT = 0.9;

  private static final int SHUFFLES = 3;

  private static ModelBundle shuffled(ModelBundle model, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    float[] values = model.weights().values().clone();
    int from = 0;
    for (Tensor tensor : model.weights().tensors()) {
      for (int i = tensor.size() - 1; i > 0; i--) {
        int other = from + random.nextInt(i + 1);
        float kept = values[from + i];
        values[from + i] = values[other];
        values[other] = kept;
      }
      from += tensor.size();
    }
    ModelCard.Origin origin = new ModelCard.Origin("test", "none", List.of(), seed, List.of());
    return model.with(new Weights(model.weights().tensors(), values), origin);
  }

  /** Beats of a sample record that are not normal, three at most. */
  private static List<Question> questions(String name, EcgRecord record, ModelBundle model)
      throws IOException {
    BeatList beats =
        BeatList.of(AnnotationFile.read(SAMPLES.resolve(name + ".atr")), LabelMap.MACHINE_LEARNING);
    List<Integer> leads = model.kind().leads().in(record.info());
    return IntStream.range(10, beats.count())
        .filter(beat -> beats.label(beat).filter(label -> label != BeatClass.N).isPresent())
        .limit(3)
        .mapToObj(beat -> new Question(record, leads, beats, beat, beats.label(beat)))
        .toList();
  }

  /** Every piece of every lead, in order. */
  private static List<Double> evidence(BeatClassifier classifier, Question question)
      throws IOException {
    List<Double> all = new ArrayList<>();
    Explanation why = new BeatExplainer(classifier).explain(question, Progress.NONE);
    why.leads().forEach(lead -> all.addAll(lead.weights()));
    return all;
  }

  private static ModelBundle shaken(ModelBundle model) {
    SplittableRandom random = new SplittableRandom(1);
    float[] values = model.weights().values().clone();
    for (int i = 0; i < values.length; i++) {
      values[i] *= (float) (1 + 0.01 * random.nextGaussian());
    }
    ModelCard.Origin origin = new ModelCard.Origin("test", "none", List.of(), 1, List.of());
    return model.with(new Weights(model.weights().tensors(), values), origin);
  }

  /** The rank correlations of another model's explanations with the model's, beat by beat. */
  private static double[] kept(ModelBundle model, ModelBundle other) throws IOException {
    List<Double> kept = new ArrayList<>();
    try (BeatClassifier trained = BeatClassifier.load(model);
        BeatClassifier changed = BeatClassifier.load(other)) {
      for (String sample : List.of("mixed", "pac", "pvc", "fusion")) {
        try (EcgRecord record = WfdbRecord.open(SAMPLES.resolve(sample))) {
          for (Question question : questions(sample, record, model)) {
            kept.add(ranks(evidence(trained, question), evidence(changed, question)));
          }
        }
      }
    }
    assertTrue(kept.size() >= 8, kept.size() + " beats");
    return kept.stream().mapToDouble(Double::doubleValue).toArray();
  }

  @ParameterizedTest
  @ValueSource(strings = {"context", "residual-cnn-random-beat"})
  void withShuffledWeightsTheExplanationIsAnother(String name) throws IOException {
    ModelBundle model = ModelCatalog.shipped().named(name);
    double signed = 0;
    double left = 0;
    for (int seed = 0; seed < SHUFFLES; seed++) {
      double[] kept = kept(model, shuffled(model, seed));
      signed += Arrays.stream(kept).average().orElseThrow() / SHUFFLES;
      left += Arrays.stream(kept).map(Math::abs).average().orElseThrow() / SHUFFLES;
    }
    assertTrue(left < MOST_LEFT, "rank correlation " + left);
    assertTrue(Math.abs(signed) < MOST_LEFT_SIGNED, "rank correlation " + signed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"context", "residual-cnn-random-beat"})
  void withWeightsThatAreHardlyChangedItIsHardlyAnother(String name) throws IOException {
    ModelBundle model = ModelCatalog.shipped().named(name);
    assertTrue(Arrays.stream(kept(model, model)).allMatch(each -> each > 1 - 1e-9));
    double kept = Arrays.stream(kept(model, shaken(model))).average().orElseThrow();
    assertTrue(kept > LEAST_KEPT, "rank correlation " + kept);
  }

  /** Spearman's correlation. */
  private static double ranks(List<Double> one, List<Double> other) {
    return Correlation.of(ranked(one), ranked(other));
  }

  private static float[] ranked(List<Double> values) {
    List<Integer> order =
        IntStream.range(0, values.size())
            .boxed()
            .sorted(Comparator.comparingDouble(values::get))
            .toList();
    float[] ranks = new float[values.size()];
    for (int rank = 0; rank < ranks.length; rank++) {
      ranks[order.get(rank)] = rank;
    }
    return ranks;
  }
}
