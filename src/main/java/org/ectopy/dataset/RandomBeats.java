package org.ectopy.dataset;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.ectopy.record.BeatClass;

/**
 * The random split by beat: of each class a fifth is for the test, whoever's beats they are.
 *
 * <p>Patients are on both sides, so a good figure says little about a patient never seen. It is
 * here because much of the field reports it; nothing takes it without being asked to by name.
 */
public final class RandomBeats {

  private static final double TEST_SHARE = 0.2;

  private RandomBeats() {}

  /** The split of a set; the same seed gives the same split of the same set. */
  public static BeatSplit of(BeatSet set, long seed) {
    SplitDescription description =
        new SplitDescription(
            "random-beat",
            true,
            List.of("a fifth of each class is the test, drawn beat by beat with seed " + seed));
    return draw(set, set.all().toArray(), description, seed);
  }

  /** Divides some beats of a set in the same way. */
  static BeatSplit draw(BeatSet set, int[] beats, SplitDescription description, long seed) {
    BitSet test = new BitSet();
    Random random = new Random(seed);
    for (BeatClass label : BeatClass.inOrder()) {
      int[] drawn = Arrays.stream(beats).filter(beat -> original(set, beat, label)).toArray();
      Shuffle.shuffle(drawn, random);
      int count = (int) Math.round(TEST_SHARE * drawn.length);
      Arrays.stream(drawn, 0, count).forEach(test::set);
    }
    return new BeatSplit(description, train(set, beats, test), test.stream());
  }

  private static boolean original(BeatSet set, int beat, BeatClass label) {
    return set.label(beat) == label && set.block(beat).variant().isEmpty();
  }

  /** All but the test beats and what was made of them. */
  private static IntStream train(BeatSet set, int[] beats, BitSet test) {
    Set<Place> tested = new HashSet<>();
    test.stream().forEach(beat -> tested.add(Place.of(set, beat)));
    return Arrays.stream(beats).filter(beat -> !tested.contains(Place.of(set, beat)));
  }

  /** A beat, whatever was done to its signal. */
  private record Place(String record, long frame) {

    static Place of(BeatSet set, int beat) {
      return new Place(set.block(beat).record(), set.frame(beat));
    }
  }
}
