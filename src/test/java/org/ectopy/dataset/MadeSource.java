package org.ectopy.dataset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
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

/**
 * A record in memory whose leads are all alike and given by a formula in mV, 10,000 stored units a
 * mV, with beats of its own.
 */
record MadeSource(
    String name, double rate, int frames, List<String> leadNames, IntToDoubleFunction millivolts)
    implements BeatSource {

  private static final int GAIN = 10_000;

  /** A record of one lead MLII. */
  static MadeSource of(double rate, double seconds, IntToDoubleFunction millivolts) {
    return new MadeSource(
        "made", rate, (int) Math.round(seconds * rate), List.of("MLII"), millivolts);
  }

  /** Beats with the given mnemonics, one character each, every {@code spacing} frames. */
  static BeatList beats(String mnemonics, int spacing) {
    List<Annotation> marks = new ArrayList<>();
    for (int i = 0; i < mnemonics.length(); i++) {
      String mnemonic = mnemonics.substring(i, i + 1);
      marks.add(
          Annotation.of(
              (long) spacing * (i + 1), SymbolTable.STANDARD.withMnemonic(mnemonic).orElseThrow()));
    }
    return BeatList.of(new AnnotationSet(marks), LabelMap.MACHINE_LEARNING);
  }

  @Override
  public EcgRecord open() {
    List<Lead> leads =
        leadNames.stream()
            .map(lead -> new Lead(lead, new Calibration(GAIN, 0, "mV", true), 1, 16, 0))
            .toList();
    TimeBase clock = TimeBase.of(SampleRate.ofHertz(rate));
    RecordInfo info = new RecordInfo(name, clock, frames, leads, Notes.NONE);
    return new EcgRecord(
        info,
        new SampleSource() {
          @Override
          public void read(long firstFrame, Samples target) {
            for (int row = 0; row < target.rows(); row++) {
              Arrays.setAll(target.row(row), i -> stored(firstFrame + i));
            }
          }

          @Override
          public void close() {}
        });
  }

  private int stored(long frame) {
    double value =
        frame < 0 || frame >= frames ? Double.NaN : millivolts.applyAsDouble((int) frame);
    return Double.isNaN(value) ? Samples.GAP : (int) Math.round(value * GAIN);
  }

  /** Ten beats of class N. */
  @Override
  public BeatList beats(EcgRecord record, LabelMap map) {
    return beats("NNNNNNNNNN", (int) rate);
  }
}
