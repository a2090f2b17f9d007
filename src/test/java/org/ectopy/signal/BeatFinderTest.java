package org.ectopy.signal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.concurrent.CancellationException;
import org.ectopy.record.EcgRecord;
import org.ectopy.task.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BeatFinderTest {

  private final BeatFinder finder = new BeatFinder(new PanTompkins());

  private Detection find(EcgRecord record) throws IOException {
    return finder.find(record, Progress.NONE);
  }

  private String refusal(EcgRecord record) {
    return String.valueOf(assertThrows(DetectionException.class, () -> find(record)).getMessage());
  }

  @ParameterizedTest
  @ValueSource(doubles = {60, 62.5, 99, 1001, 2000, 5000, 20_000})
  void recordsOfOtherRatesAreResampledAndTheirBeatsMappedBack(double rate) throws IOException {
    int frames = (int) (20 * rate);
    Detection found = find(MadeRecord.of(rate, frames, MadeRecord.ecg(rate, 1)));
    long[] expected = MadeRecord.beats(rate, frames);
    assertEquals(expected.length, found.count());
    for (int i = 0; i < expected.length; i++) {
      long distance = Math.abs(expected[i] - found.beat(i));
      assertTrue(distance <= Math.max(1, 0.01 * rate), "beat " + i + " is off by " + distance);
    }
    assertEquals(frames, found.frames());
  }

  @Test
  void unreadableStretchesOfAResampledRecordAreInItsOwnFrames() throws IOException {
    double rate = 4000;
    Detection found =
        find(
            MadeRecord.of(
                rate,
                80_000,
                i -> i >= 40_000 ? Double.NaN : MadeRecord.ecg(rate, 1).applyAsDouble(i)));
    assertEquals(1, found.unreadable().size());
    assertTrue(Math.abs(found.unreadable().getFirst().from() - 40_000) <= 4);
    assertEquals(80_000, found.unreadable().getFirst().to());
  }

  @Test
  void aRateOutOfReachIsRefused() {
    assertEquals(
        "beats are found at 60 to 100000 frames per second, this record has 1.0",
        refusal(MadeRecord.of(1, 100, i -> 0)));
    assertTrue(refusal(MadeRecord.of(1e6, 10, i -> 0)).contains("1000000.0"));
  }

  @Test
  void lessThanASecondIsRefused() {
    assertEquals(
        "the record is too short to find beats in: 1 frame (0.003 s), at least one second is"
            + " needed",
        refusal(MadeRecord.of(360, 1, i -> 0)));
    assertTrue(refusal(MadeRecord.of(360, 0, i -> 0)).contains("0 frames"));
  }

  @Test
  void aRecordWithoutAnEcgLeadIsRefused() {
    EcgRecord record =
        MadeRecord.of(MadeRecord.info(125, 1000, MadeRecord.lead("ABP", "mmHg")), i -> 0);
    assertEquals(
        "there is no ECG lead to find beats in: the record holds ABP (mmHg)", refusal(record));
  }

  @Test
  void flatAllGapAndClippedRecordsSayWhyTheyHaveNoBeats() throws IOException {
    assertEquals(
        "no beat was found in 1:30: lead MLII is flat from 0:00 to 1:30",
        find(MadeRecord.of(100, 9000, i -> 0.3)).whyNone().orElseThrow());
    assertEquals(
        "no beat was found in 1:30: lead MLII has no samples from 0:00 to 1:30",
        find(MadeRecord.of(100, 9000, i -> Double.NaN)).whyNone().orElseThrow());
    assertEquals(
        "no beat was found in 1:30: lead MLII is clipped from 0:00 to 1:30",
        find(MadeRecord.of(100, 9000, i -> 2.047)).whyNone().orElseThrow());
  }

  @Test
  void everyReasonIsNamedAndTheRestCounted() throws IOException {
    Detection found = find(MadeRecord.of(100, 360_000, i -> i / 1000 % 2 == 0 ? 0.3 : Double.NaN));
    assertEquals(
        "no beat was found in 1:00:00: lead MLII is flat from 0:00 to 0:10 and has no samples from"
            + " 0:10 to 0:20 and is flat from 0:20 to 0:30 and in 357 more stretches",
        found.whyNone().orElseThrow());
  }

  @Test
  void aRecordWithBeatsNeedsNoReason() throws IOException {
    Detection found = find(MadeRecord.of(360, 7200, MadeRecord.ecg(360, 1)));
    assertTrue(found.whyNone().isEmpty());
  }

  @Test
  void theWorkStopsWhereItIsCancelled() {
    EcgRecord record = MadeRecord.of(360, 360_000, MadeRecord.ecg(360, 1));
    Progress stop =
        (done, total) -> {
          if (done > total / 2) {
            throw new CancellationException();
          }
        };
    assertThrows(CancellationException.class, () -> finder.find(record, stop));
  }
}
