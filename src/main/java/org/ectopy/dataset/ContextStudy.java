package org.ectopy.dataset;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ectopy.record.EcgRecord;
import org.ectopy.task.Progress;

/**
 * A beat as {@link ContextSegmenter} cuts it: with other samples its shape is measured anew against
 * the same beats before it, with another interval all numbers of the rhythm are.
 */
final class ContextStudy implements BeatStudy {

  private static final double HERTZ = 100;

  private final List<ContextFeature> features;
  private final RrIntervals intervals;
  private final int place;
  private final CutBeats beats;
  private final BeatCutter cutter;
  private final Waveforms waveforms;
  private final Optional<Waveforms> usual;

  /**
   * @param context cuts the beats
   * @param record whose they are
   * @param leads indices in the record
   * @param all beats of the record
   * @param beat which of them is studied
   */
  ContextStudy(
      ContextSegmenter context, EcgRecord record, List<Integer> leads, BeatList all, Beat beat)
      throws IOException {
    this.features = context.features();
    this.intervals = context.intervals(record, all);
    this.place = beat.place();
    this.beats = CutBeats.upTo(context.open(record, leads, all), place, beat.progress());
    ContextSignal signal = new ContextSignal(record, leads);
    this.cutter = context.cutter(signal, all);
    BeatWindow window = walk(leads.size() * context.shape().perLead(), beat.progress());
    long first = signal.nearest(all.frame(place)) - BeatWindow.R;
    double framesPerSecond = record.rate().framesPerSecond();
    this.waveforms = Waveforms.at(copy(window), first, HERTZ, framesPerSecond);
    changed(BeatChange.of(waveforms));
    this.usual =
        cutter instanceof NeighbouringBeats neighbours
            ? Optional.of(waveforms.with(copy(neighbours.usual())))
            : Optional.empty();
  }

  /** Which beat is studied, and whom it is told. */
  record Beat(int place, Progress progress) {}

  /** The beats before are taken in, and the beat itself is moved on to. */
  private BeatWindow walk(int numbers, Progress progress) throws IOException {
    RhythmFeatures rhythm = new RhythmFeatures(intervals);
    float[] cut = new float[numbers];
    FeatureRow row = new FeatureRow();
    for (int i = 0; i < place; i++) {
      progress.report(i, place);
      rhythm.next(row);
      cutter.next(rhythm.pause(), cut, row);
    }
    return cutter.moveOn();
  }

  private static float[][] copy(BeatWindow window) {
    float[][] leads = new float[window.leads()][];
    Arrays.setAll(leads, lead -> window.lead(lead).clone());
    return leads;
  }

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
    return usual.map(Waveforms::copy);
  }

  @Override
  public List<NearInterval> intervals() {
    return Arrays.stream(NearInterval.values())
        .filter(interval -> intervals.has(place + interval.offset()))
        .toList();
  }

  @Override
  public List<BeatTrait> traits() {
    return Arrays.stream(BeatTrait.values())
        .filter(trait -> features.contains(TraitNumbers.measure(trait)))
        .toList();
  }

  @Override
  public double measure(BeatTrait trait, float[] rhythms) {
    return TraitNumbers.inWords(trait, rhythms[features.indexOf(TraitNumbers.measure(trait))]);
  }

  @Override
  public Segments changed(BeatChange change) {
    FeatureRow row = change.seconds().isEmpty() ? asItWas() : rhythm(change);
    float[] cut = new float[beats.beat().waveforms().length];
    cutter.describe(window(change.waveforms()), cut, row);
    for (ContextFeature feature : features) {
      if (!feature.fromRhythm() && feature.ofNextBeat().isPresent()) {
        boolean last = !intervals.has(place + 1);
        row.set(feature, last ? row.get(feature.ofNextBeat().get()) : actual(feature));
      }
    }
    change.numbers().forEach((trait, numbers) -> take(trait, numbers, row));
    float[] rhythms = new float[features.size()];
    for (int i = 0; i < rhythms.length; i++) {
      rhythms[i] = row.get(features.get(i));
    }
    return new Segments(beats.beat().shape(), beats.beat().leads(), cut, rhythms);
  }

  private float actual(ContextFeature feature) {
    return beats.beat().rhythms()[features.indexOf(feature)];
  }

  private FeatureRow asItWas() {
    FeatureRow row = new FeatureRow();
    features.forEach(feature -> row.set(feature, actual(feature)));
    return row;
  }

  private FeatureRow rhythm(BeatChange change) {
    RrIntervals changed = intervals;
    for (var each : change.seconds().entrySet()) {
      changed = changed.with(place + each.getKey().offset(), each.getValue());
    }
    RhythmFeatures rhythm = new RhythmFeatures(changed);
    FeatureRow row = new FeatureRow();
    for (int i = 0; i <= place; i++) {
      rhythm.next(row);
    }
    FeatureRow after = new FeatureRow();
    if (changed.has(place + 1)) {
      rhythm.next(after);
    }
    row.lookAhead(changed.has(place + 1) ? after : row);
    return row;
  }

  private static BeatWindow window(Waveforms samples) {
    BeatWindow window = new BeatWindow(samples.leads());
    for (int lead = 0; lead < samples.leads(); lead++) {
      System.arraycopy(samples.lead(lead), 0, window.lead(lead), 0, samples.length());
    }
    return window;
  }

  private void take(BeatTrait trait, float[] numbers, FeatureRow row) {
    for (int i = 0; i < features.size(); i++) {
      if (TraitNumbers.of(trait).contains(features.get(i))) {
        row.set(features.get(i), numbers[i]);
      }
    }
  }
}
