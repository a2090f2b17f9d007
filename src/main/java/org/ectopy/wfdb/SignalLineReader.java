package org.ectopy.wfdb;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ectopy.record.Calibration;
import org.ectopy.record.Lead;
import org.jspecify.annotations.Nullable;

/** Reads a line that describes a signal; fields missing at its end have their defaults. */
final class SignalLineReader {

  private static final Pattern FORMAT =
      Pattern.compile("(\\d{1,9})(?:x([+-]?\\d+))?(?::([+-]?\\d+))?(?:\\+([+-]?\\d+))?");

  private final HeaderLine line;

  private SignalLineReader(HeaderLine line) {
    this.line = line;
  }

  /**
   * Understands {@code line}.
   *
   * @param ordinal the signal's number, from 0
   * @param recordName the record's name, for a lead without one
   */
  static SignalLine read(HeaderLine line, int ordinal, String recordName) throws WfdbException {
    return new SignalLineReader(line).read("record " + recordName + ", signal " + ordinal);
  }

  private SignalLine read(String defaultName) throws WfdbException {
    String file = line.require("the signal file's name");
    Matcher format = format(line.require("the signal's storage format"));
    GainField gain = GainField.read(line, line.next());
    int code = code(format);
    int resolution = resolution(code, line.next());
    int adcZero = integer(line.next(), "the ADC zero").orElse(0);
    OptionalInt initialValue = integer(line.next(), "the initial value");
    OptionalInt checksum = integer(line.next(), "the checksum");
    int blockSize = integer(line.next(), "the block size in bytes").orElse(0);
    String name = line.rest();
    Calibration calibration = gain.calibration(adcZero);
    int samplesPerFrame = samplesPerFrame(format.group(2));
    Storage storage =
        new Storage(code, skew(format.group(3), samplesPerFrame), offset(format), blockSize);
    Lead lead =
        new Lead(
            name.isEmpty() ? defaultName : name, calibration, samplesPerFrame, resolution, adcZero);
    return new SignalLine(file, storage, lead, initialValue, sixteenBits(checksum));
  }

  private Matcher format(String field) throws WfdbException {
    Matcher format = FORMAT.matcher(field);
    if (!format.matches()) {
      throw line.fail(
          field,
          "a storage format, such as 212 or 16x2:3+24 (samples per frame, skew, byte offset)");
    }
    return format;
  }

  private int code(Matcher format) throws WfdbException {
    int code = Integer.parseInt(format.group(1));
    if (code != 0 && SignalFormats.of(code).isEmpty()) {
      throw line.fail(format.group(), "a known storage format (" + SignalFormats.all() + ")");
    }
    return code;
  }

  private int samplesPerFrame(@Nullable String field) throws WfdbException {
    // The WFDB library takes a number of samples per frame below 1 for 1.
    return field == null
        ? 1
        : Math.max(1, HeaderNumber.integer(line, field, "a number of samples per frame"));
  }

  /** Headers give the skew in samples; like the WFDB library, this rounds it to whole frames. */
  private int skew(@Nullable String field, int samplesPerFrame) throws WfdbException {
    long samples = field == null ? 0 : Math.max(0, HeaderNumber.integer(line, field, "a skew"));
    return (int) ((samples + samplesPerFrame / 2.0) / samplesPerFrame);
  }

  private long offset(Matcher format) throws WfdbException {
    String field = format.group(4);
    return field == null ? 0 : HeaderNumber.count(line, field, "a byte offset, 0 or more");
  }

  private int resolution(int format, @Nullable String field) throws WfdbException {
    int given =
        field == null ? 0 : HeaderNumber.atLeast(0, line, field, "the ADC resolution in bits");
    return given == 0 ? defaultResolution(format) : given;
  }

  /** Bits of the converter where a header names none (header.5 and the WFDB library). */
  private static int defaultResolution(int format) {
    return switch (format) {
      case 80, 508 -> 8;
      case 8, 310, 311 -> 10;
      case 160 -> 16;
      default -> 12;
    };
  }

  private OptionalInt integer(@Nullable String field, String what) throws WfdbException {
    return field == null
        ? OptionalInt.empty()
        : OptionalInt.of(HeaderNumber.integer(line, field, what));
  }

  private static OptionalInt sixteenBits(OptionalInt checksum) {
    return checksum.isEmpty() ? checksum : OptionalInt.of((short) checksum.getAsInt());
  }
}
