package org.ectopy.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ectopy.evaluation.Protocol;
import org.ectopy.record.ElapsedTime;
import org.ectopy.record.LabelMap;
import org.ectopy.record.RecordInfo;
import org.ectopy.record.SampleRate;
import org.ectopy.record.TimePoint;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The options of {@code ectopy compare} that say what is scored, and how. */
final class ComparisonOptions {

  private static final TimePoint LEARNING_PERIOD = new TimePoint(Protocol.LEARNING_SECONDS, false);

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--from",
      paramLabel = "T",
      converter = TimeConverter.class,
      description = "Score beats from this time on (default: 5:00, as EC57 asks).")
  private TimePoint from = LEARNING_PERIOD;

  @Option(
      names = "--to",
      paramLabel = "T",
      converter = TimeConverter.class,
      description =
          "Score beats up to this time (default: the end). T is hh:mm:ss.sss, mm:ss, seconds, or"
              + " s12345 for a sample.")
  private Optional<TimePoint> to = Optional.empty();

  @Option(
      names = "--window",
      paramLabel = "MS",
      converter = Window.class,
      description = "The largest distance of two beats that match, in ms (default: 150).")
  private double window = Protocol.WINDOW_MS;

  @Mixin private MapOption map = new MapOption();

  ComparisonOptions() {}

  /**
   * What is scored of a record.
   *
   * @throws ParameterException where that is nothing
   */
  Protocol protocol(RecordInfo record) {
    SampleRate rate = record.timeBase().rate();
    long start = from.frame(rate);
    long stop = to.map(each -> each.frame(rate)).orElse(record.frames());
    if (stop < start && to.isPresent()) {
      throw new ParameterException(spec.commandLine(), "--from is after --to");
    }
    if (start >= record.frames()) {
      throw new ParameterException(spec.commandLine(), tooShort(record, start));
    }
    return Protocol.ec57(rate, Math.min(stop, record.frames()))
        .startingAt(start)
        .withWindow(window)
        .withMap(map.map());
  }

  private String tooShort(RecordInfo record, long start) {
    SampleRate rate = record.timeBase().rate();
    if (record.frames() == 0) {
      return "record " + record.name() + " has no samples, so there is nothing to score";
    }
    return "record %s ends at %s, scoring begins at %s%s: give an earlier time, such as --from 0"
        .formatted(
            record.name(),
            ElapsedTime.of(record.frames(), rate),
            ElapsedTime.of(start, rate),
            from.equals(LEARNING_PERIOD) ? " as EC57 asks" : "");
  }

  /** What differs from EC57, as options; empty where nothing does. */
  List<String> deviations() {
    List<String> deviations = new ArrayList<>();
    if (!from.equals(LEARNING_PERIOD)) {
      deviations.add("--from " + text(from));
    }
    to.ifPresent(time -> deviations.add("--to " + text(time)));
    if (window != Protocol.WINDOW_MS) {
      deviations.add("--window " + number(window));
    }
    if (map.map() != LabelMap.EC57) {
      deviations.add("--map " + map.map().printedName());
    }
    return deviations;
  }

  /** What is scored, in words. */
  String description() {
    return "scored from %s to %s, match window %s ms, label map %s"
        .formatted(
            text(from),
            to.map(ComparisonOptions::text).orElse("the end"),
            number(window),
            map.map().printedName());
  }

  double windowMs() {
    return window;
  }

  LabelMap map() {
    return map.map();
  }

  private static String text(TimePoint time) {
    return time.sample()
        ? "s" + number(time.value())
        : ElapsedTime.of(Math.round(time.value() * 1000), SampleRate.ofHertz(1000));
  }

  /** A number without a needless fraction. */
  private static String number(double value) {
    return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
  }

  /** Reads a match window. */
  static final class Window implements ITypeConverter<Double> {

    /** A minute; two beats are never so far apart and one. */
    private static final double MOST = 60_000;

    Window() {}

    @Override
    public Double convert(String typed) {
      try {
        double window = Double.parseDouble(typed);
        if (window >= 0 && window <= MOST) {
          return window;
        }
      } catch (NumberFormatException e) {
        // Said below.
      }
      throw new TypeConversionException("'" + typed + "' is no window: expected 0 to 60000 ms");
    }
  }
}
