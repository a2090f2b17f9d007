package org.ectopy.wfdb;

import java.util.List;

/**
 * How one signal file is laid out, as its header says.
 *
 * @param format how its samples are stored
 * @param channels the signals in the file in their stored order, 1 or more
 * @param byteOffset where the first sample lies, in bytes from the file's start; in FLAC formats,
 *     where bytes mean nothing, in samples of each channel
 */
record SignalLayout(SignalFormat format, List<Channel> channels, long byteOffset) {

  /**
   * One signal of the file.
   *
   * @param samplesPerFrame samples in each frame, 1 or more
   * @param initialValue the stored integer from which format 8's differences start
   */
  record Channel(int samplesPerFrame, int initialValue) {

    Channel {
      if (samplesPerFrame < 1) {
        throw new IllegalArgumentException("samples per frame " + samplesPerFrame + " below 1");
      }
    }
  }

  SignalLayout {
    channels = List.copyOf(channels);
    if (channels.isEmpty() || byteOffset < 0) {
      throw new IllegalArgumentException(channels.size() + " channels at byte " + byteOffset);
    }
  }

  /** The samples of all channels in one frame. */
  long samplesPerFrame() {
    return channels.stream().mapToLong(Channel::samplesPerFrame).sum();
  }
}
