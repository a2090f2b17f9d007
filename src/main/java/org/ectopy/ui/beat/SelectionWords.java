package org.ectopy.ui.beat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ectopy.record.BeatClass;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.session.BeatSelection;
import org.ectopy.ui.session.ShownBeats;
import org.ectopy.ui.session.TimeText;

/** Puts beats that are chosen together into words. */
final class SelectionWords {

  private final ShownBeats shown;
  private final Vitals vitals;

  SelectionWords(ShownBeats shown, Vitals vitals) {
    this.shown = shown;
    this.vitals = vitals;
  }

  /** How many they are, of which classes, and how long their intervals are in the mean. */
  BeatReading of(BeatSelection chosen) {
    List<Fact> facts = new ArrayList<>();
    int[] counts = new int[BeatClass.inOrder().size()];
    chosen.beats().forEach(beat -> counts[shown.drawnAs(beat).index()]++);
    for (BeatClass beatClass : BeatClass.inOrder()) {
      if (counts[beatClass.index()] > 0) {
        facts.add(
            new Fact(
                "class-" + beatClass.name().toLowerCase(Locale.ROOT),
                Texts.format("beat-panel.count", counts[beatClass.index()])));
      }
    }
    mean("mean-before", chosen.beats(), true).ifPresent(facts::add);
    mean("mean-after", chosen.beats(), false).ifPresent(facts::add);
    long reviewed = chosen.beats().filter(b -> shown.marks().beats().get(b).reviewed()).count();
    facts.add(new Fact("reviewed", Texts.format("beat-panel.count", reviewed)));
    return new BeatReading(
        Texts.format("beat-panel.beats", chosen.count()), time(chosen), List.of(), facts);
  }

  private Optional<Fact> mean(String name, IntStream beats, boolean before) {
    return beats
        .mapToDouble(
            beat -> before ? vitals.intervals().before(beat) : vitals.intervals().after(beat))
        .filter(interval -> !Double.isNaN(interval))
        .average()
        .stream()
        .mapToObj(mean -> new Fact(name, Texts.format("beat-panel.ms", Math.round(mean))))
        .findFirst();
  }

  private String time(BeatSelection chosen) {
    double from = shown.marks().frame(chosen.beats().min().orElse(0));
    double to = shown.marks().frame(chosen.beats().max().orElse(0));
    return Texts.format(
        "beat-panel.from-to",
        TimeText.clock(from / vitals.framesPerSecond(), 0),
        TimeText.clock(to / vitals.framesPerSecond(), 0));
  }
}
