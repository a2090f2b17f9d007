package org.ectopy.signal;

import java.util.List;
import java.util.stream.Stream;

/** Feeds a detector at another rate than the record's. */
final class ResampledStream implements QrsStream {

  private final List<ResamplerStream> leads;
  private final QrsStream stream;

  ResampledStream(Resampler resampler, int leads, QrsStream stream) {
    this.leads = Stream.generate(resampler::stream).limit(leads).toList();
    this.stream = stream;
  }

  @Override
  public void accept(float[][] millivolts, int frames) {
    float[][] resampled = new float[leads.size()][];
    for (int lead = 0; lead < resampled.length; lead++) {
      resampled[lead] = leads.get(lead).accept(millivolts[lead], frames);
    }
    stream.accept(resampled, resampled[0].length);
  }

  @Override
  public void finish() {
    float[][] last = leads.stream().map(ResamplerStream::finish).toArray(float[][]::new);
    stream.accept(last, last[0].length);
    stream.finish();
  }
}
