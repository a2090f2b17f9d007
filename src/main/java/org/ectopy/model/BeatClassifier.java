package org.ectopy.model;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.ectopy.dataset.BeatList;
import org.ectopy.dataset.SegmentStream;
import org.ectopy.dataset.Segments;
import org.ectopy.evaluation.BeatProbabilities;
import org.ectopy.model.network.ModelKind;
import org.ectopy.record.BeatClass;
import org.ectopy.record.EcgRecord;
import org.ectopy.task.Progress;

/**
 * A model at work: gives each beat of a record a probability for every class.
 *
 * <p>Its native memory is freed by {@link #close}. One classifier may be used again and again, by
 * one thread at a time.
 */
public final class BeatClassifier implements AutoCloseable {

  /** Beats that the network runs over at once; 512 take 200 MB more. */
  private static final int BATCH = 256;

  private static final int CLASSES = BeatClass.inOrder().size();

  private final ModelBundle model;
  private final ModelKind kind;
  private final ForwardPool network;

  private BeatClassifier(ModelBundle model, ModelKind kind, ForwardPool network) {
    this.model = model;
    this.kind = kind;
    this.network = network;
  }

  /**
   * Makes a model ready to run.
   *
   * @throws ModelException where PyTorch cannot be used, or the weights are not those of the kind
   */
  public static BeatClassifier load(ModelBundle model) throws ModelException {
    ModelKind kind = model.kind();
    Network network = Network.forInference(kind);
    try {
      network.take(model.weights());
      return new BeatClassifier(model, kind, new ForwardPool(network));
    } catch (ModelException e) {
      network.close();
      throw e;
    }
  }

  /** The model at work. */
  public ModelBundle model() {
    return model;
  }

  /**
   * Classifies all beats of a record. One thread cuts them out while others run the network; memory
   * does not grow with the length of the record but for the probabilities.
   *
   * @param beats all beats of the record; their labels are not looked at
   * @param progress counts beats
   * @throws IOException where the record cannot be read or has no ECG lead
   */
  public BeatProbabilities classify(EcgRecord record, BeatList beats, Progress progress)
      throws IOException {
    return classify(record, kind.leads().in(record.info()), beats, progress);
  }

  /**
   * The same by leads of one's own choice.
   *
   * @param leads their indices in the record, 1 or more, and 1 for a kind that reads one
   */
  public BeatProbabilities classify(
      EcgRecord record, List<Integer> leads, BeatList beats, Progress progress) throws IOException {
    float[] rows = new float[Math.multiplyExact(beats.count(), CLASSES)];
    SegmentStream stream = kind.segmenter().open(record, leads, beats);
    progress.report(0, beats.count());
    try (ForwardPool.Session session = network.session(rows)) {
      for (Optional<Segments> next = stream.next(BATCH); next.isPresent(); ) {
        session.submit(next.get());
        progress.report(session.submitted(), beats.count());
        next = stream.next(BATCH);
      }
      session.finish();
    }
    model.card().output().scaling().apply(rows);
    return new BeatProbabilities(rows);
  }

  /**
   * Runs the network over beats that are cut already.
   *
   * @return its five logits for each, before their scaling
   * @throws ModelException where the network fails
   */
  public float[] logits(Segments beats) throws ModelException {
    float[] rows = new float[Math.multiplyExact(beats.beats(), CLASSES)];
    try (ForwardPool.Session session = network.session(rows)) {
      for (int from = 0; from < beats.beats(); from += BATCH) {
        session.submit(beats.part(from, Math.min(beats.beats(), from + BATCH)));
      }
      session.finish();
    }
    return rows;
  }

  /** Frees the native memory. */
  @Override
  public void close() {
    network.close();
  }
}
