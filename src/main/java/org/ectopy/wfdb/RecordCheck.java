package org.ectopy.wfdb;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.ectopy.task.Progress;

/** Compares a record's files with what its headers say: lengths, initial values, checksums. */
public final class RecordCheck {

  private final List<Finding> findings = new ArrayList<>();
  private final Progress progress;

  /** What the headers of segments state, each read once; empty where it cannot be read. */
  private final Map<Path, OptionalLong> framesOfSegments = new HashMap<>();

  private long total;
  private long done;

  private RecordCheck(Progress progress) {
    this.progress = progress;
  }

  /**
   * Reads every sample of a record once.
   *
   * @param record a path without extension, or the header's
   * @return what was found, nothing where all is well
   * @throws WfdbException where the record's own header cannot be read
   */
  public static List<Finding> run(Path record, Progress progress) throws WfdbException {
    Path headerFile = RecordPath.header(record);
    Header header = HeaderFile.read(headerFile);
    RecordCheck check = new RecordCheck(progress);
    check.checkName(headerFile, header);
    if (header.multiSegment()) {
      check.checkSegments(new SegmentedHeader(headerFile, header, Long.MAX_VALUE));
    } else {
      check.total = header.line().frames();
      check.checkSignals(headerFile, header, check.total);
    }
    return List.copyOf(check.findings);
  }

  private void checkName(Path headerFile, Header header) {
    String expected = RecordPath.stem(headerFile);
    if (!header.line().name().equals(expected)) {
      report(headerFile, "record name " + HeaderLine.quote(header.line().name()), expected);
    }
  }

  private void checkSegments(SegmentedHeader segments) {
    RecordLine line = segments.header().line();
    total = segments.table().frames();
    if (line.frames() > 0 && line.frames() != total) {
      report(segments.file(), line.frames() + " frames", total + " as in all segments together");
    }
    if (line.signals() != segments.leads().size()) {
      report(
          segments.file(),
          line.signals() + " signals",
          segments.leads().size() + " as in the first segment");
    }
    for (SegmentLine segment : segments.header().segments()) {
      report(done);
      if (!segment.gap()) {
        checkSegment(segments, segment);
      }
      done += segment.frames();
    }
  }

  private void checkSegment(SegmentedHeader segments, SegmentLine segment) {
    try {
      Path segmentFile = segments.segmentFile(segment.name());
      OptionalLong known = framesOfSegments.get(segmentFile);
      if (known == null) {
        checkNewSegment(segments, segment, segmentFile);
      } else if (known.isPresent()) {
        checkLength(segmentFile, known.getAsLong(), segment);
      }
    } catch (WfdbException e) {
      findings.add(Finding.of(e));
    }
  }

  private void checkNewSegment(SegmentedHeader segments, SegmentLine segment, Path segmentFile)
      throws WfdbException {
    framesOfSegments.put(segmentFile, OptionalLong.empty());
    Header header = segments.readSegment(segmentFile);
    long stated = header.line().frames();
    framesOfSegments.put(segmentFile, OptionalLong.of(stated));
    checkLength(segmentFile, stated, segment);
    checkName(segmentFile, header);
    segments.map(segmentFile, header);
    checkSignals(segmentFile, header, segment.frames());
  }

  private void checkLength(Path segmentFile, long stated, SegmentLine segment) {
    if (stated != segment.frames()) {
      report(segmentFile, stated + " frames", segment.frames() + " as in the record's header");
    }
  }

  /** Checks each signal file, which make up {@code share} frames of the work. */
  private void checkSignals(Path headerFile, Header header, long share) throws WfdbException {
    List<SignalGroup> groups = SignalGroup.of(headerFile, header);
    for (int i = 0; i < groups.size(); i++) {
      SignalGroup group = groups.get(i);
      long before = done + share / groups.size() * i;
      if (!group.gap()) {
        check(headerFile, group, header.line().frames(), before);
      }
    }
  }

  private void check(Path headerFile, SignalGroup group, long stated, long before) {
    try (SignalFile file = group.open(headerFile)) {
      new SignalGroupCheck(group, file, findings::add)
          .run(stated, frames -> report(before + frames));
    } catch (WfdbException e) {
      findings.add(Finding.of(e));
    }
  }

  private void report(long at) {
    progress.report(Math.clamp(at, 0, total), total);
  }

  private void report(Path file, String found, String expected) {
    findings.add(new Finding(file, found, expected));
  }
}
