package org.ectopy.wfdb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.ectopy.record.Lead;
import org.ectopy.record.SampleSource;
import org.ectopy.record.Samples;

/** The samples of a multi-segment record; segments are opened when they are first read. */
final class SegmentedSource implements SampleSource {

  private final SegmentedHeader header;
  private final SegmentCache cache;

  SegmentedSource(SegmentedHeader header) {
    this.header = header;
    this.cache = new SegmentCache(header.file(), header::open);
  }

  @Override
  public void read(long firstFrame, Samples target) throws WfdbException {
    SegmentTable table = header.table();
    FrameRange range = FrameRange.of(firstFrame, target.frames(), table.frames());
    fillGap(target, 0, range.before());
    long end = range.first() + range.frames();
    int position = range.before();
    for (long frame = range.first(); frame < end; ) {
      int segment = table.at(frame);
      int frames = (int) (Math.min(end, table.end(segment)) - frame);
      read(segment, frame - table.start(segment), frames, new Part(target, position));
      frame += frames;
      position += frames;
    }
    fillGap(target, position, target.frames());
  }

  /** A place in a block. */
  private record Part(Samples target, int position) {}

  private void read(int segment, long firstFrame, int frames, Part part) throws WfdbException {
    SegmentLine line = header.table().line(segment);
    if (line.gap()) {
      fillGap(part.target(), part.position(), part.position() + frames);
    } else {
      cache.use(
          header.segmentFile(line.name()),
          open -> open.read(firstFrame, frames, part.target(), part.position()));
    }
  }

  private void fillGap(Samples target, int from, int to) {
    for (int row = 0; row < target.rows(); row++) {
      Lead lead = header.leads().get(target.lead(row));
      int perFrame = lead.samplesPerFrame();
      Arrays.fill(target.row(row), from * perFrame, to * perFrame, Samples.GAP);
    }
  }

  @Override
  public boolean reads(Path file) throws IOException {
    if (Files.isSameFile(header.file(), file)) {
      return true;
    }
    Set<Path> seen = new HashSet<>();
    for (SegmentLine line : header.header().segments()) {
      if (!line.gap()) {
        Path segmentFile = header.segmentFile(line.name());
        if (seen.add(segmentFile) && header.segmentReads(segmentFile, file)) {
          return true;
        }
      }
    }
    return false;
  }

  @Override
  public void close() throws WfdbException {
    cache.close();
  }
}
