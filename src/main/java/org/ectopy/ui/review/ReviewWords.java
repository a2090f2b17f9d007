package org.ectopy.ui.review;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ectopy.record.BeatClass;
import org.ectopy.review.ReviewItem;
import org.ectopy.review.ReviewQueue;
import org.ectopy.review.ReviewTally;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.session.TimeText;

/**
 * What the window says of a review.
 *
 * @param queue what is gone through
 * @param judge the model that judged, or the set that the edited one is compared with
 * @param framesPerSecond of the record
 */
record ReviewWords(ReviewQueue queue, String judge, double framesPerSecond) {

  private static final String NOTHING = "\u2013";

  /** When a beat is. */
  String time(int place) {
    return TimeText.clock(item(place).beat().frame() / framesPerSecond, 1);
  }

  /** The class in a letter. */
  static String letter(Optional<BeatClass> each) {
    return each.map(BeatClass::name).orElse(NOTHING);
  }

  /** What a beat was called when the queue was made. */
  Optional<BeatClass> label(int place) {
    return item(place).beat().label();
  }

  /** What it is taken for. */
  Optional<BeatClass> seems(int place) {
    return item(place).seems();
  }

  /** How probable that is, in percent; empty for what another set says. */
  String probability(int place) {
    ReviewItem item = item(place);
    return item.rival().isEmpty()
        ? ""
        : String.format(Locale.ROOT, "%.0f %%", 100 * item.probability());
  }

  /** Why it should be looked at. */
  String why(int place) {
    ReviewItem item = item(place);
    String seems = letter(item.seems());
    String rival = letter(item.rival());
    return switch (queue.order()) {
      case SUSPECT -> Texts.format("review.why.suspect", seems, rival);
      case UNCERTAIN -> Texts.format("review.why.uncertain", seems, rival);
      case DISAGREEMENT ->
          item.seems().isPresent()
              ? Texts.format("review.why.disagreement", judge, seems)
              : Texts.format("review.why.no-beat", judge);
    };
  }

  /** What was decided; empty where nothing was. */
  String decision(int place) {
    return queue.decision(place).map(decision -> decided(item(place), decision)).orElse("");
  }

  private static String decided(ReviewItem item, ReviewQueue.Decision decision) {
    if (decision.now().isEmpty()) {
      return Texts.get("review.removed");
    }
    return decision.now().equals(item.found())
        ? Texts.format("review.confirmed", letter(decision.now()))
        : Texts.format("review.changed", letter(item.found()), letter(decision.now()));
  }

  /** How far the review has come and what it has changed. */
  String progress() {
    ReviewTally tally = queue.tally();
    String done = Texts.format("review.progress", tally.done(), tally.all());
    if (tally.changes().isEmpty()) {
      return done;
    }
    String changes =
        tally.changes().entrySet().stream()
            .map(
                each ->
                    Texts.format(
                        "review.change",
                        letter(each.getKey().from()),
                        letter(each.getKey().to()),
                        each.getValue()))
            .collect(Collectors.joining(", "));
    return done + " \u00b7 " + Texts.format("review.changes", tally.changed(), changes);
  }

  private ReviewItem item(int place) {
    return queue.items().get(place);
  }
}
