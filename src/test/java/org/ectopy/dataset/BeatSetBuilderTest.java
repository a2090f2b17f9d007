package org.ectopy.dataset;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.ectopy.record.EcgRecord;
import org.ectopy.record.LabelMap;
import org.ectopy.task.Progress;
import org.junit.jupiter.api.Test;

class BeatSetBuilderTest {

  private static final List<String> LEADS = List.of("V5", "MLII", "Resp");

  @Test
  void keepsTheOrderOfTheSourcesAndReportsEachRecord() throws IOException {
    List<Long> done = new ArrayList<>();
    BeatSet set =
        builder(LeadChoice.ONE).build(sources(7), (parts, total) -> done.add(10 * parts + total));
    assertEquals(List.of(7L, 17L, 27L, 37L, 47L, 57L, 67L, 77L), done);
    assertEquals(
        List.of("r0", "r1", "r2", "r3", "r4", "r5", "r6"),
        set.records().stream().map(block -> block.origin().record()).toList());
    assertEquals(70, set.count());
    assertEquals("residual-cnn", set.input().kind());
  }

  @Test
  void readsTheLeadsChosen() throws IOException {
    assertEquals(
        List.of("MLII"),
        builder(LeadChoice.ONE).build(sources(1), Progress.NONE).origin(0).leads());
    BeatSet all = builder(LeadChoice.ALL).build(sources(1), Progress.NONE);
    assertEquals(List.of("V5", "MLII"), all.origin(0).leads(), "breathing is no ECG");
  }

  @Test
  void threadsDoNotMatter() throws IOException {
    BeatSet one = builder(LeadChoice.ALL).withThreads(1).build(sources(4), Progress.NONE);
    BeatSet three = builder(LeadChoice.ALL).withThreads(3).build(sources(4), Progress.NONE);
    int[] beats = one.all().toArray();
    assertArrayEquals(one.gather(beats).waveforms(), three.gather(beats).waveforms());
  }

  /** Beats nobody has judged make the rhythm, and are no examples. */
  @Test
  void leavesOutBeatsWithoutLabel() throws IOException {
    BeatSource judged = source("r", BeatList.at(new long[] {100, 200}));
    assertEquals(0, builder(LeadChoice.ONE).build(List.of(judged), Progress.NONE).count());
    BeatList some = MadeSource.beats("NVNVN", 360).labelledWithin(720, 1441);
    BeatSet set = builder(LeadChoice.ONE).build(List.of(source("r", some)), Progress.NONE);
    assertEquals(3, set.count());
    assertEquals(720, set.origin(0).frame());
    assertEquals("V", set.origin(0).symbol().mnemonic());
    assertEquals(1440, set.origin(2).frame());
  }

  @Test
  void aRecordThatCannotBeReadEndsTheWork() {
    IOException failure = new IOException("r1: unreadable");
    List<BeatSource> sources = new ArrayList<>(sources(3));
    sources.set(1, failing(failure));
    assertSame(
        failure,
        assertThrows(
            IOException.class, () -> builder(LeadChoice.ONE).build(sources, Progress.NONE)));
  }

  @Test
  void stopsWhereTheProgressSaysSo() {
    AtomicInteger reports = new AtomicInteger();
    Progress second =
        (done, total) -> {
          if (reports.incrementAndGet() == 2) {
            throw new CancellationException();
          }
        };
    assertThrows(
        CancellationException.class, () -> builder(LeadChoice.ONE).build(sources(50), second));
    assertEquals(2, reports.get());
  }

  private static BeatSetBuilder builder(LeadChoice leads) {
    return new BeatSetBuilder(
        "residual-cnn", new KachueeSegmenter(), leads, LabelMap.MACHINE_LEARNING);
  }

  private static List<BeatSource> sources(int count) {
    return IntStream.range(0, count)
        .<BeatSource>mapToObj(i -> source("r" + i, MadeSource.beats("NNVNNANNFN", 360)))
        .toList();
  }

  private static BeatSource source(String name, BeatList beats) {
    MadeSource made =
        new MadeSource(name, 360, 5000, LEADS, frame -> Math.sin(frame * (name.hashCode() % 7)));
    return new Source(made, beats);
  }

  private static BeatSource failing(IOException failure) {
    return new BeatSource() {
      @Override
      public String name() {
        return "r1";
      }

      @Override
      public EcgRecord open() throws IOException {
        throw failure;
      }

      @Override
      public BeatList beats(EcgRecord record, LabelMap map) {
        return BeatList.at(new long[0]);
      }
    };
  }

  private record Source(MadeSource made, BeatList list) implements BeatSource {
    @Override
    public String name() {
      return made.name();
    }

    @Override
    public EcgRecord open() {
      return made.open();
    }

    @Override
    public BeatList beats(EcgRecord record, LabelMap map) {
      return list;
    }
  }
}
