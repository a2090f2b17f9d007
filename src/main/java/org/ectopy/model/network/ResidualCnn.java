package org.ectopy.model.network;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.Block;
import ai.djl.nn.Blocks;
import ai.djl.nn.ParallelBlock;
import ai.djl.nn.SequentialBlock;
import ai.djl.nn.convolutional.Conv1d;
import ai.djl.nn.core.Linear;
import ai.djl.nn.pooling.Pool;
import java.util.List;
import org.ectopy.dataset.AmplifyScaled;
import org.ectopy.dataset.Augmentation;
import org.ectopy.dataset.EpochMix;
import org.ectopy.dataset.KachueeSegmenter;
import org.ectopy.dataset.LeadChoice;
import org.ectopy.dataset.Segmenter;
import org.ectopy.dataset.Stretch;
import org.ectopy.record.BeatClass;

/**
 * The network of Kachuee et al. 2018 (arXiv 1805.00794, figure 2): one lead at 125 Hz, a
 * convolution of 32 filters of 5 samples, five residual blocks, two dense layers of 32, five
 * logits; 55,013 weights.
 */
public final class ResidualCnn implements ModelKind {

  private static final int FILTERS = 32;
  private static final int KERNEL = 5;
  private static final int BLOCKS = 5;
  private static final int DENSE = 32;

  /** Pooled windows of 5 samples begin every 2. */
  private static final int POOL_STRIDE = 2;

  @Override
  public String name() {
    return "residual-cnn";
  }

  @Override
  public String description() {
    return "residual convolutions over one beat of one lead (Kachuee et al. 2018)";
  }

  @Override
  public Segmenter segmenter() {
    return new KachueeSegmenter();
  }

  @Override
  public LeadChoice leads() {
    return LeadChoice.ONE;
  }

  @Override
  public Block network() {
    SequentialBlock network = new SequentialBlock().add(convolution());
    for (int i = 0; i < BLOCKS; i++) {
      network.add(residual()).add(Activation.reluBlock()).add(maxPool());
    }
    return network
        .add(Blocks.batchFlattenBlock())
        .add(dense(DENSE))
        .add(Activation.reluBlock())
        .add(dense(DENSE))
        .add(Activation.reluBlock())
        .add(dense(BeatClass.inOrder().size()));
  }

  /**
   * The paper has Adam at 1e-3 with a decay of 0.75 every 10,000 iterations, but neither a batch
   * size nor a number of epochs; it multiplies rare classes and changes beats by stretching and
   * amplifying. Here the rate falls as a cosine, which needs fewer epochs.
   */
  @Override
  public TrainingRecipe recipe() {
    EpochMix mix =
        EpochMix.EVERY_BEAT
            .atMost(BeatClass.N, 30_000)
            .times(BeatClass.S, 4)
            .times(BeatClass.V, 1.5)
            .times(BeatClass.F, 12);
    return new TrainingRecipe(
        36,
        256,
        Descent.adam(LearningRate.cosine(1e-3, 0.05)),
        new ClassBalance(0, mix),
        Augmentation.inOrder(List.of(new Stretch(0.15, 0), new AmplifyScaled(0.15))));
  }

  private static Block residual() {
    Block convolutions =
        new SequentialBlock().add(convolution()).add(Activation.reluBlock()).add(convolution());
    return new ParallelBlock(ResidualCnn::sum, List.of(convolutions, Blocks.identityBlock()));
  }

  private static NDList sum(List<NDList> branches) {
    NDArray convolved = branches.getFirst().singletonOrThrow();
    return new NDList(convolved.add(branches.getLast().singletonOrThrow()));
  }

  private static Block convolution() {
    return Conv1d.builder()
        .setFilters(FILTERS)
        .setKernelShape(new Shape(KERNEL))
        .optPadding(new Shape(KERNEL / 2))
        .build();
  }

  private static Block maxPool() {
    return Pool.maxPool1dBlock(new Shape(KERNEL), new Shape(POOL_STRIDE));
  }

  private static Block dense(int units) {
    return Linear.builder().setUnits(units).build();
  }
}
