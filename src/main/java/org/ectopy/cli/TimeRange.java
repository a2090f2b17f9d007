package org.ectopy.cli;

import java.util.Optional;
import org.ectopy.record.EcgRecord;
import org.ectopy.record.ElapsedTime;
import org.ectopy.record.SampleRate;
import org.ectopy.record.TimePoint;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options {@code --from} and {@code --to} that commands share. */
final class TimeRange {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--from",
      paramLabel = "T",
      converter = TimeConverter.class,
      description = "Begin at this time (default: the start).")
  private Optional<TimePoint> from = Optional.empty();

  @Option(
      names = "--to",
      paramLabel = "T",
      converter = TimeConverter.class,
      description =
          "End before this time (default: the end). T is hh:mm:ss.sss, mm:ss, seconds, or s12345"
              + " for a sample; times after the record's end mean its end.")
  private Optional<TimePoint> to = Optional.empty();

  TimeRange() {}

  /** The frame to begin at, in the record. */
  long first(EcgRecord record) {
    long first = from.map(point -> point.frame(record.rate())).orElse(0L);
    requireOrder(record);
    return Math.min(first, record.frames());
  }

  /** The frame to end before, in the record. */
  long end(EcgRecord record) {
    long end = to.map(point -> point.frame(record.rate())).orElse(record.frames());
    return Math.min(end, record.frames());
  }

  /**
   * Whether a mark at a frame lies in the range; without {@code --to}, all marks to the last do.
   */
  boolean holds(EcgRecord record, long frame) {
    long first = from.map(point -> point.frame(record.rate())).orElse(Long.MIN_VALUE);
    long end = to.map(point -> point.frame(record.rate())).orElse(Long.MAX_VALUE);
    return frame >= first && frame < end;
  }

  /**
   * Refuses a range in which the record has no frame.
   *
   * @throws ParameterException saying so
   */
  void requireFrames(EcgRecord record) {
    if (first(record) >= record.frames()) {
      throw new ParameterException(
          spec.commandLine(),
          "the record ends at %s: --from has to be before that"
              .formatted(ElapsedTime.of(record.frames(), record.rate())));
    }
    if (first(record) >= end(record)) {
      throw new ParameterException(spec.commandLine(), "--to has to be after --from");
    }
  }

  /**
   * Refuses a range that ends before it begins.
   *
   * @throws ParameterException saying so
   */
  void requireOrder(EcgRecord record) {
    SampleRate rate = record.rate();
    long first = from.map(point -> point.frame(rate)).orElse(0L);
    if (to.isPresent() && to.get().frame(rate) < first) {
      throw new ParameterException(spec.commandLine(), "--from is after --to");
    }
  }
}
