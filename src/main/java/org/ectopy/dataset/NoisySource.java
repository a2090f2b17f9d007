package org.ectopy.dataset;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ectopy.record.Annotation;
import org.ectopy.record.AnnotationSet;
import org.ectopy.record.EcgRecord;
import org.ectopy.record.LabelMap;
import org.ectopy.record.SymbolTable;
import org.ectopy.signal.NoiseHalf;
import org.ectopy.signal.NoiseStress;

/**
 * A record as it would be with noise all the way but for the clean stretches of WFDB's {@code nst}:
 * a variant to learn from.
 */
public final class NoisySource implements BeatSource {

  private final BeatSource clean;
  private final EcgRecord noise;
  private final double decibels;

  /**
   * @param noise the noise record, whose earlier half is taken; it stays the caller's to close, and
   *     must stay open
   * @param decibels the signal-to-noise ratio
   */
  public NoisySource(BeatSource clean, EcgRecord noise, double decibels) {
    this.clean = clean;
    this.noise = noise;
    this.decibels = decibels;
  }

  @Override
  public String name() {
    return clean.name();
  }

  @Override
  public String variant() {
    return String.format(Locale.ROOT, "%s %.1f dB", noise.name(), decibels);
  }

  @Override
  public EcgRecord open() throws IOException {
    EcgRecord record = clean.open();
    try {
      return new NoiseStress(noise, NoiseHalf.FIRST).mix(record, fiducials(record), decibels);
    } catch (IOException | RuntimeException e) {
      record.close();
      throw e;
    }
  }

  @Override
  public BeatList beats(EcgRecord record, LabelMap map) throws IOException {
    return clean.beats(record, map);
  }

  @Override
  public List<Integer> leads(EcgRecord record, LeadChoice choice) throws IOException {
    return clean.leads(record, choice);
  }

  private AnnotationSet fiducials(EcgRecord record) throws IOException {
    BeatList beats = clean.beats(record, LabelMap.MACHINE_LEARNING);
    List<Annotation> marks = new ArrayList<>();
    for (int beat = 0; beat < beats.count(); beat++) {
      marks.add(
          Annotation.of(
              beats.frame(beat),
              beats.symbol(beat).orElse(SymbolTable.STANDARD.withMnemonic("N").orElseThrow())));
    }
    return new AnnotationSet(marks);
  }
}
