package org.ectopy.ui.training;

import org.ectopy.dataset.EpochMix;
import org.ectopy.model.network.ClassBalance;
import org.ectopy.model.network.ModelKind;
import org.ectopy.model.network.TrainingRecipe;

/** The recipes of kinds with what a person chose in their place. */
final class Recipes {

  /** Stands for a kind's own way of taking beats. */
  static final double AS_THE_KIND_SAYS = -1;

  private Recipes() {}

  /** The recipe of a setup: a kind's own, or that for tuning where there is a base. */
  static TrainingRecipe of(ModelKind kind, TrainingSetup setup) {
    TrainingRecipe usual = usual(kind, setup.fromScratch());
    TrainingSetup.Options options = setup.options();
    EpochMix sampling =
        options.sampling() < 0
            ? usual.balance().sampling()
            : EpochMix.towardsEqual(options.sampling());
    return usual
        .withEpochs(options.epochs())
        .withBalance(new ClassBalance(options.weighting(), sampling));
  }

  /** What is done where nobody chooses. */
  static TrainingSetup.Options usual(ModelKind kind, boolean fromScratch, long seed) {
    TrainingRecipe recipe = usual(kind, fromScratch);
    return new TrainingSetup.Options(
        recipe.epochs(), recipe.balance().weighting(), AS_THE_KIND_SAYS, seed);
  }

  private static TrainingRecipe usual(ModelKind kind, boolean fromScratch) {
    return fromScratch ? kind.recipe() : kind.tuningRecipe();
  }
}
