package org.ectopy.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.ectopy.record.LabelMap;
import org.ectopy.record.SampleRate;
import org.junit.jupiter.api.Test;

/** Which beat is paired with which; each example is small enough to be followed on paper. */
class BeatMatcherTest {

  @Test
  void theWindowIncludesItsEnds() {
    assertEquals("Nn=1", Marks.cells("1000N", "1150N"));
    assertEquals("Nn=1", Marks.cells("1150N", "1000N"));
    assertEquals("No=1 On=1", Marks.cells("1000N", "1151N"));
    assertEquals("No=1 On=1", Marks.cells("1151N", "1000N"));
  }

  @Test
  void theWindowIsRoundedHalfUp() {
    assertEquals(54, Protocol.ec57(SampleRate.ofHertz(360), 650_000).window());
    assertEquals(38, Protocol.ec57(SampleRate.ofHertz(250), 650_000).window());
    assertEquals(108_000, Protocol.ec57(SampleRate.ofHertz(360), 650_000).start());
  }

  @Test
  void anEarlierTestBeatGivesWayToANearerOne() {
    // 900 is 100 from the beat at 1000, but 1050 is only 50 from it.
    BeatComparison comparison = Marks.compare("1000N", "900V 1050N");
    assertEquals("Nn=1 Ov=1", Marks.cells(comparison));
    assertEquals(50, comparison.matching().pairs().getFirst().offset());
  }

  @Test
  void anEarlierReferenceBeatGivesWayToANearerOne() {
    assertEquals("Nn=1 Vo=1", Marks.cells("900V 1050N", "1000N"));
  }

  @Test
  void equalDistancesGoToTheLaterBeat() {
    assertEquals("Nn=1 Vo=1", Marks.cells("900V 1100N", "1000N"));
  }

  @Test
  void twoCloseBeatsKeepTheirOrder() {
    // The example of bxb: 128 is 32 from 96 and from 160, but 185 is nearer to 160 than that.
    Protocol narrow = new Protocol(SampleRate.ofHertz(250), LabelMap.EC57, 37, 0, 1000);
    BeatComparison comparison =
        BeatMatcher.compare(Marks.of("96N 160N"), Marks.of("128N 185N"), narrow);
    assertEquals(
        List.of(32L, 25L), comparison.matching().pairs().stream().map(BeatPair::offset).toList());
    BeatComparison mirrored =
        BeatMatcher.compare(Marks.of("128N 185N"), Marks.of("96N 160N"), narrow);
    assertEquals(
        List.of(-32L, -25L), mirrored.matching().pairs().stream().map(BeatPair::offset).toList());
  }

  @Test
  void beatsBeforeTheStartAreNotScored() {
    assertEquals("Nn=1", from(5000, "1000N 2000V 6000N", "1500N 2500N 6000N"));
  }

  @Test
  void theFirstBeatMayBePairedWithATestBeatFromBeforeTheStart() {
    assertEquals("Vn=1", from(5000, "5010V", "4990N"));
    assertEquals("Vs=1", from(5000, "5010V", "4990N 5020S"));
  }

  @Test
  void aTestBeatNearTheStartIsLeftOutWhereTheNextIsNearerToTheFirstBeat() {
    // 5020 may belong to a beat before the start; 5390 is nearer to 5400 than it is.
    assertEquals("Nn=1", from(5000, "5400N", "5020V 5390N"));
    assertEquals("Nn=1", from(5000, "5400N", "5150V 5390N"));
    assertEquals("Nn=1 Ov=1", from(5000, "5400N", "5151V 5390N"));
  }

  @Test
  void elseItIsExtra() {
    assertEquals("No=1 On=1 Ov=1", from(5000, "5400N", "5100V 5800N"));
  }

  @Test
  void theStopIsScoredAndWhatFollowsIsNot() {
    assertEquals("Nn=1", to(5000, "5000N 5400V", "5000N 5300S"));
    assertEquals("", to(5000, "5001N", ""));
    assertEquals("Nv=1", to(5000, "4990N", "5020V"));
    assertEquals("Nv=1", to(5000, "5020N", "4990V"));
  }

  @Test
  void aTestWithoutBeatsMissesAll() {
    assertEquals("No=1 Vo=1", Marks.cells("1000N 2000V", ""));
    assertEquals("On=1 Ov=1", Marks.cells("", "1000N 2000V"));
  }

  @Test
  void otherMarksAreNoBeats() {
    assertEquals("Nn=1", Marks.cells("1000N 1100+(N 1200\"note 1300!", "1000N 1200|"));
    assertEquals("Nn=1 On=1", Marks.cells("1000N 2000!", "1000N 2000N"));
  }

  @Test
  void bothMapsAreKnown() {
    String symbols = "1000e 2000j 3000n";
    assertEquals("Ss=3", Marks.cells(symbols, symbols));
    BeatComparison comparison =
        BeatMatcher.compare(
            Marks.of(symbols),
            Marks.of(symbols),
            Marks.PROTOCOL.withMap(LabelMap.MACHINE_LEARNING));
    assertEquals("Nn=2 Ss=1", Marks.cells(comparison));
  }

  @Test
  void anyWindowCanBeAsked() {
    Protocol narrow = Marks.PROTOCOL.withWindow(50);
    assertEquals(
        "Nn=1 No=1 On=1",
        Marks.cells(BeatMatcher.compare(Marks.of("1000N 2000N"), Marks.of("1050N 2051N"), narrow)));
  }

  private static String from(long start, String reference, String test) {
    Protocol protocol = Marks.PROTOCOL.startingAt(start);
    return Marks.cells(BeatMatcher.compare(Marks.of(reference), Marks.of(test), protocol));
  }

  private static String to(long stop, String reference, String test) {
    Protocol protocol = Marks.PROTOCOL.stoppingAt(stop);
    return Marks.cells(BeatMatcher.compare(Marks.of(reference), Marks.of(test), protocol));
  }
}
