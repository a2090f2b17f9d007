package org.ectopy.wfdb;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.ectopy.record.EcgRecord;
import org.ectopy.task.Progress;

/** Writes any record as a WFDB record of one segment: a signal file and a header. */
public final class RecordWriter {

  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_-]*");

  /** The longest line that the WFDB library reads whole, in bytes without its end (header.5). */
  private static final int LONGEST_LINE = 254;

  private static final int LONGEST_CHECKSUM = "-32768".length();

  private final EcgRecord record;
  private final RecordTarget target;

  private RecordWriter(EcgRecord record, RecordTarget target) {
    this.record = record;
    this.target = target;
  }

  /**
   * Writes {@code record} whole, block by block. Both files are written and forced to disk before
   * either is put in place, the signal file first; where writing fails, neither is.
   *
   * @throws WfdbException where a file exists and must stay, is one that {@code record} is read
   *     from, or cannot be written, and where a sample does not fit the format
   * @throws IOException where the record cannot be read
   */
  public static void write(EcgRecord record, RecordTarget target, Progress progress)
      throws IOException {
    new RecordWriter(record, target).write(progress);
  }

  private void write(Progress progress) throws IOException {
    requireTarget();
    NewSignals signals = new NewSignals(record, target);
    requireShortLines(signals);
    if (record.leads().isEmpty()) {
      HeaderFile.write(target.headerFile(), header(signals.lines()), target.overwrite());
      return;
    }
    try (AtomicFile samples = stage(signals, progress);
        AtomicFile header =
            HeaderFile.stage(target.headerFile(), header(signals.lines()), target.overwrite())) {
      samples.commit();
      header.commit();
    }
  }

  private AtomicFile stage(NewSignals signals, Progress progress) throws IOException {
    return AtomicFile.stage(
        target.signalFile(),
        target.overwrite(),
        (FileChannel channel) -> signals.write(channel, progress));
  }

  private void requireTarget() throws IOException {
    if (!NAME.matcher(target.name()).matches()) {
      throw refuse(
          target.headerFile(), "a record name consists of letters, digits, _ and - (header.5)");
    }
    if (!target.format().writable()) {
      throw refuse(target.signalFile(), target.format() + " is read but not written");
    }
    for (Path file : List.of(target.signalFile(), target.headerFile())) {
      AtomicFile.requireFree(file, target.overwrite());
      if (Files.exists(file) && record.reads(file)) {
        throw refuse(file, "is a file that the record is read from, and is not replaced");
      }
    }
  }

  /** The checksums are still 0 here, so each line may become a little longer. */
  private void requireShortLines(NewSignals signals) throws WfdbException {
    for (SignalLine line : signals.lines()) {
      if (HeaderText.encode(HeaderText.signalLine(line)).length > LONGEST_LINE - LONGEST_CHECKSUM) {
        throw refuse(
            target.headerFile(),
            "the name of the record or of lead "
                + HeaderLine.quote(line.lead().name())
                + " is too long");
      }
    }
  }

  private Header header(List<SignalLine> lines) {
    RecordLine line =
        new RecordLine(target.name(), 0, lines.size(), record.info().timeBase(), record.frames());
    return new Header(line, lines, List.of(), record.info().notes().comments());
  }

  private static WfdbException refuse(Path file, String problem) {
    return new WfdbException(file, "", problem);
  }
}
