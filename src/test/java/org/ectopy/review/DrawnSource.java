package org.ectopy.review;

import java.io.IOException;
import org.ectopy.record.SampleSource;
import org.ectopy.record.Samples;

/** Samples that are drawn where they are read; nothing is open behind them. */
@FunctionalInterface
interface DrawnSource extends SampleSource {

  @Override
  void read(long firstFrame, Samples target) throws IOException;

  @Override
  default void close() {}
}
