package org.ectopy.wfdb;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The text of header files: its characters and its bytes, and the lines of a header.
 *
 * <p>Headers name no character set. Bytes that are UTF-8 are read as such, all others as ISO
 * 8859-1, in which any byte is a character; whatever is written reads back as the same text, and
 * ISO 8859-1 text as the same bytes.
 */
final class HeaderText {

  private HeaderText() {}

  /** The characters that {@code content} stands for. */
  static String decode(byte[] content) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
    } catch (CharacterCodingException e) {
      return new String(content, StandardCharsets.ISO_8859_1);
    }
  }

  /** Bytes that {@link #decode} reads as {@code text}, one byte a character where that can be. */
  static byte[] encode(String text) {
    byte[] single = text.getBytes(StandardCharsets.ISO_8859_1);
    return decode(single).equals(text) ? single : text.getBytes(StandardCharsets.UTF_8);
  }

  /** The lines of a header. */
  static String of(Header header) {
    StringBuilder text = new StringBuilder();
    text.append(recordLine(header)).append('\n');
    header.signals().forEach(signal -> text.append(signalLine(signal)).append('\n'));
    header
        .segments()
        .forEach(of -> text.append(of.name()).append(' ').append(of.frames()).append('\n'));
    header.comments().stream()
        .flatMap(comment -> Arrays.stream(comment.split("\\R", -1)))
        .forEach(comment -> text.append('#').append(comment).append('\n'));
    return text.toString();
  }

  private static String recordLine(Header header) {
    RecordLine line = header.line();
    String segments = header.multiSegment() ? "/" + header.segments().size() : "";
    return line.name()
        + segments
        + " "
        + line.signals()
        + " "
        + rate(line)
        + " "
        + line.frames()
        + BaseTime.text(line.timeBase());
  }

  private static String rate(RecordLine line) {
    var rate = line.timeBase().rate();
    String frames = HeaderNumber.text(rate.framesPerSecond());
    boolean counted = rate.counterFrequency() != rate.framesPerSecond() || rate.baseCounter() != 0;
    if (!counted) {
      return frames;
    }
    String base = rate.baseCounter() == 0 ? "" : "(" + HeaderNumber.text(rate.baseCounter()) + ")";
    return frames + "/" + HeaderNumber.text(rate.counterFrequency()) + base;
  }

  /**
   * One signal's line, without its end. Without a checksum the line stops before it, and so has no
   * name either: a 0 in its place would be taken for a checksum.
   */
  static String signalLine(SignalLine signal) {
    var lead = signal.lead();
    StringBuilder line = new StringBuilder(signal.file());
    line.append(' ').append(format(signal));
    line.append(' ').append(GainField.text(lead.calibration(), lead.adcZero()));
    line.append(' ').append(lead.adcResolution()).append(' ').append(lead.adcZero());
    line.append(' ').append(signal.startingValue());
    signal
        .checksum()
        .ifPresent(
            checksum -> {
              line.append(' ').append(checksum).append(' ').append(signal.storage().blockSize());
              line.append(' ').append(lead.name().strip().replaceAll("\\R", " "));
            });
    return line.toString().stripTrailing();
  }

  private static String format(SignalLine signal) {
    Storage storage = signal.storage();
    int samplesPerFrame = signal.lead().samplesPerFrame();
    String format = Integer.toString(storage.format());
    if (samplesPerFrame > 1) {
      format += "x" + samplesPerFrame;
    }
    if (storage.skew() > 0) {
      format += ":" + (long) storage.skew() * samplesPerFrame;
    }
    return storage.byteOffset() > 0 ? format + "+" + storage.byteOffset() : format;
  }
}
