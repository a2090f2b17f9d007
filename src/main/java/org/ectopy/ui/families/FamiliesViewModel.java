package org.ectopy.ui.families;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.ectopy.dataset.BeatList;
import org.ectopy.record.AnnotationSymbol;
import org.ectopy.review.Families;
import org.ectopy.review.FamilyGrouping;
import org.ectopy.task.TaskRunner;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.gallery.GalleryList;
import org.ectopy.ui.gallery.GalleryViewModel;
import org.ectopy.ui.session.BeatEdits;
import org.ectopy.ui.session.BeatSelection;
import org.ectopy.ui.session.Marks;
import org.ectopy.ui.session.OpenRecord;
import org.ectopy.ui.session.Session;
import org.ectopy.ui.session.Viewport;

/** The families of the open record's beats: making them, changing them, saying what they are. */
public final class FamiliesViewModel {

  private final Session session;
  private final BeatEdits edits;
  private final FamilyWork work;
  private final GalleryViewModel gallery;
  private final ReadOnlyObjectWrapper<FamiliesReading> reading =
      new ReadOnlyObjectWrapper<>(FamiliesReading.NONE);
  private final ReadOnlyObjectWrapper<FamilyChoice> choice =
      new ReadOnlyObjectWrapper<>(FamilyChoice.NONE);
  private final ReadOnlyObjectWrapper<Set<Integer>> enclosed =
      new ReadOnlyObjectWrapper<>(Set.of());
  private final ReadOnlyObjectWrapper<Set<Integer>> picked = new ReadOnlyObjectWrapper<>(Set.of());
  private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper();
  private final Deque<Families> before = new ArrayDeque<>();

  /**
   * @param edits says what the beats are
   * @param gallery shows the members of what is chosen
   * @param tasks groups beats
   * @param window runs what touches the session
   */
  public FamiliesViewModel(
      Session session,
      BeatEdits edits,
      GalleryViewModel gallery,
      TaskRunner tasks,
      Executor window) {
    this.session = session;
    this.edits = edits;
    this.gallery = gallery;
    this.work = new FamilyWork(session, tasks, window);
    enclosed.addListener((all, was, now) -> pick());
    gallery.chosen().addListener((all, was, now) -> pick());
    session.record().addListener((all, was, now) -> forget());
    session.shownBeats().addListener((all, was, now) -> read());
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

  /**
   * The grouped beats that can be moved: several that are chosen among the members, else those
   * within the lasso, else the one that is chosen.
   */
  ReadOnlyObjectProperty<Set<Integer>> picked() {
    return picked.getReadOnlyProperty();
  }

  private void pick() {
    Set<Integer> members = reading.get().at(gallery.chosenBeats());
    boolean lasso = members.size() < 2 && !enclosed.get().isEmpty();
    picked.set(lasso ? enclosed.get() : members);
  }

  /** Whether beats are being grouped, or their families changed. */
  ReadOnlyBooleanProperty running() {
    return work.running();
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
    work.stop();
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
    long[] frames = new long[marks.beats().size()];
    Arrays.setAll(frames, marks::frame);
    OpenRecord opened = open.get();
    work.start(
        opened,
        progress -> FamilyGrouping.of(opened.record(), BeatList.at(frames), progress).families(),
        made -> show(GroupedBeats.of(marks, made)));
  }

  private void show(GroupedBeats grouped) {
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
    String note = choice.get().families().size() == 1 ? Texts.get("families.order") : "";
    gallery.show(
        title, note, beats.length == 0 ? GalleryList.NONE : GalleryList.of(session, beats));
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
    if (family != FamilyChoice.NO_FAMILY) {
      change(families -> families.split(family), family);
    }
  }

  /** Makes one family of those that are chosen. */
  public void merge() {
    TreeSet<Integer> together = new TreeSet<>(choice.get().families());
    if (together.size() < 2) {
      return;
    }
    int first = together.removeFirst();
    change(
        families -> {
          Families merged = families;
          for (int other : together.descendingSet()) {
            merged = merged.merge(first, other);
          }
          return merged;
        },
        first);
  }

  /** Takes the last change of the families back; labels stay as they are. */
  public void back() {
    if (!running().get() && !before.isEmpty()) {
      put(before.pop(), choice.get().current());
    }
  }

  /** Changes the families in the background, then chooses the one that has a place. */
  private void change(UnaryOperator<Families> operation, int then) {
    Optional<OpenRecord> open = session.record().get();
    Optional<GroupedBeats> grouped = reading.get().grouped();
    if (open.isPresent() && grouped.isPresent() && !running().get()) {
      Families families = grouped.get().families();
      work.start(
          open.get(), progress -> operation.apply(families), made -> changed(families, made, then));
    }
  }

  private void changed(Families families, Families made, int then) {
    if (made.equals(families)) {
      session.notice().set(Texts.get("families.inseparable"));
    } else {
      before.push(families);
      put(made, then);
    }
  }

  private void put(Families families, int then) {
    choice.set(FamilyChoice.NONE);
    changed.set(!before.isEmpty());
    reading
        .get()
        .grouped()
        .ifPresent(
            grouped ->
                reading.set(
                    FamiliesReading.of(grouped.with(families), session.shownBeats().get())));
    choose(Math.clamp(then, 0, families.list().size() - 1));
  }

  /** Chooses grouped beats on the map. */
  void enclose(Set<Integer> beats) {
    enclosed.set(Set.copyOf(beats));
    int[] now = reading.get().now(beats.stream().mapToInt(beat -> beat).sorted()).toArray();
    show(Texts.format("families.enclosed", now.length), now);
    session.selection().set(BeatSelection.NONE);
    if (now.length > 0) {
      session.selectedBeat().set(now[0]);
      session.selection().set(BeatSelection.of(IntStream.of(now)));
      reveal(now[0]);
    }
  }

  private void reveal(int beat) {
    Viewport view = session.viewport().get();
    double frame = session.marks().get().frame(beat);
    if (!view.shows(frame)) {
      session.viewport().set(view.centredOn(frame));
    }
  }

  /** Moves the picked beats into the current family. */
  public void moveToCurrent() {
    move(choice.get().current());
  }

  /** Makes a family of the picked beats. */
  public void moveToNew() {
    move(cards().size());
  }

  private void move(int to) {
    Set<Integer> beats = picked.get();
    if (!beats.isEmpty() && to != FamilyChoice.NO_FAMILY && !within(to, beats)) {
      long vanishing =
          IntStream.range(0, to)
              .filter(family -> cards().get(family).family().members().allMatch(beats::contains))
              .count();
      change(families -> families.move(beats, to), to - (int) vanishing);
    }
  }

  private boolean within(int family, Set<Integer> beats) {
    return family < cards().size()
        && cards().get(family).family().members().filter(beats::contains).count() == beats.size();
  }

  /** What a person is told of beats that came or went since they were grouped. */
  String news() {
    FamiliesReading now = reading.get();
    boolean grouped = now.grouped().isPresent();
    return grouped && (now.newcomers() > 0 || now.gone() > 0)
        ? Texts.format("families.news", now.newcomers(), now.gone())
        : "";
  }
}
