package org.ectopy.dataset;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.ectopy.record.BeatClass;

/**
 * Labelled beats of many records in memory, ready for a model, each with where it comes from.
 *
 * <p>Beats are counted from 0 through all records in their order. Records may have different
 * numbers of leads; a batch is made of beats with the same number.
 */
public final class BeatSet {

  private final BeatInput input;
  private final List<RecordBeats> records;

  /** The part of a cross-validation each beat is in; empty where there is none. */
  private final int[] folds;

  /** The first beat of each record, and the number of all beats after the last. */
  private final int[] starts;

  /**
   * @throws IllegalArgumentException where a record was cut to another shape
   */
  public BeatSet(BeatInput input, List<RecordBeats> records) {
    this(input, records, new int[0]);
  }

  private BeatSet(BeatInput input, List<RecordBeats> records, int[] folds) {
    this.input = input;
    this.folds = folds;
    this.records = List.copyOf(records);
    this.starts = new int[records.size() + 1];
    for (int i = 0; i < records.size(); i++) {
      RecordBeats beats = records.get(i);
      if (!beats.shape().equals(input.shape())) {
        throw new IllegalArgumentException(beats.shape() + " among beats of " + input.shape());
      }
      starts[i + 1] = Math.addExact(starts[i], beats.count());
    }
  }

  /**
   * The same beats, each in a part of a cross-validation.
   *
   * @param foldOfBeat a number from 0 to 127 for every beat
   */
  public BeatSet inFolds(int[] foldOfBeat) {
    if (foldOfBeat.length != count()
        || Arrays.stream(foldOfBeat).anyMatch(fold -> fold < 0 || fold > Byte.MAX_VALUE)) {
      throw new IllegalArgumentException(
          "%d folds from %s for %d beats"
              .formatted(foldOfBeat.length, Arrays.stream(foldOfBeat).min(), count()));
    }
    return new BeatSet(input, records, foldOfBeat.clone());
  }

  /** The beats of the records with these names, counted anew, in no folds. */
  public BeatSet ofRecords(Collection<String> names) {
    return new BeatSet(
        input, records.stream().filter(block -> names.contains(block.origin().record())).toList());
  }

  /** What the beats were made for. */
  public BeatInput input() {
    return input;
  }

  /** The beats record by record, in the order in which they are counted. */
  public List<RecordBeats> records() {
    return records;
  }

  /** The number of beats. */
  public int count() {
    return starts[records.size()];
  }

  /** The first beat of the record with an index in {@link #records}. */
  public int start(int record) {
    return starts[record];
  }

  /** The index in {@link #records} of a beat's record. */
  public int recordOf(int beat) {
    if (beat < 0 || beat >= count()) {
      throw new IndexOutOfBoundsException("beat " + beat + " of " + count());
    }
    int found = Arrays.binarySearch(starts, beat);
    int record = found >= 0 ? found : -found - 2;
    while (starts[record + 1] == beat) {
      record++;
    }
    return record;
  }

  /** The class of a beat. */
  public BeatClass label(int beat) {
    int record = recordOf(beat);
    return records.get(record).label(beat - starts[record]);
  }

  /** The record's frame at a beat's fiducial. */
  public long frame(int beat) {
    int record = recordOf(beat);
    return records.get(record).frame(beat - starts[record]);
  }

  /** The record a beat is from, the leads that were read and what was done to them. */
  public BlockOrigin block(int beat) {
    return records.get(recordOf(beat)).origin();
  }

  /** The part of a cross-validation that a beat is in, from 0; empty where there is none. */
  public OptionalInt fold(int beat) {
    return folds.length == 0 ? OptionalInt.empty() : OptionalInt.of(folds[beat]);
  }

  /** The number of leads of a beat. */
  public int leads(int beat) {
    return records.get(recordOf(beat)).leads();
  }

  /** Where a beat comes from. */
  public BeatOrigin origin(int beat) {
    int record = recordOf(beat);
    RecordBeats beats = records.get(record);
    int within = beat - starts[record];
    return new BeatOrigin(
        beats.origin(), beats.frame(within), beats.symbol(within), beats.label(within), fold(beat));
  }

  /** All beats, in order. */
  public IntStream all() {
    return IntStream.range(0, count());
  }

  /**
   * The numbers of some beats in the order asked for, in arrays of their own.
   *
   * @param beats one or more with the same number of leads, repeats allowed
   * @throws IllegalArgumentException where their numbers of leads differ
   */
  public Segments gather(int[] beats) {
    int leads = leads(beats[0]);
    int wave = leads * input.shape().perLead();
    int rhythm = input.shape().perBeat();
    float[] waveforms = new float[Math.multiplyExact(beats.length, wave)];
    float[] rhythms = new float[beats.length * rhythm];
    for (int i = 0; i < beats.length; i++) {
      int record = recordOf(beats[i]);
      RecordBeats from = records.get(record);
      if (from.leads() != leads) {
        throw new IllegalArgumentException(
            "beats of %d leads and of %d in one batch".formatted(leads, from.leads()));
      }
      from.numbers().copyWaveforms(beats[i] - starts[record], waveforms, i * wave);
      from.numbers().copyRhythm(beats[i] - starts[record], rhythms, i * rhythm);
    }
    return new Segments(input.shape(), leads, waveforms, rhythms);
  }
}
