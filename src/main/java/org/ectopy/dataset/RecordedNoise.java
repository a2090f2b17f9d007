package org.ectopy.dataset;

import java.io.IOException;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.ectopy.record.EcgRecord;

/**
 * Adds a stretch of recorded noise to each lead of a beat, as strong as chance has it. The noise
 * record's leads follow each other as the beat's do, from the first again where it has fewer.
 */
public final class RecordedNoise implements Augmentation {

  private static final int MOST_SECONDS = 3600;

  /** Each lead of the noise with a mean of 0 and a mean square of 1. */
  private final float[][] noise;

  private final double most;

  private RecordedNoise(float[][] noise, double most) {
    this.noise = noise;
    this.most = most;
  }

  /**
   * Noise out of the earlier half of a record; the later one is left for tests.
   *
   * @param record such as {@code bw} or {@code ma} of the MIT-BIH Noise Stress Test Database; it
   *     stays the caller's to close
   * @param hertz the rate of the waveforms
   * @param most the largest root mean square of the noise, in the unit of the waveforms
   * @throws IOException where its samples cannot be read
   */
  public static RecordedNoise read(EcgRecord record, double hertz, double most) throws IOException {
    List<Integer> leads = IntStream.range(0, record.leads().size()).boxed().toList();
    LeadsAtRate signal = new LeadsAtRate(record, leads, hertz);
    int length = (int) Math.min(signal.end() / 2, (long) (MOST_SECONDS * hertz));
    signal.hold(0, length);
    float[][] noise = new float[leads.size()][length];
    for (int lead = 0; lead < noise.length; lead++) {
      signal.copy(lead, 0, noise[lead], 0, length);
      normalise(noise[lead]);
    }
    return new RecordedNoise(noise, most);
  }

  private static void normalise(float[] samples) {
    double mean = present(samples).average().orElse(0);
    double square = present(samples).map(x -> (x - mean) * (x - mean)).average().orElse(0);
    double scale = square > 0 ? 1 / Math.sqrt(square) : 0;
    for (int i = 0; i < samples.length; i++) {
      samples[i] = Float.isNaN(samples[i]) ? 0 : (float) ((samples[i] - mean) * scale);
    }
  }

  private static DoubleStream present(float[] samples) {
    return IntStream.range(0, samples.length)
        .filter(i -> !Float.isNaN(samples[i]))
        .mapToDouble(i -> samples[i]);
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalArgumentException where the noise is shorter than a beat
   */
  @Override
  public void change(Segments cut, int beat, RandomGenerator random) {
    int length = cut.shape().perLead();
    if (noise[0].length < length) {
      throw new IllegalArgumentException(
          "%d samples of noise for waveforms of %d".formatted(noise[0].length, length));
    }
    double strength = most * random.nextDouble();
    int start = random.nextInt(noise[0].length - length + 1);
    for (int lead = 0; lead < cut.leads(); lead++) {
      float[] row = noise[lead % noise.length];
      int from = cut.waveform(beat, lead);
      for (int i = 0; i < length; i++) {
        cut.waveforms()[from + i] += (float) (strength * row[start + i]);
      }
    }
  }
}
