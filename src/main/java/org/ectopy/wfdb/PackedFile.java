package org.ectopy.wfdb;

import java.nio.file.Path;
import java.util.Arrays;
import org.ectopy.wfdb.Interleaving.Stretch;

/** A file of a {@link PackedFormat}: one stream of groups over the samples of all its channels. */
class PackedFile extends SignalFile {

  /** Samples unpacked at a time: few enough to stay in the processor's near cache. */
  private static final int BLOCK = 12 * 1024;

  private final PackedFormat format;
  private final Interleaving interleaving;
  private final long frames;

  PackedFile(Path file, SignalLayout layout, PackedFormat format) throws WfdbException {
    super(file, layout);
    this.format = format;
    interleaving = new Interleaving(layout.channels());
    long bytes = Math.max(0, size() - layout.byteOffset());
    frames = format.samplesIn(bytes) / interleaving.samplesPerFrame();
  }

  @Override
  final long frames() {
    return frames;
  }

  @Override
  void readFrames(long firstFrame, int count, int[][] rows) throws WfdbException {
    unpack(firstFrame, count, rows);
  }

  /** Fills the rows that are not null with the integers as the format unpacks them. */
  final void unpack(long firstFrame, int count, int[][] rows) throws WfdbException {
    long first = firstFrame * interleaving.samplesPerFrame();
    long end = first + count * interleaving.samplesPerFrame();
    int perGroup = format.samplesPerGroup();
    long start = first / perGroup * perGroup;
    int block = Math.ceilDiv((int) Math.min(end - start, BLOCK), perGroup);
    int[] samples = new int[block * perGroup];
    byte[] bytes = new byte[block * format.bytesPerGroup()];
    for (long at = start; at < end; at += samples.length) {
      int length = (int) Math.min(samples.length, end - at);
      int groups = Math.ceilDiv(length, perGroup);
      readGroups(at / perGroup, groups, bytes);
      format.decode(bytes, groups, samples);
      int skipped = (int) Math.max(0, first - at);
      interleaving.scatter(
          samples, new Stretch(at + skipped - first, skipped, length - skipped), rows);
    }
  }

  /** Reads groups; of one that the file ends within, the missing bytes are 0. */
  private void readGroups(long group, int count, byte[] bytes) throws WfdbException {
    int length = count * format.bytesPerGroup();
    long position = layout().byteOffset() + group * format.bytesPerGroup();
    int present = (int) Math.min(length, size() - position);
    readBytes(position, bytes, present);
    Arrays.fill(bytes, present, length, (byte) 0);
  }
}
