package org.ectopy.ui.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ectopy.evaluation.BeatProbabilities;
import org.ectopy.record.BeatClass;
import org.ectopy.record.LabelMap;
import org.ectopy.review.ReviewBeat;
import org.ectopy.review.ReviewItem;
import org.ectopy.review.ReviewOrder;
import org.ectopy.review.ReviewQueue;
import org.ectopy.ui.session.BeatMark;
import org.ectopy.ui.session.Comparison;
import org.ectopy.ui.session.Difference;
import org.ectopy.ui.session.Marks;
import org.ectopy.ui.session.Predictions;

/** Makes review queues of what the window shows. */
final class QueueMaker {

  /** Beats of a queue of the least certain. */
  private static final int MOST_UNCERTAIN = 300;

  private QueueMaker() {}

  /** A queue by what a model says of the beats. */
  static ReviewQueue of(ReviewOrder order, Marks marks, UnseenJudges.Judged judged) {
    List<ReviewBeat> beats = beats(marks, judged.labels());
    return order == ReviewOrder.SUSPECT
        ? ReviewQueue.suspects(beats, judged.probabilities())
        : ReviewQueue.leastCertain(beats, judged.probabilities(), MOST_UNCERTAIN);
  }

  /** What is shown of a model's opinion already; empty where some beats are not judged yet. */
  static Optional<UnseenJudges.Judged> judged(Predictions known, Marks marks) {
    if (!known.areOf(marks) || !known.complete()) {
      return Optional.empty();
    }
    List<BeatClass> classes = BeatClass.inOrder();
    float[] rows = new float[marks.beats().size() * classes.size()];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = known.probability(i / classes.size(), classes.get(i % classes.size()));
    }
    return Optional.of(
        new UnseenJudges.Judged(known.model(), known.labels(), new BeatProbabilities(rows)));
  }

  /** A queue of the differences that nobody has decided, where the edited set has a beat. */
  static ReviewQueue of(Comparison comparison) {
    List<ReviewItem> items = new ArrayList<>();
    for (int i = 0; i < comparison.differences().size(); i++) {
      Difference each = comparison.differences().get(i);
      if (each.mine().isPresent() && !comparison.decided(i)) {
        BeatMark mine = each.mine().get();
        items.add(
            ReviewItem.disagreement(
                new ReviewBeat(mine.id(), mine.frame(), mine.beatClass(), false),
                each.theirs().flatMap(BeatMark::beatClass)));
      }
    }
    return ReviewQueue.of(ReviewOrder.DISAGREEMENT, items);
  }

  private static List<ReviewBeat> beats(Marks marks, LabelMap labels) {
    return marks.beats().stream()
        .map(beat -> new ReviewBeat(beat.id(), beat.frame(), label(beat, labels), beat.reviewed()))
        .toList();
  }

  /** What a beat is called in the classes of a label map; empty where nobody has judged it. */
  static Optional<BeatClass> label(BeatMark beat, LabelMap labels) {
    return beat.beatClass().flatMap(known -> labels.classOf(beat.symbol()));
  }
}
