package org.ectopy.wfdb;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ectopy.record.SampleSource;
import org.ectopy.record.Samples;

/** The samples of a single-segment record, read from its signal files as they are wanted. */
final class SegmentSource implements SampleSource {

  private final Path headerFile;
  private final Header header;
  private final long frames;
  private final List<GroupReader> groups;
  private final boolean[] gaps;

  private SegmentSource(Path headerFile, Header header, List<GroupReader> groups) {
    this.headerFile = headerFile;
    this.header = header;
    this.groups = groups;
    this.frames = frames(header.line().frames(), groups);
    this.gaps = new boolean[header.signals().size()];
    for (int signal = 0; signal < gaps.length; signal++) {
      gaps[signal] = header.signals().get(signal).storage().gap();
    }
  }

  /**
   * Opens the signal files of {@code header}, all or none.
   *
   * @throws WfdbException where one of them cannot be opened
   */
  static SegmentSource open(Path headerFile, Header header) throws WfdbException {
    List<GroupReader> readers = new ArrayList<>();
    try {
      for (SignalGroup group : SignalGroup.of(headerFile, header)) {
        if (!group.gap()) {
          readers.add(new GroupReader(group, group.open(headerFile)));
        }
      }
      return new SegmentSource(headerFile, header, List.copyOf(readers));
    } catch (WfdbException | RuntimeException e) {
      closeAfter(e, readers);
      throw e;
    }
  }

  /** What the header says, but never more than the shortest file holds. */
  private static long frames(long stated, List<GroupReader> groups) {
    long shortest = groups.stream().mapToLong(group -> group.file().frames()).min().orElse(stated);
    return stated == 0 ? shortest : Math.min(stated, shortest);
  }

  /** The length in frames. */
  long frames() {
    return frames;
  }

  @Override
  public void read(long firstFrame, Samples target) throws WfdbException {
    FrameRange range = FrameRange.of(firstFrame, target.frames(), frames);
    for (int row = 0; row < target.rows(); row++) {
      if (range.frames() == 0 || gaps[target.lead(row)]) {
        Arrays.fill(target.row(row), Samples.GAP);
      }
    }
    if (range.frames() > 0) {
      for (GroupReader group : groups) {
        group.read(range, target);
      }
    }
  }

  @Override
  public boolean reads(Path file) throws IOException {
    return InputFiles.contain(headerFile, header, file);
  }

  @Override
  public void close() throws WfdbException {
    WfdbException failure = null;
    for (GroupReader group : groups) {
      try {
        group.file().close();
      } catch (WfdbException e) {
        failure = e;
      }
    }
    if (failure != null) {
      throw failure;
    }
  }

  private static void closeAfter(Exception failure, List<GroupReader> readers) {
    for (GroupReader reader : readers) {
      try {
        reader.file().close();
      } catch (WfdbException e) {
        failure.addSuppressed(e);
      }
    }
  }
}
