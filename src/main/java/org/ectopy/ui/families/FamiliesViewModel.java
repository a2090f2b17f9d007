package org.ectopy.ui.families;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.ectopy.dataset.BeatList;
import org.ectopy.record.AnnotationSymbol;
import org.ectopy.review.Families;
import org.ectopy.review.FamilyGrouping;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.gallery.GalleryList;
import org.ectopy.ui.gallery.GalleryViewModel;
import org.ectopy.ui.session.BeatEdits;
import org.ectopy.ui.session.BeatSelection;
import org.ectopy.ui.session.Marks;
import org.ectopy.ui.session.OpenRecord;
import org.ectopy.ui.session.Session;
import org.ectopy.ui.session.SessionWork;

/** The families of the open record's beats: making them, changing them, saying what they are. */
public final class FamiliesViewModel {

  private final Session session;
  private final BeatEdits edits;
  private final SessionWork work;
  private final GalleryViewModel gallery;
  private final ReadOnlyObjectWrapper<FamiliesReading> reading =
      new ReadOnlyObjectWrapper<>(FamiliesReading.NONE);
  private final ReadOnlyObjectWrapper<FamilyChoice> choice =
      new ReadOnlyObjectWrapper<>(FamilyChoice.NONE);
  private final ReadOnlyObjectWrapper<Set<Integer>> enclosed =
      new ReadOnlyObjectWrapper<>(Set.of());
  private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper();
  private final Deque<Families> before = new ArrayDeque<>();
  private Runnable cancel = () -> {};

  /**
   * @param edits says what the beats are
   * @param work groups them
   * @param gallery shows the members of what is chosen
   */
  public FamiliesViewModel(
      Session session, BeatEdits edits, SessionWork work, GalleryViewModel gallery) {
    this.session = session;
    this.edits = edits;
    this.work = work;
    this.gallery = gallery;
    session.record().addListener(other -> forget());
    session.shownBeats().addListener(edited -> read());
  }

  /** The families and what is said of their beats. */
  ReadOnlyObjectProperty<FamiliesReading> reading() {
    return reading.getReadOnlyProperty();
  }

  /** The families that are chosen. */
  ReadOnlyObjectProperty<FamilyChoice> choice() {
    return choice.getReadOnlyProperty();
  }

  /** The grouped beats that a lasso encloses. */
  ReadOnlyObjectProperty<Set<Integer>> enclosed() {
    return enclosed.getReadOnlyProperty();
  }

  /** Whether beats are being grouped. */
  ReadOnlyBooleanProperty running() {
    return running.getReadOnlyProperty();
  }

  /** Whether there is a change of the families to be taken back. */
  ReadOnlyBooleanProperty changed() {
    return changed.getReadOnlyProperty();
  }

  /** What is open. */
  Session session() {
    return session;
  }

  /** The members of what is chosen. */
  GalleryViewModel gallery() {
    return gallery;
  }

  private void forget() {
    cancel.run();
    running.set(false);
    before.clear();
    changed.set(false);
    reading.set(FamiliesReading.NONE);
    choose(FamilyChoice.NONE);
  }

  private void read() {
    reading
        .get()
        .grouped()
        .ifPresent(grouped -> reading.set(FamiliesReading.of(grouped, session.shownBeats().get())));
  }

  /** Groups the beats that there are now. */
  public void group() {
    Optional<OpenRecord> open = session.record().get();
    Marks marks = session.marks().get();
    if (open.isEmpty() || marks.beats().isEmpty()) {
      return;
    }
    cancel.run();
    long[] frames = new long[marks.beats().size()];
    Arrays.setAll(frames, marks::frame);
    running.set(true);
    OpenRecord opened = open.get();
    Runnable stop =
        work.startOn(
            opened,
            Texts.get("families.task"),
            progress ->
                FamilyGrouping.of(opened.record(), BeatList.at(frames), progress).families(),
            made -> show(GroupedBeats.of(marks, made)));
    cancel =
        () -> {
          stop.run();
          running.set(false);
        };
  }

  private void show(GroupedBeats grouped) {
    cancel = () -> {};
    running.set(false);
    before.clear();
    changed.set(false);
    reading.set(FamiliesReading.of(grouped, session.shownBeats().get()));
    choose(FamilyChoice.of(0));
  }

  private List<FamilyCard> cards() {
    return reading.get().cards();
  }

  /** Chooses a family alone. */
  void choose(int family) {
    if (family >= 0 && family < cards().size()) {
      choose(FamilyChoice.of(family));
    }
  }

  /** Chooses a family besides the others. */
  void chooseAlso(int family) {
    if (family >= 0 && family < cards().size()) {
      choose(choice.get().and(family));
    }
  }

  /** Chooses a family besides the others, or no longer. */
  void toggle(int family) {
    choose(choice.get().toggled(family));
  }

  private void choose(FamilyChoice now) {
    enclosed.set(Set.of());
    choice.set(now);
    List<Integer> families = now.families().stream().sorted().toList();
    show(title(families), reading.get().toLookAt(families));
  }

  private String title(List<Integer> families) {
    int beats = families.stream().mapToInt(family -> cards().get(family).size()).sum();
    return families.size() == 1
        ? Texts.format("families.one", families.getFirst() + 1, beats)
        : Texts.format("families.several", families.size(), beats);
  }

  private void show(String title, int[] beats) {
    gallery.show(title, beats.length == 0 ? GalleryList.NONE : GalleryList.of(session, beats));
  }

  /** The beats of the chosen families. */
  private IntStream chosen() {
    return reading
        .get()
        .now(
            choice.get().families().stream()
                .flatMapToInt(family -> cards().get(family).family().members()));
  }

  /** Says of all beats of the chosen families what they are, in one edit. */
  boolean type(String letter) {
    Optional<AnnotationSymbol> symbol =
        edits
            .symbol(letter)
            .filter(AnnotationSymbol::beat)
            .or(() -> edits.symbol(letter.toUpperCase(Locale.ROOT)))
            .filter(AnnotationSymbol::beat);
    symbol.filter(found -> !choice.get().isEmpty()).ifPresent(this::relabel);
    return symbol.isPresent();
  }

  private void relabel(AnnotationSymbol symbol) {
    edits.relabel(chosen(), symbol);
  }

  /** Says that all beats of the chosen families are right, in one edit, and goes to the next. */
  void confirm() {
    if (!choice.get().isEmpty()) {
      edits.confirm(chosen());
      choose(Math.min(choice.get().current() + 1, cards().size() - 1));
    }
  }

  /** Divides the current family in two. */
  public void split() {
    int family = choice.get().current();
    if (family == FamilyChoice.NO_FAMILY) {
      return;
    }
    int count = cards().size();
    change(families -> families.split(family));
    if (cards().size() > count) {
      choose(new FamilyChoice(family, Set.of(family)));
    } else {
      session.notice().set(Texts.get("families.inseparable"));
    }
  }

  /** Makes one family of those that are chosen. */
  public void merge() {
    TreeSet<Integer> together = new TreeSet<>(choice.get().families());
    if (together.size() < 2) {
      return;
    }
    int first = together.getFirst();
    change(
        families -> {
          Families merged = families;
          for (int other : together.descendingSet()) {
            merged = other == first ? merged : merged.merge(first, other);
          }
          return merged;
        });
    choose(first);
  }

  /** Takes the last change of the families back; labels stay as they are. */
  public void back() {
    Optional.ofNullable(before.poll())
        .ifPresent(
            families -> {
              put(families);
              choose(Math.clamp(choice.get().current(), 0, families.list().size() - 1));
            });
  }

  private void change(UnaryOperator<Families> work) {
    reading
        .get()
        .grouped()
        .map(GroupedBeats::families)
        .ifPresent(
            families -> {
              Families made = work.apply(families);
              if (made != families) {
                before.push(families);
                put(made);
              }
            });
  }

  private void put(Families families) {
    enclosed.set(Set.of());
    choice.set(FamilyChoice.NONE);
    changed.set(!before.isEmpty());
    reading
        .get()
        .grouped()
        .ifPresent(
            grouped ->
                reading.set(
                    FamiliesReading.of(grouped.with(families), session.shownBeats().get())));
  }

  /** Chooses grouped beats on the map. */
  void enclose(Set<Integer> beats) {
    enclosed.set(Set.copyOf(beats));
    int[] now =
        reading.get().now(beats.stream().mapToInt(beat -> beat).sorted()).toArray();
    show(Texts.format("families.enclosed", now.length), now);
    session.selection().set(BeatSelection.NONE);
    if (now.length > 0) {
      session.selectedBeat().set(now[0]);
      session.selection().set(BeatSelection.of(IntStream.of(now)));
    }
  }

  /** Moves the beats within the lasso into the current family. */
  public void moveToCurrent() {
    move(choice.get().current());
  }

  /** Makes a family of the beats within the lasso. */
  public void moveToNew() {
    move(cards().size());
  }

  private void move(int to) {
    Set<Integer> beats = enclosed.get();
    if (beats.isEmpty() || to == FamilyChoice.NO_FAMILY) {
      return;
    }
    int one = beats.iterator().next();
    change(families -> families.move(beats, to));
    choose(
        IntStream.range(0, cards().size())
            .filter(family -> cards().get(family).family().members().anyMatch(b -> b == one))
            .findFirst()
            .orElse(0));
  }

  /** What a person is told of beats that came or went since they were grouped. */
  String news() {
    FamiliesReading now = reading.get();
    boolean grouped = now.grouped().isPresent();
    return grouped && (now.newcomers() > 0 || now.gone() > 0)
        ? Texts.format("families.news", now.newcomers(), now.gone())
        : "";
  }

  /** The members of families that are chosen, by their places when they were grouped. */
  Set<Integer> members() {
    return choice.get().families().stream()
        .flatMap(family -> cards().get(family).family().members().boxed())
        .collect(Collectors.toSet());
  }
}
