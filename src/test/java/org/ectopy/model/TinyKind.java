package org.ectopy.model;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.AbstractBlock;
import ai.djl.nn.Activation;
import ai.djl.nn.Block;
import ai.djl.nn.convolutional.Conv1d;
import ai.djl.nn.core.Linear;
import ai.djl.nn.norm.BatchNorm;
import ai.djl.training.ParameterStore;
import ai.djl.util.PairList;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.ectopy.dataset.Augmentation;
import org.ectopy.dataset.BeatList;
import org.ectopy.dataset.InputShape;
import org.ectopy.dataset.LeadChoice;
import org.ectopy.dataset.SegmentStream;
import org.ectopy.dataset.Segmenter;
import org.ectopy.dataset.Segments;
import org.ectopy.model.network.ClassBalance;
import org.ectopy.model.network.Descent;
import org.ectopy.model.network.Dropout;
import org.ectopy.model.network.LearningRate;
import org.ectopy.model.network.ModelKind;
import org.ectopy.model.network.TrainingRecipe;
import org.ectopy.record.BeatClass;
import org.ectopy.record.EcgRecord;

/**
 * A kind with all that a network may have: any number of leads through one encoder, a rhythm,
 * running statistics and dropout. Its segmenter looks at no samples: a beat of class c (its label,
 * N where it has none) is a wave of c + 1 periods, with noise from its frame.
 */
public final class TinyKind implements ModelKind {

  private static final InputShape SHAPE = new InputShape(24, 3);

  @Override
  public String name() {
    return "tiny";
  }

  @Override
  public String description() {
    return "for tests";
  }

  @Override
  public LeadChoice leads() {
    return LeadChoice.ALL;
  }

  @Override
  public TrainingRecipe recipe() {
    return new TrainingRecipe(
        3,
        16,
        new Descent(LearningRate.cosine(0.02, 0.1), 1e-3, 0, 0.02),
        new ClassBalance(0.5, 0.5),
        Augmentation.NONE);
  }

  @Override
  public Segmenter segmenter() {
    return new Waves();
  }

  @Override
  public Block network() {
    return new Net();
  }

  private static final class Waves implements Segmenter {

    @Override
    public InputShape shape() {
      return SHAPE;
    }

    @Override
    public SegmentStream open(EcgRecord record, List<Integer> leads, BeatList beats) {
      return new SegmentStream() {
        private int next;

        @Override
        public Optional<Segments> next(int most) throws IOException {
          int count = Math.min(most, beats.count() - next);
          next += count;
          return count == 0
              ? Optional.empty()
              : Optional.of(cut(beats, next - count, count, leads.size()));
        }
      };
    }

    private static Segments cut(BeatList beats, int from, int count, int leads) {
      float[] waveforms = new float[count * leads * SHAPE.perLead()];
      float[] rhythms = new float[count * SHAPE.perBeat()];
      for (int i = 0; i < waveforms.length; i++) {
        int beat = from + i / (leads * SHAPE.perLead());
        int periods = beats.label(beat).map(BeatClass::index).orElse(0) + 1;
        double noise = Math.sin(12.9898 * (beats.frame(beat) + i)) * 43758.5453 % 1;
        double phase = 2 * Math.PI * periods * (i % SHAPE.perLead()) / SHAPE.perLead();
        waveforms[i] = (float) (Math.sin(phase) + 0.3 * noise);
      }
      return new Segments(SHAPE, leads, waveforms, rhythms);
    }
  }

  private static final class Net extends AbstractBlock {

    private static final int CHANNELS = 8;

    private final Block convolution =
        addChildBlock(
            "convolution",
            Conv1d.builder()
                .setFilters(CHANNELS)
                .setKernelShape(new Shape(5))
                .optStride(new Shape(4))
                .build());
    private final Block norm = addChildBlock("norm", BatchNorm.builder().build());
    private final Block dropout = addChildBlock("dropout", new Dropout(0.1));
    private final Block logits = addChildBlock("logits", Linear.builder().setUnits(5).build());

    @Override
    protected void initializeChildBlocks(NDManager manager, DataType type, Shape... inputs) {
      convolution.initialize(manager, type, new Shape(1, 1, SHAPE.perLead()));
      Shape encoded =
          convolution.getOutputShapes(new Shape[] {new Shape(1, 1, SHAPE.perLead())})[0];
      norm.initialize(manager, type, encoded);
      dropout.initialize(manager, type, new Shape(1, features()));
      logits.initialize(manager, type, new Shape(1, features()));
    }

    private static int features() {
      return CHANNELS * ((SHAPE.perLead() - 5) / 4 + 1) + SHAPE.perBeat();
    }

    @Override
    protected NDList forwardInternal(
        ParameterStore store, NDList inputs, boolean training, PairList<String, Object> options) {
      NDArray waves = inputs.get(0);
      long beats = waves.getShape().get(0);
      long leads = waves.getShape().get(1);
      NDList single = new NDList(waves.reshape(beats * leads, 1, SHAPE.perLead()));
      NDList encoded = norm.forward(store, convolution.forward(store, single, training), training);
      NDArray pooled =
          Activation.relu(encoded.singletonOrThrow()).reshape(beats, leads, -1).mean(new int[] {1});
      NDList features = new NDList(pooled.concat(inputs.get(1), 1));
      return logits.forward(store, dropout.forward(store, features, training), training);
    }

    @Override
    public Shape[] getOutputShapes(Shape[] inputs) {
      return new Shape[] {new Shape(inputs[0].get(0), 5)};
    }
  }
}
