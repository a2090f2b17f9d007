package org.ectopy.dataset;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.ectopy.task.Progress;

/** A beat of which the model reads nothing but waveforms, as they are cut. */
public final class PlainStudy implements BeatStudy {

  private final CutBeats beats;
  private final Waveforms waveforms;

  private PlainStudy(CutBeats beats, Waveforms waveforms) {
    this.beats = beats;
    this.waveforms = waveforms;
  }

  /**
   * Studies a beat.
   *
   * @param stream cuts the beats of the record from the first on
   * @param beat its place among them
   * @param rate the rate at which they are cut, in Hz
   * @param place where the beat lies
   * @throws IOException where the record's samples cannot be read
   */
  public static BeatStudy of(
      SegmentStream stream, int beat, double rate, Place place, Progress progress)
      throws IOException {
    CutBeats cut = CutBeats.upTo(stream, beat, progress);
    Segments one = cut.beat();
    int length = one.shape().perLead();
    float[][] leads = new float[one.leads()][length];
    for (int lead = 0; lead < leads.length; lead++) {
      System.arraycopy(one.waveforms(), one.waveform(0, lead), leads[lead], 0, length);
    }
    return new PlainStudy(
        cut, Waveforms.at(leads, place.firstSample(), rate, place.framesPerSecond()));
  }

  /**
   * Where a waveform lies in its record.
   *
   * @param firstSample counted at the rate at which it is cut, from the record's start
   * @param framesPerSecond of the record
   */
  public record Place(long firstSample, double framesPerSecond) {}

  @Override
  public Segments before() {
    return beats.before();
  }

  @Override
  public Segments beat() {
    return beats.beat();
  }

  @Override
  public Waveforms waveforms() {
    return waveforms.copy();
  }

  @Override
  public Optional<Waveforms> usual() {
    return Optional.empty();
  }

  @Override
  public List<NearInterval> intervals() {
    return List.of();
  }

  @Override
  public List<BeatTrait> traits() {
    return List.of();
  }

  @Override
  public double measure(BeatTrait trait, float[] rhythms) {
    throw new IllegalArgumentException("no model is told of " + trait + " here");
  }

  @Override
  public Segments changed(BeatChange change) {
    Segments one = beats.beat();
    float[] numbers = new float[one.waveforms().length];
    for (int lead = 0; lead < one.leads(); lead++) {
      float[] samples = change.waveforms().lead(lead);
      System.arraycopy(samples, 0, numbers, one.waveform(0, lead), samples.length);
    }
    return new Segments(one.shape(), one.leads(), numbers, one.rhythms().clone());
  }
}
