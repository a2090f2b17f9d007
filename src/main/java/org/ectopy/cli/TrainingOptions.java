package org.ectopy.cli;

import java.util.Optional;
import org.ectopy.dataset.EpochMix;
import org.ectopy.model.network.ClassBalance;
import org.ectopy.model.network.ModelKind;
import org.ectopy.model.network.TrainingRecipe;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options that depart from a kind's own recipe. */
final class TrainingOptions {

  @Option(
      names = "--epochs",
      paramLabel = "N",
      converter = Epochs.class,
      description = "Go through the beats so many times (default: as the kind's recipe says).")
  private Optional<Integer> epochs = Optional.empty();

  @Option(
      names = "--class-weights",
      paramLabel = "S",
      converter = Strength.class,
      description =
          "Let beats of rare classes count more: 0 all alike, 1 all classes alike (default: as the"
              + " recipe says).")
  private Optional<Double> weighting = Optional.empty();

  @Option(
      names = "--resample",
      paramLabel = "S",
      converter = Strength.class,
      description =
          "Take beats of rare classes more often: 0 each once, 1 all classes alike (default: as the"
              + " recipe says).")
  private Optional<Double> sampling = Optional.empty();

  TrainingOptions() {}

  /** The recipe of a kind with what was asked for. */
  TrainingRecipe recipe(ModelKind kind) {
    TrainingRecipe recipe = kind.recipe();
    ClassBalance balance = recipe.balance();
    return recipe
        .withEpochs(epochs.orElse(recipe.epochs()))
        .withBalance(
            new ClassBalance(
                weighting.orElse(balance.weighting()),
                sampling.map(EpochMix::towardsEqual).orElse(balance.sampling())));
  }

  /** Reads a number of epochs. */
  static final class Epochs implements ITypeConverter<Integer> {

    private static final int MOST = 100_000;

    Epochs() {}

    @Override
    public Integer convert(String typed) {
      if (typed.matches("\\d{1,6}")) {
        int epochs = Integer.parseInt(typed);
        if (epochs >= 1 && epochs <= MOST) {
          return epochs;
        }
      }
      throw new TypeConversionException(
          "'" + typed + "' is no number of epochs: expected 1 to " + MOST);
    }
  }

  /** Reads a strength from 0 to 1. */
  static final class Strength implements ITypeConverter<Double> {

    Strength() {}

    @Override
    public Double convert(String typed) {
      try {
        double strength = Double.parseDouble(typed);
        if (strength >= 0 && strength <= 1) {
          return strength;
        }
      } catch (NumberFormatException e) {
        // Said below.
      }
      throw new TypeConversionException("'" + typed + "' is no strength: expected 0 to 1");
    }
  }
}
