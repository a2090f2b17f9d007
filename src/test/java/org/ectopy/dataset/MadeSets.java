package org.ectopy.dataset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ectopy.record.LabelMap;

/**
 * Beat sets whose numbers tell which beat they are of: lead l, number i of beat b is b + l + i/8.
 */
final class MadeSets {

  static final InputShape SHAPE = new InputShape(4, 2);

  private MadeSets() {}

  /** Beats of a record with the given symbols, one character each, at frames 100, 200 ... */
  static RecordBeats block(String record, String variant, String symbols, String... leads) {
    return block(SHAPE, new BlockOrigin(record, variant, List.of(leads)), symbols);
  }

  static RecordBeats block(InputShape shape, BlockOrigin origin, String symbols) {
    BeatList beats = MadeSource.beats(symbols, 100);
    int leads = origin.leads().size();
    BeatNumbers numbers = BeatNumbers.allocate(shape, leads, beats.count());
    for (int beat = 0; beat < beats.count(); beat++) {
      float[] waveforms = new float[leads * shape.perLead()];
      for (int i = 0; i < waveforms.length; i++) {
        waveforms[i] = beat + i / shape.perLead() + i % shape.perLead() / 8f;
      }
      float[] rhythms = new float[shape.perBeat()];
      Arrays.fill(rhythms, beat + 0.1f);
      numbers.add(
          beats.frame(beat),
          beats.symbol(beat).orElseThrow(),
          beats.label(beat).orElseThrow(),
          new Segments(shape, leads, waveforms, rhythms),
          0);
    }
    return new RecordBeats(origin, shape, numbers);
  }

  static BeatSet set(RecordBeats... blocks) {
    InputShape shape = blocks.length == 0 ? SHAPE : blocks[0].shape();
    return new BeatSet(new BeatInput("made", shape, LabelMap.MACHINE_LEARNING), List.of(blocks));
  }

  /** Records 1, 2 ... of one lead with the given symbols. */
  static BeatSet records(String... symbols) {
    List<RecordBeats> blocks = new ArrayList<>();
    for (String each : symbols) {
      blocks.add(block(String.valueOf(blocks.size() + 1), "", each, "MLII"));
    }
    return set(blocks.toArray(RecordBeats[]::new));
  }
}
