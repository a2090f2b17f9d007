package org.ectopy.ui.compare;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.ectopy.record.AnnotationSymbol;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.session.Adjudication;
import org.ectopy.ui.session.BeatSelection;
import org.ectopy.ui.session.ComparedSet;
import org.ectopy.ui.session.Comparison;
import org.ectopy.ui.session.Difference;
import org.ectopy.ui.session.Marks;
import org.ectopy.ui.session.ModelNote;
import org.ectopy.ui.session.OpenRecord;
import org.ectopy.ui.session.Other;
import org.ectopy.ui.session.OtherReader;
import org.ectopy.ui.session.Session;
import org.ectopy.ui.session.ShownBeats;
import org.ectopy.ui.session.Viewport;

/** Puts another set beside the edited one, goes from difference to difference and decides them. */
public final class CompareViewModel {

  private final Session session;
  private final OtherReader reader;
  private final Adjudication adjudication;
  private final InstantSource clock;
  private final Comparer comparer;

  /** What is to be done once it is known where the sets differ. */
  private final List<Consumer<Comparison>> waiting = new ArrayList<>();

  private Optional<ComparedSet> other = Optional.empty();
  private final Set<Long> passed = new HashSet<>();
  private ShownBeats compared = ShownBeats.NONE;

  /** Where the last difference was that was looked at, in frames; the search goes on from there. */
  private double place;

  private boolean going;

  /**
   * @param reader gets the other set
   * @param clock the one that edits are dated by
   * @param comparer finds where the sets differ
   */
  public CompareViewModel(
      Session session,
      OtherReader reader,
      Adjudication adjudication,
      InstantSource clock,
      Comparer comparer) {
    this.session = session;
    this.reader = reader;
    this.adjudication = adjudication;
    this.clock = clock;
    this.comparer = comparer;
    session.record().addListener((all, before, now) -> stop());
    session.shownBeats().addListener((all, before, now) -> follow(now));
    session.selectedBeat().addListener((all, before, now) -> lookAt(now.intValue()));
  }

  /** All that the open record can be compared with; nothing where none is open. */
  public List<Other> choices() {
    return session
        .record()
        .get()
        .map(opened -> Other.of(opened, session.model().get()))
        .orElse(List.of());
  }

  /** Compares with something from now on, once it has been read. */
  public void with(Other chosen) {
    session.record().get().ifPresent(opened -> with(opened, chosen));
  }

  private void with(OpenRecord opened, Other chosen) {
    switch (chosen) {
      case Other.File(String extension) ->
          reader.read(opened, extension, found -> begin(opened, extension, found.marks()));
      case Other.Detector() ->
          reader.detect(
              opened,
              found ->
                  begin(opened, Texts.format("annotator.detected", found.name()), found.marks()));
      case Other.Model() -> {
        reader.cancel();
        begin(opened, Optional.empty(), modelName());
      }
    }
  }

  private String modelName() {
    return session.model().get().map(ModelNote::name).orElse("");
  }

  private void begin(OpenRecord opened, String name, Marks marks) {
    begin(opened, Optional.of(marks), name);
  }

  private void begin(OpenRecord opened, Optional<Marks> marks, String name) {
    passed.clear();
    place = session.viewport().get().firstFrame();
    other = Optional.of(new ComparedSet(name, marks, OtherReader.window(opened), clock.instant()));
    session.comparison().set(Optional.empty());
    waiting.clear();
    waiting.add(known -> lookAt(session.selectedBeat().get()));
    compare();
  }

  /** Compares with nothing any longer. */
  public void stop() {
    reader.cancel();
    other = Optional.empty();
    waiting.clear();
    session.comparison().set(Optional.empty());
  }

  private void follow(ShownBeats now) {
    boolean same =
        now.marks() == compared.marks() && now.predictions().equals(compared.predictions());
    if (!same && other.isPresent()) {
      compare();
    }
  }

  private void compare() {
    ShownBeats shown = session.shownBeats().get();
    compared = shown;
    other.ifPresent(
        set ->
            comparer.ask(
                new Comparer.Asked(
                    set, shown, Set.copyOf(passed), found -> show(set, shown, found))));
  }

  /** A comparison of what has changed again meanwhile is not shown: the next one is under way. */
  private void show(ComparedSet set, ShownBeats shown, Comparison found) {
    if (compared.equals(shown) && other.filter(set::equals).isPresent()) {
      int looked = current().map(found::indexOf).orElse(Comparison.NONE);
      session.comparison().set(Optional.of(found.at(looked)));
      List<Consumer<Comparison>> next = List.copyOf(waiting);
      waiting.clear();
      next.forEach(action -> comparison().ifPresent(action));
    }
  }

  private Optional<Comparison> comparison() {
    return session.comparison().get();
  }

  private Optional<Difference> current() {
    return comparison().flatMap(Comparison::current);
  }

  /** Whoever chooses a beat looks at the difference about it, if there is one. */
  private void lookAt(int beat) {
    if (beat == Session.NO_BEAT || going) {
      return;
    }
    Marks marks = session.marks().get();
    place = (double) marks.frame(beat);
    comparison().ifPresent(known -> point(known, known.about(marks.beats().get(beat))));
  }

  private void point(Comparison known, int index) {
    session.comparison().set(Optional.of(known.at(index)));
  }

  /** Goes to the next difference; the model is compared with where nothing else is. */
  public void next() {
    whenCompared(known -> go(known, known.next(place)));
  }

  /** Goes to the previous difference; the model is compared with where nothing else is. */
  public void previous() {
    whenCompared(known -> go(known, known.previous(place)));
  }

  private void whenCompared(Consumer<Comparison> action) {
    if (other.isEmpty() && choices().contains(new Other.Model())) {
      with(new Other.Model());
    }
    if (other.isPresent()) {
      comparison().ifPresentOrElse(action, () -> waiting.add(action));
    }
  }

  private void go(Comparison known, int index) {
    if (index == Comparison.NONE) {
      return;
    }
    Difference difference = known.differences().get(index);
    going = true;
    try {
      session.selection().set(BeatSelection.NONE);
      session
          .selectedBeat()
          .set(
              difference
                  .mine()
                  .map(mine -> session.marks().get().indexOf(mine.mark()))
                  .orElse(Session.NO_BEAT));
    } finally {
      going = false;
    }
    place = (double) difference.frame();
    point(known, index);
    Viewport viewport = session.viewport().get();
    if (!viewport.shows(place)) {
      session.viewport().set(viewport.centredOn(place));
    }
  }

  /** Says that the edited set is right where one looks, and goes on. */
  public void takeMine() {
    decide(
        difference -> {
          adjudication.takeMine(difference);
          if (difference.mine().isEmpty()) {
            passed.add(difference.theirs().orElseThrow().id());
            compare();
          }
        });
  }

  /** Has the edited set say what the other does where one looks, and goes on. */
  public void takeTheirs() {
    decide(difference -> adjudication.takeTheirs(List.of(difference)));
  }

  /** Says a third thing where one looks, and goes on. */
  public void label(AnnotationSymbol symbol) {
    decide(difference -> adjudication.label(difference, symbol));
  }

  /** Whether one looks at a difference, so that it can be decided. */
  public boolean looking() {
    return current().isPresent();
  }

  /** The next is sought before the decision, which takes away the place it is sought from. */
  private void decide(Consumer<Difference> decision) {
    if (looking()) {
      adjudication.whenNamed(
          () -> {
            Optional<Difference> next = comparison().flatMap(Comparison::nextOpen);
            current().ifPresent(decision);
            next.ifPresent(this::go);
          });
    }
  }

  private void go(Difference difference) {
    comparison().ifPresent(known -> go(known, known.indexOf(difference)));
  }

  /** The differences in the stretch of the beats that are chosen together. */
  public List<Difference> chosen() {
    BeatSelection together = session.selection().get();
    if (together.isEmpty()) {
      return List.of();
    }
    Marks marks = session.marks().get();
    int[] beats = together.beats().toArray();
    return comparison()
        .map(known -> known.within(from(marks, beats[0]), until(marks, beats[beats.length - 1])))
        .orElse(List.of());
  }

  /** Half way to the beat before; from the record's start on where it is the first. */
  private static double from(Marks marks, int beat) {
    return beat == 0 ? 0 : (marks.frame(beat - 1) + marks.frame(beat)) / 2.0;
  }

  private static double until(Marks marks, int beat) {
    boolean last = beat == marks.beats().size() - 1;
    return last ? Double.MAX_VALUE : (marks.frame(beat) + marks.frame(beat + 1)) / 2.0;
  }

  /** Has the edited set say what the other does throughout the chosen stretch, in one step. */
  public void takeChosen() {
    List<Difference> all = chosen();
    if (!all.isEmpty()) {
      adjudication.takeTheirs(all);
    }
  }
}
