package org.ectopy.ui.shell;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ectopy.dataset.BeatList;
import org.ectopy.dataset.Subjects;
import org.ectopy.evaluation.BeatProbabilities;
import org.ectopy.model.BeatClassifier;
import org.ectopy.model.ModelCard;
import org.ectopy.model.explanation.BeatExplainer;
import org.ectopy.model.explanation.Explanation;
import org.ectopy.model.explanation.Question;
import org.ectopy.record.EcgRecord;
import org.ectopy.record.LabelMap;
import org.ectopy.task.Progress;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.session.BeatJudge;

/** A classifier as the window sees it. */
final class ModelJudge implements BeatJudge {

  private static final int MOST_RECORDS_NAMED = 60;

  private final BeatClassifier classifier;
  private final ModelCard card;
  private Optional<BeatClassifier> explaining = Optional.empty();

  /** Takes the classifier over and closes it in the end. */
  ModelJudge(BeatClassifier classifier) {
    this.classifier = classifier;
    this.card = classifier.model().card();
  }

  @Override
  public String about() {
    ModelCard.Origin origin = card.origin();
    String trained =
        Texts.format(
            "model.about", card.kind(), origin.records().size(), origin.protocol(), records());
    ModelCard.Scores scores = card.scores();
    return scores == null
        ? trained
        : trained + "\n" + Texts.format("model.scores", scores.data(), percent(scores.accuracy()));
  }

  private String records() {
    List<String> records = card.origin().records();
    String named =
        String.join(" ", records.subList(0, Math.min(MOST_RECORDS_NAMED, records.size())));
    return records.size() > MOST_RECORDS_NAMED ? named + " \u2026" : named;
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f", 100 * share);
  }

  @Override
  public LabelMap labels() {
    return card.output().labels();
  }

  @Override
  public boolean trainedOn(String record) {
    return !Subjects.mitBih().shared(List.of(record), card.origin().records()).isEmpty();
  }

  @Override
  public BeatProbabilities judge(EcgRecord record, BeatList beats, Progress progress)
      throws IOException {
    return classifier.classify(record, beats, progress);
  }

  /** By a classifier of its own: the other may be at work for long. */
  @Override
  public Explanation explain(EcgRecord record, BeatList beats, int beat, Progress progress)
      throws IOException {
    BeatClassifier own = explaining();
    List<Integer> leads = own.model().kind().leads().in(record.info());
    Question question = new Question(record, leads, beats, beat, Optional.empty());
    return new BeatExplainer(own).explain(question, progress);
  }

  private synchronized BeatClassifier explaining() throws IOException {
    if (explaining.isEmpty()) {
      explaining = Optional.of(BeatClassifier.load(classifier.model()));
    }
    return explaining.get();
  }

  @Override
  public synchronized void close() {
    explaining.ifPresent(BeatClassifier::close);
    classifier.close();
  }
}
