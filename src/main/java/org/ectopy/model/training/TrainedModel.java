package org.ectopy.model.training;

import java.util.Optional;
import org.ectopy.model.LogitScaling;
import org.ectopy.model.ModelBundle;
import org.ectopy.model.ModelCard;
import org.ectopy.model.ModelCard.Input;
import org.ectopy.model.ModelCard.Origin;
import org.ectopy.model.ModelCard.Output;
import org.ectopy.model.ModelCard.Scores;
import org.ectopy.model.Weights;
import org.ectopy.model.network.ModelKind;

/**
 * What a training has come to.
 *
 * @param weights of its best epoch
 * @param scaling fitted on the validation beats, where there are any
 * @param epoch the best epoch, from 1
 * @param verdict how the weights do on the validation beats, where there are any
 * @param complete whether all epochs were done, and the training was not cancelled before
 */
public record TrainedModel(
    Weights weights, LogitScaling scaling, int epoch, Optional<Verdict> verdict, boolean complete) {

  /**
   * The model with its card, to be kept in a file.
   *
   * @param validation what the validation beats are called among the scores
   */
  public ModelBundle bundle(ModelKind kind, Origin origin, String validation) {
    ModelCard card =
        new ModelCard(kind.name(), Input.of(kind), Output.scaled(scaling), origin, null);
    return new ModelBundle(
        verdict.map(judged -> card.with(scores(judged, validation))).orElse(card), weights);
  }

  private static Scores scores(Verdict judged, String data) {
    return new Scores(data, judged.accuracy(), judged.macroF1(), judged.confusion());
  }
}
