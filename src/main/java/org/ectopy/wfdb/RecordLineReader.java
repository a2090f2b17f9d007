package org.ectopy.wfdb;

import org.ectopy.record.SampleRate;
import org.ectopy.record.TimeBase;
import org.jspecify.annotations.Nullable;

/** Reads the first line of a header. */
final class RecordLineReader {

  /** Assumed where the header gives no sampling frequency, in Hz (header.5). */
  private static final double DEFAULT_FREQUENCY = 250;

  /** The slowest sampling in Hz that is believed: a sample in eleven days. */
  private static final double SLOWEST = 1e-6;

  /** The fastest sampling in Hz that is believed, a hundred times faster than any ECG's. */
  private static final double FASTEST = 1e7;

  private final HeaderLine line;

  private RecordLineReader(HeaderLine line) {
    this.line = line;
  }

  /** Understands {@code line}. */
  static RecordLine read(HeaderLine line) throws WfdbException {
    return new RecordLineReader(line).read();
  }

  private RecordLine read() throws WfdbException {
    String first = line.require("the record name");
    int slash = first.indexOf('/', 1);
    String name = slash < 0 ? first : first.substring(0, slash);
    String count = "a number of segments, 1 or more";
    int segments = slash < 0 ? 0 : HeaderNumber.atLeast(1, line, first.substring(slash + 1), count);
    String what = "the number of signals, 0 or more";
    int signals = HeaderNumber.atLeast(0, line, line.require(what), what);
    SampleRate rate = rate(line.next());
    String length = line.next();
    long frames =
        length == null ? 0 : HeaderNumber.count(line, length, "a number of samples, 0 or more");
    TimeBase timeBase = BaseTime.read(line, rate);
    return new RecordLine(name, segments, signals, timeBase, frames);
  }

  private SampleRate rate(@Nullable String field) throws WfdbException {
    if (field == null) {
      return SampleRate.ofHertz(DEFAULT_FREQUENCY);
    }
    int slash = field.indexOf('/');
    String frame = withoutBracket(slash < 0 ? field : field.substring(0, slash));
    double frequency = HeaderNumber.real(line, frame, "the sampling frequency in Hz");
    if (frequency < SLOWEST || frequency > FASTEST) {
      throw line.fail(field, "a sampling frequency from 0.000001 to 10000000 Hz");
    }
    return slash < 0
        ? SampleRate.ofHertz(frequency)
        : withCounter(frequency, field.substring(slash + 1));
  }

  private SampleRate withCounter(double frequency, String counter) throws WfdbException {
    String ticks = withoutBracket(counter);
    double counterFrequency = HeaderNumber.real(line, ticks, "the counter frequency in Hz");
    String base = counter.substring(ticks.length());
    double baseCounter = base.isEmpty() ? 0 : baseCounter(base);
    return new SampleRate(
        frequency, counterFrequency > 0 ? counterFrequency : frequency, baseCounter);
  }

  private double baseCounter(String bracketed) throws WfdbException {
    if (!bracketed.endsWith(")")) {
      throw line.fail(bracketed, "the base counter value in brackets");
    }
    String value = bracketed.substring(1, bracketed.length() - 1);
    return HeaderNumber.real(line, value, "the base counter value");
  }

  private static String withoutBracket(String field) {
    int bracket = field.indexOf('(');
    return bracket < 0 ? field : field.substring(0, bracket);
  }
}
