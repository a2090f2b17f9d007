package org.ectopy.ui.beat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.ectopy.annotation.Authorship;
import org.ectopy.annotation.Mark;
import org.ectopy.record.BeatClass;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.session.BeatMark;
import org.ectopy.ui.session.GradeWords;
import org.ectopy.ui.session.Predictions;
import org.ectopy.ui.session.ShownBeats;
import org.ectopy.ui.session.SymbolWords;
import org.ectopy.ui.session.TimeText;

/** Puts one beat into words. */
final class BeatWords {

  private static final String NONE = "\u2013";
  private static final int DECIMALS = 3;

  private final ShownBeats shown;
  private final Vitals vitals;
  private final ZoneId zone;

  /**
   * @param vitals of the marks that are shown
   * @param zone where times of day are told
   */
  BeatWords(ShownBeats shown, Vitals vitals, ZoneId zone) {
    this.shown = shown;
    this.vitals = vitals;
    this.zone = zone;
  }

  /** All that is said of a beat. */
  BeatReading of(int beat) {
    return new BeatReading(
        Texts.format("beat-panel.beat", beat + 1),
        TimeText.clock(shown.marks().frame(beat) / vitals.framesPerSecond(), DECIMALS),
        chances(beat),
        facts(beat));
  }

  private List<Chance> chances(int beat) {
    return judgement(beat).stream()
        .flatMap(
            known ->
                BeatClass.inOrder().stream()
                    .map(each -> new Chance(each, known.probability(beat, each))))
        .toList();
  }

  private Optional<Predictions> judgement(int beat) {
    return shown.predictions().filter(known -> known.knows(beat));
  }

  private List<Fact> facts(int beat) {
    BeatMark mark = shown.marks().beats().get(beat);
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("annotation", annotation(mark)));
    judgement(beat)
        .ifPresent(known -> facts.add(new Fact("model", known.of(beat) + " " + known.model())));
    double mean = vitals.intervals().mean();
    facts.add(new Fact("before", interval(vitals.intervals().before(beat), mean)));
    facts.add(new Fact("after", interval(vitals.intervals().after(beat), Double.NaN)));
    facts.add(new Fact("rate", rate(beat)));
    facts.add(new Fact("quality", quality(beat)));
    String note = mark.mark().annotation().auxText().strip();
    if (!note.isEmpty()) {
      facts.add(new Fact("note", note));
    }
    facts.add(new Fact("state", Texts.get("beat-panel.state." + name(mark))));
    facts.add(new Fact("author", author(mark.mark())));
    return facts;
  }

  private static String name(BeatMark mark) {
    return mark.state().name().toLowerCase(Locale.ROOT);
  }

  private static String annotation(BeatMark mark) {
    return mark.beatClass().isEmpty()
        ? SymbolWords.of(mark.symbol())
        : mark.symbol().mnemonic() + " " + SymbolWords.of(mark.symbol());
  }

  private static String interval(double milliseconds, double mean) {
    if (Double.isNaN(milliseconds)) {
      return NONE;
    }
    return Double.isNaN(mean)
        ? Texts.format("beat-panel.ms", Math.round(milliseconds))
        : Texts.format("beat-panel.ms-mean", Math.round(milliseconds), Math.round(mean));
  }

  private String rate(int beat) {
    double frame = shown.marks().frame(beat);
    OptionalDouble rate = vitals.rate().about(frame, frame);
    return rate.isPresent()
        ? Texts.format("beat-panel.per-minute", Math.round(rate.getAsDouble()))
        : NONE;
  }

  private String quality(int beat) {
    double frame = shown.marks().frame(beat);
    double from = frame - ShapeReader.SECONDS_BEFORE * vitals.framesPerSecond();
    double to = frame + ShapeReader.SECONDS_AFTER * vitals.framesPerSecond();
    return Texts.get(
        vitals.quality().worst(from, to).map(GradeWords::key).orElse("beat-panel.quality.good"));
  }

  private String author(Mark mark) {
    String set = who("set", mark.author());
    return mark.confirmed().map(by -> set + "\n" + who("confirmed", by)).orElse(set);
  }

  /** Who it was, and when where that is known. */
  private String who(String deed, Authorship by) {
    String key = "beat-panel." + deed + "." + by.setter().name().toLowerCase(Locale.ROOT);
    String who = Texts.format(key, by.name()).strip();
    return by.when().map(when -> Texts.format("beat-panel.when", who, time(when))).orElse(who);
  }

  private String time(Instant when) {
    return DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(zone).format(when);
  }
}
