package org.ectopy.report.strip;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ectopy.record.ElapsedTime;
import org.ectopy.record.SampleRate;
import org.ectopy.record.TimeBase;
import org.ectopy.report.Figure;
import org.ectopy.report.FigureShape.Anchor;
import org.ectopy.report.FigureShape.Place;
import org.ectopy.report.Lettering;
import org.ectopy.signal.EcgFilter;

/** What stands above a strip: which record, when, how it is drawn, and whose labels it shows. */
final class StripHeader {

  private static final double NAME = 5;
  private static final double NAME_PITCH = 6;
  private static final double TEXT = 3.2;
  private static final double PITCH = 4.2;
  private static final double AIR = 2.5;
  private static final double MINUTE = 60;
  private static final String BETWEEN = " \u00a0\u00b7\u00a0 ";

  private final Lettering lettering;
  private final List<String> names;
  private final List<String> lines;

  /** The header of a strip, broken to fit a width in mm. */
  StripHeader(Strip strip, Lettering lettering, double width) throws IOException {
    this(strip, List.of(), lettering, width);
  }

  /** The same, with facts before those about the scale. */
  StripHeader(Strip strip, List<String> more, Lettering lettering, double width)
      throws IOException {
    this.lettering = lettering;
    this.names = new TextWrap(lettering, NAME, width).lines(strip.record().name());
    this.lines = new ArrayList<>();
    for (List<String> facts : List.of(place(strip), means(strip, more))) {
      lines.addAll(flow(facts, width));
    }
  }

  /** Facts side by side as far as they fit, then on further lines. */
  private List<String> flow(List<String> facts, double width) throws IOException {
    List<String> flown = new ArrayList<>();
    String line = "";
    for (String fact : facts) {
      String longer = line.isEmpty() ? fact : line + BETWEEN + fact;
      if (!line.isEmpty() && lettering.width(longer, TEXT) > width) {
        flown.addAll(new TextWrap(lettering, TEXT, width).lines(line));
        longer = fact;
      }
      line = longer;
    }
    flown.addAll(new TextWrap(lettering, TEXT, width).lines(line));
    return flown;
  }

  private static List<String> place(Strip strip) {
    SampleRate rate = strip.record().rate();
    List<String> facts = new ArrayList<>();
    facts.add(
        "%s to %s (%s)"
            .formatted(
                ElapsedTime.of(strip.first(), rate),
                ElapsedTime.of(strip.end(), rate),
                length(rate.seconds(strip.end() - strip.first()))));
    clock(strip).ifPresent(facts::add);
    counts(strip).ifPresent(facts::add);
    return facts;
  }

  /** Seconds to the millisecond, or hours, minutes and whole seconds from two minutes on. */
  private static String length(double seconds) {
    if (seconds < 2 * MINUTE) {
      BigDecimal exact = BigDecimal.valueOf(seconds).setScale(3, RoundingMode.HALF_UP);
      return exact.stripTrailingZeros().toPlainString() + " s";
    }
    Duration whole = Duration.ofSeconds(Math.round(seconds));
    String hours = whole.toHours() == 0 ? "" : whole.toHours() + " h ";
    return hours + whole.toMinutesPart() + " min " + whole.toSecondsPart() + " s";
  }

  private static List<String> means(Strip strip, List<String> more) {
    List<String> facts = new ArrayList<>(more);
    facts.add(PaperNumber.of(strip.look().scale().speed()) + " mm/s");
    facts.add(PaperNumber.of(strip.look().scale().gain()) + " mm/mV");
    facts.add(filter(strip.look().filter()));
    if (!strip.labels().annotator().isEmpty()) {
      facts.add("annotator " + strip.labels().annotator());
    }
    if (!strip.labels().model().isEmpty()) {
      boolean alone = strip.labels().annotator().isEmpty();
      facts.add("model " + strip.labels().model() + (alone ? ", beats detected" : ""));
    }
    return facts;
  }

  private static String filter(EcgFilter filter) {
    List<String> words = new ArrayList<>();
    if (filter.highPass() != EcgFilter.OFF) {
      words.add("high-pass " + PaperNumber.of(filter.highPass()) + " Hz");
    }
    if (filter.lowPass() != EcgFilter.OFF) {
      words.add("low-pass " + PaperNumber.of(filter.lowPass()) + " Hz");
    }
    if (filter.notch() != EcgFilter.OFF) {
      words.add("notch " + PaperNumber.of(filter.notch()) + " Hz");
    }
    return words.isEmpty() ? "no filter" : "filter " + String.join(", ", words);
  }

  /** When the strip was recorded, as far as the record knows. */
  private static Optional<String> clock(Strip strip) {
    TimeBase base = strip.record().info().timeBase();
    Duration after = Duration.ofMillis(Math.round(base.rate().seconds(strip.first()) * 1000));
    DateTimeFormatter day = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);
    if (base.date().isPresent()) {
      LocalDateTime start = base.date().get().atTime(base.time().orElse(LocalTime.MIDNIGHT));
      return Optional.of("recorded " + start.plus(after).format(day));
    }
    return base.time()
        .map(
            time ->
                "recorded at "
                    + time.plus(after).withNano(0).format(DateTimeFormatter.ISO_LOCAL_TIME));
  }

  /** How many beats of each symbol there are. */
  private static Optional<String> counts(Strip strip) {
    Map<String, Integer> counts = new TreeMap<>();
    strip.labels().marks(strip.first(), strip.end()).stream()
        .filter(mark -> mark.beatClass().isPresent())
        .forEach(mark -> counts.merge(mark.letter(), 1, Integer::sum));
    List<String> words = new ArrayList<>();
    counts.forEach((letter, count) -> words.add(count + " " + letter));
    return words.isEmpty() ? Optional.empty() : Optional.of("beats: " + String.join(", ", words));
  }

  double height() {
    return names.size() * NAME_PITCH + lines.size() * PITCH + AIR;
  }

  /** How far right it reaches, in mm. */
  double width() throws IOException {
    double widest = 0;
    for (String name : names) {
      widest = Math.max(widest, lettering.width(name, NAME));
    }
    for (String line : lines) {
      widest = Math.max(widest, lettering.width(line, TEXT));
    }
    return widest;
  }

  /** Writes it with its upper left corner there. */
  void paint(StripPen pen, double left, double top) {
    double y = top - NAME_PITCH + NAME;
    for (String name : names) {
      y += NAME_PITCH;
      pen.words(new Place(left, y - 1), name, Anchor.START, NAME, Figure.TEXT);
    }
    for (String line : lines) {
      y += PITCH;
      pen.words(new Place(left, y), line, Anchor.START, TEXT, Figure.TEXT);
    }
  }
}
