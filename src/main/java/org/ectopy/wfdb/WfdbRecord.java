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
   * The longest record in frames that is believed where no file of samples backs it (four years at
   * 500 Hz).
   */
  private static final long MOST_UNBACKED_FRAMES = 1L << 36;

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
    if (!backed && stated > MOST_UNBACKED_FRAMES) {
      throw new WfdbException(
          headerFile,
          "",
          "claims " + stated + " frames without samples, at most " + MOST_UNBACKED_FRAMES);
    }
    List<Lead> leads = header.signals().stream().map(SignalLine::lead).toList();
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
    SegmentedHeader segments = new SegmentedHeader(headerFile, header, MOST_UNBACKED_FRAMES);
    return new EcgRecord(
        new RecordInfo(
            header.line().name(),
            segments.timeBase(),
            segments.table().frames(),
            segments.leads(),
            notes(segments.comments())),
        new SegmentedSource(segments));
  }

  private static Notes notes(List<String> comments) {
    return new Notes(comments, SubjectComments.read(comments));
  }
}
