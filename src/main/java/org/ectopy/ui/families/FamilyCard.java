package org.ectopy.ui.families;

import java.util.List;
import org.ectopy.record.BeatClass;
import org.ectopy.review.Family;

/**
 * What is said of a family.
 *
 * @param family its members by their places when they were grouped
 * @param size how many of them are still there
 * @param share of all grouped beats, 0 to 1
 * @param mix how many beats of each class, in the order of the classes; one that nobody has judged
 *     counts as it is drawn
 */
record FamilyCard(Family family, int size, double share, List<Integer> mix) {

  /** Copies the list. */
  FamilyCard {
    mix = List.copyOf(mix);
  }

  /** The class of most. */
  BeatClass mostly() {
    BeatClass most = BeatClass.N;
    for (BeatClass each : BeatClass.inOrder()) {
      most = mix.get(each.index()) > mix.get(most.index()) ? each : most;
    }
    return most;
  }

  /** Whether beats of several classes are in it. */
  boolean mixed() {
    return mix.stream().filter(count -> count > 0).count() > 1;
  }
}
