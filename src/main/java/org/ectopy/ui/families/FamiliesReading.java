package org.ectopy.ui.families;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ectopy.record.BeatClass;
import org.ectopy.review.Family;
import org.ectopy.ui.session.Session;
import org.ectopy.ui.session.ShownBeats;

/** Families with what is said of their beats by now; it never changes. */
final class FamiliesReading {

  /** No families yet. */
  static final FamiliesReading NONE =
      new FamiliesReading(Optional.empty(), ShownBeats.NONE, new int[0]);

  private final Optional<GroupedBeats> grouped;
  private final ShownBeats shown;
  private final int[] places;
  private final List<FamilyCard> cards;
  private final int there;

  private FamiliesReading(Optional<GroupedBeats> grouped, ShownBeats shown, int[] places) {
    this.grouped = grouped;
    this.shown = shown;
    this.places = places;
    this.cards =
        grouped.map(GroupedBeats::families).stream()
            .flatMap(families -> families.list().stream())
            .map(this::card)
            .toList();
    this.there = cards.stream().mapToInt(FamilyCard::size).sum();
  }

  /** Families as they are with the marks that are shown. */
  static FamiliesReading of(GroupedBeats grouped, ShownBeats shown) {
    return new FamiliesReading(Optional.of(grouped), shown, grouped.in(shown.marks()));
  }

  private FamilyCard card(Family family) {
    Integer[] mix = new Integer[BeatClass.inOrder().size()];
    Arrays.fill(mix, 0);
    int size = 0;
    for (int rank = 0; rank < family.size(); rank++) {
      int beat = places[family.member(rank)];
      if (beat != Session.NO_BEAT) {
        mix[shown.drawnAs(beat).index()]++;
        size++;
      }
    }
    return new FamilyCard(family, size, (double) size / Math.max(1, places.length), List.of(mix));
  }

  /** The families; empty before beats were grouped. */
  Optional<GroupedBeats> grouped() {
    return grouped;
  }

  /** What is said of each family, in their order. */
  List<FamilyCard> cards() {
    return cards;
  }

  /** The class whose colour a grouped beat has; empty where it is no longer there. */
  Optional<BeatClass> classOf(int beat) {
    return places[beat] == Session.NO_BEAT
        ? Optional.empty()
        : Optional.of(shown.drawnAs(places[beat]));
  }

  /** Where grouped beats are among the marks by now; those that are gone are left out. */
  IntStream now(IntStream beats) {
    return beats.map(beat -> places[beat]).filter(beat -> beat != Session.NO_BEAT);
  }

  /** The grouped beats that stand at places among the marks by now. */
  Set<Integer> at(IntStream marks) {
    BitSet wanted = new BitSet();
    marks.forEach(wanted::set);
    return IntStream.range(0, places.length)
        .filter(beat -> places[beat] != Session.NO_BEAT && wanted.get(places[beat]))
        .boxed()
        .collect(Collectors.toSet());
  }

  /** How many beats there are by now that no family has. */
  int newcomers() {
    return grouped.isEmpty() ? 0 : shown.marks().beats().size() - there;
  }

  /** How many grouped beats are gone. */
  int gone() {
    return places.length - there;
  }

  /** The members of families in the order in which they are looked at. */
  int[] toLookAt(List<Integer> families) {
    List<IntStream> members = new ArrayList<>();
    for (int family : families) {
      members.add(now(LookOrder.of(cards.get(family).family())));
    }
    return members.stream().flatMapToInt(each -> each).toArray();
  }
}
