package org.ectopy.dataset;

import java.util.Arrays;

/** What a model reads of some beats that follow each other, as a {@link Segmenter} cut it. */
public final class Segments {

  private final InputShape shape;
  private final int beats;
  private final int leads;
  private final float[] waveforms;
  private final float[] rhythms;

  /**
   * @param waveforms {@code beats x leads x shape.perLead} numbers; kept, not copied
   * @param rhythms {@code beats x shape.perBeat} numbers; kept, not copied
   */
  public Segments(InputShape shape, int leads, float[] waveforms, float[] rhythms) {
    this.shape = shape;
    this.leads = leads;
    this.waveforms = waveforms;
    this.rhythms = rhythms;
    this.beats = waveforms.length / (leads * shape.perLead());
    if (waveforms.length != beats * leads * shape.perLead()
        || rhythms.length != beats * shape.perBeat()) {
      throw new IllegalArgumentException(
          "%d and %d numbers for %d beats of %d leads of %s"
              .formatted(waveforms.length, rhythms.length, beats, leads, shape));
    }
  }

  /** How many numbers there are of each beat. */
  public InputShape shape() {
    return shape;
  }

  /** The number of beats. */
  public int beats() {
    return beats;
  }

  /** The number of leads, the same for every beat. */
  public int leads() {
    return leads;
  }

  /** {@code beats x leads x shape.perLead} numbers: the array itself, not a copy. */
  public float[] waveforms() {
    return waveforms;
  }

  /** Where the waveform of a beat's lead begins in {@link #waveforms}. */
  public int waveform(int beat, int lead) {
    return (beat * leads + lead) * shape.perLead();
  }

  /** {@code beats x shape.perBeat} numbers: the array itself, not a copy. */
  public float[] rhythms() {
    return rhythms;
  }

  /** A copy of the beats {@code [from, until)}. */
  public Segments part(int from, int until) {
    int perBeat = leads * shape.perLead();
    int perRhythm = shape.perBeat();
    return new Segments(
        shape,
        leads,
        Arrays.copyOfRange(waveforms, from * perBeat, until * perBeat),
        Arrays.copyOfRange(rhythms, from * perRhythm, until * perRhythm));
  }
}
