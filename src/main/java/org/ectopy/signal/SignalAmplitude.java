package org.ectopy.signal;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.ectopy.record.Annotation;
import org.ectopy.record.AnnotationSet;
import org.ectopy.record.BeatClass;
import org.ectopy.record.EcgRecord;
import org.ectopy.record.LabelMap;
import org.ectopy.record.Samples;

/**
 * How large the QRS complexes of a lead are, and how strong a noise is, as WFDB's {@code sigamp}
 * measures both: the mean over up to 300 measurements without the smallest and the largest
 * twentieth, in stored units.
 */
final class SignalAmplitude {

  private static final int MOST = 300;
  private static final int TRIMMED_PART = 20;

  /** From so many seconds before a fiducial to as many after it. */
  private static final double QRS_SECONDS = 0.05;

  /** The code of a beat not classified during learning, which {@code sigamp} passes over. */
  private static final int LEARNING = 30;

  private SignalAmplitude() {}

  /**
   * The peak-to-peak amplitude of a lead around the first beats that are neither ventricular nor
   * fusion beats; NaN where there is none with samples.
   */
  static double qrs(EcgRecord record, AnnotationSet beats, int lead) throws IOException {
    int reach = (int) record.rate().frameAt(QRS_SECONDS);
    Samples window = Samples.allocate(record.leads(), List.of(lead), 2 * reach + 1);
    double[] amplitudes = new double[MOST];
    int count = 0;
    for (Annotation beat : beats.inFrames(record.rate()).beats()) {
      if (count < MOST && supraventricular(beat)) {
        record.read(beat.sample() - reach, window);
        double amplitude = peakToPeak(window.row(0));
        count = Double.isNaN(amplitude) ? count : keep(amplitudes, count, amplitude);
      }
    }
    return trimmedMean(Arrays.copyOf(amplitudes, count));
  }

  /** The root mean square about its mean of a lead in the first seconds of a part of a record. */
  static double rms(EcgRecord record, NoiseHalf half, int lead) throws IOException {
    int second = (int) record.rate().frameAt(1);
    Samples window = Samples.allocate(record.leads(), List.of(lead), second);
    long end = half.start(record) + half.length(record);
    double[] amplitudes = new double[MOST];
    int count = 0;
    for (long at = half.start(record); at + second <= end && count < MOST; at += second) {
      record.read(at, window);
      double amplitude = rms(window.row(0));
      count = Double.isNaN(amplitude) ? count : keep(amplitudes, count, amplitude);
    }
    return trimmedMean(Arrays.copyOf(amplitudes, count));
  }

  private static int keep(double[] amplitudes, int count, double amplitude) {
    amplitudes[count] = amplitude;
    return count + 1;
  }

  private static boolean supraventricular(Annotation beat) {
    return beat.symbol().code() != LEARNING
        && LabelMap.EC57
            .classOf(beat.symbol())
            .filter(found -> found != BeatClass.V && found != BeatClass.F)
            .isPresent();
  }

  private static double peakToPeak(int[] samples) {
    int least = Integer.MAX_VALUE;
    int greatest = Samples.GAP;
    for (int sample : samples) {
      if (sample == Samples.GAP) {
        return Double.NaN;
      }
      least = Math.min(least, sample);
      greatest = Math.max(greatest, sample);
    }
    return (double) greatest - least;
  }

  private static double rms(int[] samples) {
    double mean = 0;
    for (int sample : samples) {
      if (sample == Samples.GAP) {
        return Double.NaN;
      }
      mean += sample;
    }
    mean /= samples.length;
    double squares = 0;
    for (int sample : samples) {
      // sigamp cuts off the fraction of each deviation.
      double deviation = (int) (sample - mean);
      squares += deviation * deviation;
    }
    return Math.sqrt(squares / samples.length);
  }

  /** NaN where there is no value. */
  static double trimmedMean(double[] values) {
    Arrays.sort(values);
    int trimmed = values.length / TRIMMED_PART;
    return Arrays.stream(values, trimmed, values.length - trimmed).average().orElse(Double.NaN);
  }
}
