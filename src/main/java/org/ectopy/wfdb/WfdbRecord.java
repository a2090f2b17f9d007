package org.ectopy.wfdb;

import java.nio.file.Path;
import java.util.List;
import org.ectopy.record.EcgRecord;
import org.ectopy.record.Lead;
import org.ectopy.record.Notes;
import org.ectopy.record.RecordInfo;

/** Opens the records of the WFDB family. */
public final class WfdbRecord {

  /**
   * The longest record that is believed where no file backs it, in samples of all leads: a year of
   * 12 leads at 500 Hz. To look through them all takes minutes.
   */
  private static final long MOST_UNBACKED_SAMPLES = 1L << 38;

  private WfdbRecord() {}

  /**
   * Opens a record for reading; its samples stay in their files until they are wanted.
   *
   * @param record a path without extension, or the header's
   * @throws WfdbException where the header or a signal file is missing, unreadable or damaged
   */
  public static EcgRecord open(Path record) throws WfdbException {
    Path headerFile = RecordPath.header(record);
    Header header = HeaderFile.read(headerFile);
    return header.multiSegment() ? openSegments(headerFile, header) : openFiles(headerFile, header);
  }

  private static EcgRecord openFiles(Path headerFile, Header header) throws WfdbException {
    long stated = header.line().frames();
    boolean backed = header.signals().stream().anyMatch(signal -> !signal.storage().gap());
    List<Lead> leads = header.signals().stream().map(SignalLine::lead).toList();
    if (!backed) {
      requireBelievable(headerFile, stated, leads);
    }
    SegmentSource source = SegmentSource.open(headerFile, header);
    return new EcgRecord(
        new RecordInfo(
            header.line().name(),
            header.line().timeBase(),
            source.frames(),
            leads,
            notes(header.comments())),
        source);
  }

  private static EcgRecord openSegments(Path headerFile, Header header) throws WfdbException {
    SegmentedHeader segments = new SegmentedHeader(headerFile, header, MOST_UNBACKED_SAMPLES);
    requireBelievable(headerFile, segments.table().frames(), segments.leads());
    return new EcgRecord(
        new RecordInfo(
            header.line().name(),
            segments.timeBase(),
            segments.table().frames(),
            segments.leads(),
            notes(segments.comments())),
        new SegmentedSource(segments));
  }

  private static void requireBelievable(Path headerFile, long frames, List<Lead> leads)
      throws WfdbException {
    long perFrame = Math.max(1, leads.stream().mapToLong(Lead::samplesPerFrame).sum());
    if (frames > MOST_UNBACKED_SAMPLES / perFrame) {
      throw new WfdbException(
          headerFile,
          "",
          "claims %d frames of %d samples without a file for them, at most %d samples are read"
              .formatted(frames, perFrame, MOST_UNBACKED_SAMPLES));
    }
  }

  private static Notes notes(List<String> comments) {
    return new Notes(comments, SubjectComments.read(comments));
  }
}
