package org.ectopy.wfdb;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.ectopy.record.Samples;
import org.jspecify.annotations.Nullable;

/**
 * A file of one of the FLAC formats. The block decoded last is kept, so that reading on from there
 * decodes each block once.
 */
final class FlacFile extends SignalFile {

  private final FlacStreamInfo info;
  private final FlacDecoder decoder;
  private final FlacFrames blocks;
  private final int samplesPerFrame;
  private final long frames;
  private volatile @Nullable FlacBlock latest;

  FlacFile(Path file, SignalLayout layout) throws WfdbException {
    super(file, layout);
    try {
      info = FlacStreamInfo.read(this);
      samplesPerFrame = layout.channels().getFirst().samplesPerFrame();
      requireMatch();
      decoder = new FlacDecoder(info);
      blocks = new FlacFrames(this, info);
      frames = Math.max(0, countSamples() - layout.byteOffset()) / samplesPerFrame;
    } catch (WfdbException e) {
      close();
      throw e;
    }
  }

  private void requireMatch() throws WfdbException {
    List<SignalLayout.Channel> channels = layout().channels();
    if (info.channels() != channels.size()) {
      throw damaged(
          20, "says " + info.channels() + " channels, the header " + channels.size() + " signals");
    }
    if (info.bits() > layout().format().bits()) {
      throw damaged(
          20, "says " + info.bits() + " bits a sample, too many for " + layout().format());
    }
    if (channels.stream().anyMatch(channel -> channel.samplesPerFrame() != samplesPerFrame)) {
      throw new WfdbException(
          file(), "", "FLAC needs as many samples per frame in every signal, the header differs");
    }
  }

  /** Counts to the end of the last frame that is whole. */
  private long countSamples() throws WfdbException {
    FlacFrame last = blocks.lastUpTo(Long.MAX_VALUE);
    try {
      return last.samples() == 0 ? 0 : decode(last).end();
    } catch (WfdbException e) {
      return last.firstSample();
    }
  }

  @Override
  long frames() {
    return frames;
  }

  @Override
  void readFrames(long firstFrame, int count, int[][] rows) throws WfdbException {
    long first = layout().byteOffset() + firstFrame * samplesPerFrame;
    int length = count * samplesPerFrame;
    int index = 0;
    while (index < length) {
      FlacBlock block = blockWith(first + index);
      int part = (int) Math.min(length - index, block.end() - first - index);
      for (int channel = 0; channel < rows.length; channel++) {
        if (rows[channel] != null) {
          block.copy(channel, first + index, rows[channel], index, part);
          markGaps(rows[channel], index, part);
        }
      }
      index += part;
    }
  }

  private void markGaps(int[] row, int from, int count) {
    int gapCode = layout().format().gapCode();
    for (int i = from; i < from + count; i++) {
      if (row[i] == gapCode) {
        row[i] = Samples.GAP;
      }
    }
  }

  private FlacBlock blockWith(long sample) throws WfdbException {
    FlacBlock block = latest;
    if (block == null || !block.holds(sample)) {
      block = decode(frameWith(sample, block));
      latest = block;
    }
    return block;
  }

  private FlacFrame frameWith(long sample, @Nullable FlacBlock before) throws WfdbException {
    FlacFrame frame = null;
    if (before != null && before.end() == sample) {
      frame = blocks.at(before.nextPosition(), sample);
    }
    if (frame == null) {
      frame = blocks.lastUpTo(sample);
    }
    if (frame.end() <= sample) {
      throw damaged(
          frame.position(), "begins the last FLAC frame before the missing sample " + sample);
    }
    return frame;
  }

  private FlacBlock decode(FlacFrame frame) throws WfdbException {
    byte[] bytes = blocks.bytesOf(frame);
    try {
      int[][] channels = decoder.decode(bytes, frame.samples());
      return new FlacBlock(frame, channels, frame.position() + bytes.length);
    } catch (IOException e) {
      throw new WfdbException(
          file(), "byte " + frame.position(), "begins a FLAC frame that cannot be decoded", e);
    }
  }
}
