package org.ectopy.ui.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.ectopy.record.EcgRecord;
import org.ectopy.record.Samples;
import org.ectopy.ui.FakeRecords;
import org.ectopy.ui.FakeStore;
import org.ectopy.ui.session.LeadScale;
import org.ectopy.ui.session.OpenRecord;
import org.junit.jupiter.api.Test;

/** At 100 frames a second: a tile begins every 1600 frames. */
class FilteredTilesTest {

  private static final int FRAMES = 12_000;

  /** One stored integer, as the filtered values count. */
  private static final int STEP = FilteredTiles.FINENESS;

  private static OpenRecord open(EcgRecord record) {
    LeadScale scale = LeadScale.of(record.leads().getFirst(), 30, 1);
    return new OpenRecord(FakeStore.header("r"), record, List.of(scale), List.of());
  }

  private static int[] filtered(EcgRecord record, long first, int frames) throws IOException {
    Samples block = Samples.allocate(record.leads(), frames);
    new FilteredTiles().read(open(record), first, block);
    return block.row(0);
  }

  /** R waves of 1 mV each second, on a slow drift of 5 mV and a step of 5 mV where a tile ends. */
  private static EcgRecord drifting() {
    return FakeRecords.of(
        "r",
        1,
        FRAMES,
        f -> {
          double drift = 1000 * Math.sin(2 * Math.PI * f / 4000.0);
          int beat = (int) Math.max(0, 200 - 70 * Math.abs(f % 100 - 50));
          return (int) Math.rint(drift) + beat + (f >= 3150 ? 1000 : 0);
        });
  }

  @Test
  void aFrameHasTheSameValueFromEveryWindow() throws IOException {
    EcgRecord record = drifting();
    int[] all = filtered(record, 0, FRAMES);
    for (long first : List.of(1L, 1599L, 1600L, 2900L, 3201L, 7777L)) {
      int[] window = filtered(record, first, 700);
      for (int i = 0; i < window.length; i++) {
        assertEquals(all[(int) first + i], window[i], "frame " + (first + i));
      }
    }
  }

  @Test
  void tilesJoinAsIfTheRecordHadBeenFilteredInOnePiece() throws IOException {
    EcgRecord record = drifting();
    int[] tiled = filtered(record, 0, FRAMES);
    int[] stored = record.read(0, FRAMES).row(0);
    float[] whole = new float[FRAMES];
    for (int i = 0; i < FRAMES; i++) {
      whole[i] = stored[i] - 30;
    }
    float[] expected = FilteredTiles.FILTER.apply(whole, 100);
    for (int i = 0; i < FRAMES; i++) {
      assertEquals(expected[i] * STEP, tiled[i], STEP, "frame " + i);
    }
  }

  @Test
  void aLevelIsTakenAwayAndABeatIsKept() throws IOException {
    int[] level = filtered(FakeRecords.of("r", 1, FRAMES, f -> 1230), 4000, 100);
    int[] sine =
        filtered(
            FakeRecords.of(
                "r", 1, FRAMES, f -> (int) Math.rint(500 + 200 * Math.sin(Math.PI * f / 5))),
            4000,
            100);
    for (int i = 0; i < 100; i++) {
      assertEquals(0, level[i], STEP);
      double ten = 200 * Math.sin(Math.PI * (4000 + i) / 5);
      assertEquals(ten * STEP, sine[i], 3 * STEP, "a sine of 10 Hz passes where it is");
    }
  }

  @Test
  void gapsStayGaps() throws IOException {
    EcgRecord record =
        FakeRecords.of("r", 1, FRAMES, f -> f >= 1590 && f < 1610 ? Samples.GAP : (int) (f % 50));
    int[] values = filtered(record, 1500, 200);
    for (int i = 0; i < 200; i++) {
      assertEquals(i >= 90 && i < 110, values[i] == Samples.GAP, "frame " + (1500 + i));
    }
    int[] beyond = filtered(record, FRAMES - 10, 20);
    assertFalse(beyond[9] == Samples.GAP);
    assertTrue(beyond[10] == Samples.GAP);
  }

  @Test
  void whatTheRateCannotHoldIsNotFilteredOut() {
    assertEquals(40, FilteredTiles.filter(360).lowPass());
    assertEquals(0, FilteredTiles.filter(60).lowPass());
    assertEquals(0.5, FilteredTiles.filter(60).highPass());
    assertEquals(0, FilteredTiles.filter(1).highPass());
  }

  @Test
  void theRowsMiddleIsTheFilteredZero() {
    LeadScale scale = new LeadScale(30, 0.005, true);
    Height recorded = new Height(100, -2);
    Height filtered = FilteredTiles.height(recorded, scale);
    assertEquals(recorded.of(30), filtered.of(0));
    assertEquals(recorded.of(31), filtered.of(STEP));
  }
}
