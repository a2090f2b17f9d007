package org.ectopy.wfdb;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.ectopy.record.Lead;
import org.ectopy.record.TimeBase;

/** The header of a multi-segment record, and what the headers of its segments have to follow. */
final class SegmentedHeader {

  private final Path file;
  private final Header header;
  private final SegmentTable table;
  private final Header layout;
  private final List<Lead> leads;

  /**
   * Reads the header of the segment that says which leads the record has.
   *
   * @param mostFrames the longest record that is believed, in frames
   * @throws WfdbException where there is none, or it is damaged
   */
  SegmentedHeader(Path file, Header header, long mostFrames) throws WfdbException {
    this.file = file;
    this.header = header;
    this.table = new SegmentTable(file, header.segments(), mostFrames);
    SegmentLine first =
        header.segments().stream()
            .filter(segment -> !segment.gap())
            .findFirst()
            .orElseThrow(
                () -> new WfdbException(file, "", "all segments are gaps, so no leads are known"));
    this.layout = readSegment(segmentFile(first.name()));
    this.leads = leads(layout);
  }

  /** The record's own header file. */
  Path file() {
    return file;
  }

  /** The content of {@link #file}. */
  Header header() {
    return header;
  }

  /** Which segment holds which frames. */
  SegmentTable table() {
    return table;
  }

  /** The record's leads: those of its layout segment, or else of its first segment. */
  List<Lead> leads() {
    return leads;
  }

  /**
   * The record's clock; what the record's own header does not say, its first segment does, unless a
   * gap comes before it.
   */
  TimeBase timeBase() {
    TimeBase own = header.line().timeBase();
    if (header.segments().getFirst().gap()) {
      return own;
    }
    TimeBase first = layout.line().timeBase();
    return new TimeBase(own.rate(), own.time().or(first::time), own.date().or(first::date));
  }

  /** The record's comments, or where it has none, its first segment's. */
  List<String> comments() {
    return header.comments().isEmpty() ? layout.comments() : header.comments();
  }

  /** The header file of a segment. */
  Path segmentFile(String name) throws WfdbException {
    return RecordPath.beside(file, name + HeaderFile.EXTENSION);
  }

  /**
   * The header of a segment.
   *
   * @throws WfdbException where it cannot be read, has segments of its own or another frequency
   */
  Header readSegment(Path segmentFile) throws WfdbException {
    Header segment = HeaderFile.read(segmentFile);
    if (segment.multiSegment()) {
      throw new WfdbException(
          segmentFile, "", "has segments, but is itself a segment of " + file.getFileName());
    }
    double found = segment.line().timeBase().rate().framesPerSecond();
    double expected = header.line().timeBase().rate().framesPerSecond();
    if (found != expected && segment.line().frames() > 0) {
      throw new WfdbException(
          segmentFile,
          "",
          "a sampling frequency of " + found + " Hz in a record of " + expected + " Hz");
    }
    return segment;
  }

  /** Opens a segment for reading through the record's leads. */
  Segment open(Path segmentFile) throws WfdbException {
    Header segment = readSegment(segmentFile);
    LeadMap map = map(segmentFile, segment);
    return new Segment(leads, leads(segment), map, SegmentSource.open(segmentFile, segment));
  }

  /**
   * Which of a segment's signals belong to which of the record's leads.
   *
   * @throws WfdbException where one has not as many samples in a frame as the other, or the segment
   *     has more signals than a record of fixed layout
   */
  LeadMap map(Path segmentFile, Header segment) throws WfdbException {
    if (!header.variableLayout() && segment.signals().size() > leads.size()) {
      throw new WfdbException(
          segmentFile,
          "",
          segment.signals().size() + " signals where the record has " + leads.size());
    }
    LeadMap map =
        header.variableLayout()
            ? LeadMap.byName(leads, leads(segment))
            : LeadMap.byPosition(leads, leads(segment));
    map.requireSameFrames(segmentFile, leads);
    return map;
  }

  /** Whether {@code file}, which must exist, is one that the segment is read from. */
  boolean segmentReads(Path segmentFile, Path file) throws IOException {
    return InputFiles.contain(segmentFile, readSegment(segmentFile), file);
  }

  private static List<Lead> leads(Header header) {
    return header.signals().stream().map(SignalLine::lead).toList();
  }
}
