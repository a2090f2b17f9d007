package org.ectopy.model;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.ectopy.dataset.BeatList;
import org.ectopy.dataset.BeatSet;
import org.ectopy.dataset.BeatSetBuilder;
import org.ectopy.dataset.BeatSource;
import org.ectopy.model.network.ModelKind;
import org.ectopy.record.Annotation;
import org.ectopy.record.AnnotationSet;
import org.ectopy.record.Calibration;
import org.ectopy.record.EcgRecord;
import org.ectopy.record.LabelMap;
import org.ectopy.record.Lead;
import org.ectopy.record.Notes;
import org.ectopy.record.RecordInfo;
import org.ectopy.record.SampleRate;
import org.ectopy.record.SampleSource;
import org.ectopy.record.Samples;
import org.ectopy.record.SymbolTable;
import org.ectopy.record.TimeBase;
import org.ectopy.task.Progress;

/** Silent records and labelled beats in them, for {@link TinyKind}. */
public final class TinyBeats {

  private static final String[] SYMBOLS = {"N", "A", "V", "F", "Q"};

  private TinyBeats() {}

  /** A record of ECG leads that hold nothing but 0, 100 frames a second. */
  public static EcgRecord record(String name, int leads, long frames) {
    List<Lead> list = new ArrayList<>();
    for (int i = 0; i < leads; i++) {
      list.add(new Lead("V" + (i + 1), new Calibration(200, 0, "mV", true), 1, 12, 0));
    }
    TimeBase time = TimeBase.of(SampleRate.ofHertz(100));
    return new EcgRecord(new RecordInfo(name, time, frames, list, Notes.NONE), new Silence());
  }

  /** So many beats, one a second, of all five classes in random order. */
  public static AnnotationSet beats(int count, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Annotation> beats = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String symbol = SYMBOLS[random.nextInt(SYMBOLS.length)];
      beats.add(
          Annotation.of(100L * i + 50, SymbolTable.STANDARD.withMnemonic(symbol).orElseThrow()));
    }
    return new AnnotationSet(beats);
  }

  /** Beats of two records, one with one lead and one with two, half of them each. */
  public static BeatSet set(int count, long seed) throws IOException {
    return set(new TinyKind(), count, seed);
  }

  /** The same, cut for any kind. */
  public static BeatSet set(ModelKind kind, int count, long seed) throws IOException {
    List<Source> sources =
        List.of(new Source("one", 1, count / 2, seed), new Source("two", 2, count / 2, seed + 1));
    return new BeatSetBuilder(
            kind.name(), kind.segmenter(), kind.leads(), LabelMap.MACHINE_LEARNING)
        .build(sources, Progress.NONE);
  }

  private record Source(String name, int leads, int count, long seed) implements BeatSource {

    @Override
    public EcgRecord open() {
      return record(name, leads, 100L * count);
    }

    @Override
    public BeatList beats(EcgRecord record, LabelMap map) {
      return BeatList.of(TinyBeats.beats(count, seed), map);
    }
  }

  private static final class Silence implements SampleSource {

    @Override
    public void read(long firstFrame, Samples target) {}

    @Override
    public void close() {}
  }
}
