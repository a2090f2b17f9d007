package org.ectopy.ui.beat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ectopy.dataset.BeatTrait;
import org.ectopy.model.explanation.Cause;
import org.ectopy.model.explanation.Chances;
import org.ectopy.model.explanation.Explanation;
import org.ectopy.model.explanation.Reason;
import org.ectopy.model.explanation.Replacement;
import org.ectopy.record.BeatClass;
import org.ectopy.record.Lead;
import org.ectopy.ui.command.Texts;

/** Puts an explanation into words. */
final class WhyWords {

  private static final int MOST_LINES = 5;

  /** Reasons weaker than this share of the strongest are not named. */
  private static final double LEAST_SHARE = 0.05;

  private static final double PERCENT = 100;

  private final List<Lead> leads;
  private final Explanation why;

  /**
   * @param leads of the record
   */
  WhyWords(List<Lead> leads, Explanation why) {
    this.leads = leads;
    this.why = why;
  }

  WhyReading reading() {
    String beatClass = why.explained().name();
    return new WhyReading(
        Texts.format("why.head", beatClass, percent(why.now())),
        Texts.format("why.column", beatClass),
        lines(),
        together(),
        why.replacement() == Replacement.STRAIGHT_LINE ? Texts.get("why.straight") : "");
  }

  /** The strongest reasons, those that speak for the class first. */
  private List<WhyLine> lines() {
    double strongest = why.strongestReason();
    return why.reasons().stream()
        .filter(reason -> Math.abs(reason.weight()) >= LEAST_SHARE * strongest)
        .sorted(Comparator.comparingDouble((Reason each) -> -Math.abs(each.weight())))
        .limit(MOST_LINES)
        .sorted(Comparator.comparingDouble((Reason each) -> -each.weight()))
        .map(reason -> line(reason, reason.weight() / strongest))
        .toList();
  }

  private WhyLine line(Reason reason, double share) {
    String without = Texts.format("beat-panel.percent", percent(reason.without()));
    return switch (reason.cause()) {
      case Cause.Interval interval ->
          new WhyLine(
              Texts.get("why.interval." + key(interval.which())),
              Texts.format(
                  "why.interval.detail", seconds(interval.seconds()), seconds(interval.usual())),
              share,
              without);
      case Cause.Trait trait ->
          new WhyLine(
              Texts.get("why.trait." + key(trait.trait())),
              Texts.format(
                  "why.trait." + key(trait.trait()) + ".detail",
                  measure(trait.trait(), trait.measure()),
                  measure(trait.trait(), trait.usual())),
              share,
              without);
      case Cause.Stretch stretch ->
          new WhyLine(
              Texts.format("why.wave", Texts.get("why.wave." + key(stretch.part())), of(stretch)),
              Double.isNaN(stretch.likeness())
                  ? ""
                  : Texts.format("why.wave.like", correlation(stretch.likeness())),
              share,
              without);
    };
  }

  private static String key(Enum<?> each) {
    return each.name().toLowerCase(Locale.ROOT);
  }

  private String of(Cause.Stretch stretch) {
    return stretch.leads().stream()
        .map(lead -> leads.get(lead).name())
        .collect(Collectors.joining(", "));
  }

  private static String measure(BeatTrait trait, double measure) {
    return switch (trait) {
      case RHYTHM, USUAL_BEAT -> String.format(Locale.ROOT, "%.0f", PERCENT * measure);
      case FAMILY -> String.format(Locale.ROOT, "%+.0f", PERCENT * measure).replace('-', '\u2212');
      case NEXT_P -> correlation(measure);
    };
  }

  private static String correlation(double likeness) {
    return String.format(Locale.ROOT, "%.2f", likeness).replace('-', '\u2212');
  }

  private static String seconds(double seconds) {
    return String.format(Locale.ROOT, "%.2f", seconds);
  }

  private String percent(Chances chances) {
    return new Chance(why.explained(), chances.of(why.explained())).percent();
  }

  private String together() {
    if (why.strongest() == 0) {
      return Texts.format("why.nothing", why.explained().name());
    }
    List<BeatClass> named = new ArrayList<>(List.of(why.explained()));
    BeatClass then = why.without().mostProbable();
    if (then != why.explained()) {
      named.add(then);
    }
    String chances =
        named.stream()
            .map(each -> new Chance(each, why.without().of(each)))
            .map(each -> Texts.format("why.chance", each.beatClass().name(), each.percent()))
            .collect(Collectors.joining(Texts.get("status.between")));
    return Texts.format("why.together", why.strongest(), chances);
  }
}
