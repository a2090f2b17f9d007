package org.ectopy.ui.families;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ectopy.dataset.LeadChoice;
import org.ectopy.record.EcgRecord;
import org.ectopy.record.Samples;
import org.ectopy.review.Family;
import org.ectopy.signal.EcgLeads;

/** Some members of a family, spread from the nearest to the most distant, in mV of one lead. */
final class MemberWaves {

  private static final int MOST = 60;
  private static final double SECONDS_BEFORE = 0.3;
  private static final double SECONDS_AFTER = 0.5;

  private final List<float[]> waves;

  private MemberWaves(List<float[]> waves) {
    this.waves = waves;
  }

  /**
   * Reads them, each put on its own median.
   *
   * @throws IOException where the samples cannot be read
   */
  static MemberWaves read(EcgRecord record, GroupedBeats grouped, Family family)
      throws IOException {
    double perSecond = record.rate().framesPerSecond();
    int before = (int) Math.round(SECONDS_BEFORE * perSecond);
    int length = before + (int) Math.round(SECONDS_AFTER * perSecond) + 1;
    EcgLeads leads = EcgLeads.chosen(record.info(), LeadChoice.ONE.in(record.info()));
    Samples block = leads.allocate(length);
    List<float[]> waves = new ArrayList<>();
    int count = Math.min(MOST, family.size());
    for (int i = 0; i < count; i++) {
      int rank = count == 1 ? 0 : (int) ((long) i * (family.size() - 1) / (count - 1));
      record.read(grouped.frame(family.member(rank)) - before, block);
      float[][] millivolts = new float[1][length];
      leads.scale(block, millivolts);
      waves.add(onMedian(millivolts[0]));
    }
    return new MemberWaves(waves);
  }

  private static float[] onMedian(float[] wave) {
    float[] sorted = wave.clone();
    Arrays.sort(sorted);
    int known = sorted.length;
    while (known > 0 && Float.isNaN(sorted[known - 1])) {
      known--;
    }
    float median = known == 0 ? 0 : sorted[known / 2];
    for (int i = 0; i < wave.length; i++) {
      wave[i] -= median;
    }
    return wave;
  }

  /** The waves, one for each member that was read; NaN for gaps. */
  List<float[]> waves() {
    return waves;
  }

  /** The mean of them all, NaN where all have gaps. */
  float[] mean() {
    float[] mean = new float[waves.isEmpty() ? 0 : waves.getFirst().length];
    for (int i = 0; i < mean.length; i++) {
      double sum = 0;
      int known = 0;
      for (float[] wave : waves) {
        if (!Float.isNaN(wave[i])) {
          sum += wave[i];
          known++;
        }
      }
      mean[i] = known == 0 ? Float.NaN : (float) (sum / known);
    }
    return mean;
  }

  /** The value that a share of all samples lies below, in mV; 0 where there are none. */
  double quantile(double share) {
    int length = mean().length;
    float[] all = new float[waves.size() * length];
    int known = 0;
    for (float[] wave : waves) {
      for (float value : wave) {
        if (!Float.isNaN(value)) {
          all[known++] = value;
        }
      }
    }
    Arrays.sort(all, 0, known);
    return known == 0 ? 0 : all[(int) (share * (known - 1))];
  }
}
