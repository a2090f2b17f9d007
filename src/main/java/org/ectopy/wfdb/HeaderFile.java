package org.ectopy.wfdb;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads and writes header files (header.5). */
public final class HeaderFile {

  /** The end of a header file's name. */
  public static final String EXTENSION = ".hea";

  /** Bytes; more than 100,000 segments need, and what is longer is no header. */
  private static final int LARGEST = 4 << 20;

  /** Signals, and samples of all signals in one frame; far beyond any recorder. */
  private static final int MOST = 1 << 16;

  /** The start of a first line in which a header asks for a version of the WFDB library. */
  private static final String MAGIC = "#wfdb";

  private final HeaderLines lines;
  private final List<String> comments = new ArrayList<>();

  private HeaderFile(HeaderLines lines) {
    this.lines = lines;
  }

  /**
   * Reads a header.
   *
   * @throws WfdbException where the file cannot be read or is no header
   */
  public static Header read(Path file) throws WfdbException {
    return parse(file, bytes(file));
  }

  /** Understands the content of {@code file}. */
  static Header parse(Path file, byte[] content) throws WfdbException {
    return new HeaderFile(new HeaderLines(file, HeaderText.decode(content))).parse();
  }

  private static byte[] bytes(Path file) throws WfdbException {
    if (!Files.isRegularFile(file)) {
      String found =
          Files.isDirectory(file)
              ? "is a directory"
              : Files.exists(file) ? "is no regular file" : "does not exist";
      throw new WfdbException(file, "", found + ", a header file was expected");
    }
    try (var in = Files.newInputStream(file)) {
      byte[] content = in.readNBytes(LARGEST + 1);
      if (content.length > LARGEST) {
        throw new WfdbException(
            file, "", "is longer than " + LARGEST + " bytes, a header file was expected");
      }
      return content;
    } catch (WfdbException e) {
      throw e;
    } catch (IOException e) {
      throw WfdbException.failed(file, "cannot be read", e);
    }
  }

  private Header parse() throws WfdbException {
    RecordLine line = RecordLineReader.read(next("the record line"));
    List<SignalLine> signals = new ArrayList<>();
    List<SegmentLine> segments = new ArrayList<>();
    if (line.segments() > 0) {
      while (segments.size() < line.segments()) {
        String what = "segment " + (segments.size() + 1) + " of " + line.segments();
        segments.add(SegmentLineReader.read(next(what)));
      }
    } else {
      readSignals(line, signals);
    }
    for (String rest = lines.next(); rest != null; rest = lines.next()) {
      keepComment(rest);
    }
    return new Header(line, signals, segments, comments);
  }

  private void readSignals(RecordLine line, List<SignalLine> signals) throws WfdbException {
    long samplesPerFrame = 0;
    while (signals.size() < line.signals()) {
      String what = "signal " + (signals.size() + 1) + " of " + line.signals();
      HeaderLine next = next(what);
      SignalLine signal = SignalLineReader.read(next, signals.size(), line.name());
      signals.add(signal);
      samplesPerFrame += signal.lead().samplesPerFrame();
      if (samplesPerFrame > MOST) {
        throw next.fail(samplesPerFrame + " samples in a frame, at most " + MOST + " are read");
      }
    }
  }

  /** The next line that is not blank and no comment; comments on the way are kept. */
  private HeaderLine next(String what) throws WfdbException {
    for (String line = lines.next(); line != null; line = lines.next()) {
      if (!line.isBlank() && !keepComment(line)) {
        return lines.current();
      }
    }
    throw lines.end(what);
  }

  private boolean keepComment(String line) {
    String text = line.stripLeading();
    boolean comment = text.startsWith("#");
    if (comment && !(lines.first() && text.startsWith(MAGIC))) {
      comments.add(text.substring(1));
    }
    return comment;
  }

  /**
   * Writes a header with LF at the end of each line.
   *
   * @throws WfdbException where the file exists and must stay, or the folder cannot be written
   */
  public static void write(Path file, Header header, Overwrite overwrite) throws IOException {
    try (AtomicFile staged = stage(file, header, overwrite)) {
      staged.commit();
    }
  }

  /** The same, to be put in place when the rest of the record is. */
  static AtomicFile stage(Path file, Header header, Overwrite overwrite) throws IOException {
    ByteBuffer content = ByteBuffer.wrap(HeaderText.encode(HeaderText.of(header)));
    return AtomicFile.stage(
        file,
        overwrite,
        channel -> {
          while (content.hasRemaining()) {
            channel.write(content);
          }
        });
  }
}
