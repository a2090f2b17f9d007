package org.ectopy.wfdb;

import java.nio.channels.FileChannel;
import java.nio.file.Path;
import org.ectopy.record.Samples;

/**
 * Writes format 8. A step that is too large is refused, where WFDB's own library would store a
 * slower one and so another signal.
 */
final class DifferenceFileWriter extends SignalFileWriter {

  private final int[] previous;

  DifferenceFileWriter(FileChannel channel, Path file, SignalLayout layout, Format8 format) {
    super(channel, file, layout, format);
    previous = layout.channels().stream().mapToInt(SignalLayout.Channel::initialValue).toArray();
  }

  @Override
  int stored(int value, int signal, int index) throws WfdbException {
    if (value == Samples.GAP) {
      throw misfit(signal, index, "a gap does not fit format 8, which holds none");
    }
    long step = (long) value - previous[signal];
    if (step < Format8.SMALLEST_STEP || step > Format8.LARGEST_STEP) {
      String range = Format8.SMALLEST_STEP + " to " + Format8.LARGEST_STEP;
      throw misfit(
          signal, index, "a step of " + step + " does not fit format 8, which holds " + range);
    }
    previous[signal] = value;
    return (int) step;
  }
}
