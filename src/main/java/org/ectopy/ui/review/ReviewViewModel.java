package org.ectopy.ui.review;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.ectopy.annotation.Mark;
import org.ectopy.dataset.BeatList;
import org.ectopy.record.AnnotationSymbol;
import org.ectopy.record.LabelMap;
import org.ectopy.record.SymbolTable;
import org.ectopy.review.ReviewItem;
import org.ectopy.review.ReviewOrder;
import org.ectopy.review.ReviewQueue;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.session.BeatEdits;
import org.ectopy.ui.session.BeatMark;
import org.ectopy.ui.session.BeatSelection;
import org.ectopy.ui.session.Editor;
import org.ectopy.ui.session.Marks;
import org.ectopy.ui.session.ModelNote;
import org.ectopy.ui.session.OpenRecord;
import org.ectopy.ui.session.Session;
import org.ectopy.ui.session.SessionWork;

/**
 * Goes through a queue of beats: each is confirmed or called something else, and the next comes. An
 * edit that is taken back leads back to its beat, for what is done is read off the marks.
 */
public final class ReviewViewModel {

  /** Stands for no place in the queue. */
  public static final int NONE = -1;

  private final Session session;
  private final Editor editor;
  private final BeatEdits edits;
  private final UnseenJudges judges;
  private final SessionWork work;
  private final Executor later;
  private final ReadOnlyObjectWrapper<Optional<ReviewQueue>> queue =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<ReviewOrder>> order =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyIntegerWrapper place = new ReadOnlyIntegerWrapper(NONE);
  private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
  private final Map<Long, Mark> begun = new HashMap<>();
  private final Set<Long> underway = new HashSet<>();
  private LabelMap labels = LabelMap.EC57;
  private String judge = "";
  private boolean judging;
  private Runnable cancel = () -> {};

  /**
   * @param editor knows whether an annotator's name is known
   * @param judges say of which class beats are
   * @param work lets them
   * @param later runs what touches the session, after what runs now
   */
  public ReviewViewModel(
      Session session,
      Editor editor,
      BeatEdits edits,
      UnseenJudges judges,
      SessionWork work,
      Executor later) {
    this.later = later;
    this.session = session;
    this.editor = editor;
    this.edits = edits;
    this.judges = judges;
    this.work = work;
    session.record().addListener((all, before, now) -> stop());
    session.shownBeats().addListener((all, before, now) -> follow());
    session.selectedBeat().addListener((all, before, now) -> lookAt(now.intValue()));
    session.comparison().addListener((all, before, now) -> compared(now.isPresent()));
    stop();
  }

  /** The queue; empty before an order is chosen, and where there is none. */
  public ReadOnlyObjectProperty<Optional<ReviewQueue>> queue() {
    return queue.getReadOnlyProperty();
  }

  /** The order that was chosen; empty before. */
  public ReadOnlyObjectProperty<Optional<ReviewOrder>> order() {
    return order.getReadOnlyProperty();
  }

  /** The place in the queue that is looked at, or {@link #NONE}. */
  public ReadOnlyIntegerProperty place() {
    return place.getReadOnlyProperty();
  }

  /** What there is to say where there is no beat to be looked at. */
  public ReadOnlyStringProperty message() {
    return message.getReadOnlyProperty();
  }

  /** The model that judged, or the set that the edited one is compared with. */
  public String judge() {
    return judge;
  }

  /** Whether the queue is still being made: what is typed meanwhile has no beat to go to. */
  public boolean judging() {
    return judging;
  }

  /** Forgets the queue. */
  public void stop() {
    cancel.run();
    cancel = () -> {};
    order.set(Optional.empty());
    say(session.record().get().isPresent() ? "review.choose" : "review.no-record");
  }

  private void say(String key, Object... words) {
    judging = false;
    begun.clear();
    underway.clear();
    place.set(NONE);
    queue.set(Optional.empty());
    message.set(Texts.format(key, words));
  }

  /** Makes a queue in an order, and shows its first beat once it is there. */
  public void begin(ReviewOrder wanted) {
    Optional<OpenRecord> opened = session.record().get();
    if (opened.isEmpty()) {
      return;
    }
    cancel.run();
    order.set(Optional.of(wanted));
    Marks marks = session.marks().get();
    if (marks.beats().isEmpty()) {
      say("review.no-beats");
    } else if (wanted == ReviewOrder.DISAGREEMENT) {
      compare();
    } else if (wanted == ReviewOrder.SUSPECT && !marks.judged()) {
      say("review.no-labels");
    } else {
      ready(marks)
          .ifPresentOrElse(
              judged -> show(wanted, marks, judged), () -> judge(wanted, opened.get(), marks));
    }
  }

  /** Who was told that nothing is compared, and then compares, need not ask again. */
  private void compared(boolean there) {
    boolean asked = order.get().filter(ReviewOrder.DISAGREEMENT::equals).isPresent();
    if (there && asked && queue.get().isEmpty()) {
      later.execute(() -> begin(ReviewOrder.DISAGREEMENT));
    }
  }

  private void compare() {
    session
        .comparison()
        .get()
        .ifPresentOrElse(
            comparison -> {
              judge = comparison.set().name();
              labels = LabelMap.EC57;
              take(QueueMaker.of(comparison), session.marks().get());
            },
            () -> say("review.no-comparison"));
  }

  /** What is shown already, unless its model has learned from the record. */
  private Optional<UnseenJudges.Judged> ready(Marks marks) {
    boolean unseen =
        session.model().get().filter(note -> note.state() == ModelNote.State.READY).isPresent();
    return session
        .predictions()
        .get()
        .filter(known -> unseen)
        .flatMap(known -> QueueMaker.judged(known, marks));
  }

  private void judge(ReviewOrder wanted, OpenRecord opened, Marks marks) {
    say("review.working");
    judging = true;
    BeatList beats = BeatList.at(marks.beats().stream().mapToLong(BeatMark::frame).toArray());
    cancel =
        work.startOn(
            opened,
            Texts.format("task.review", opened.record().name()),
            progress -> judges.judge(opened.record(), beats, progress),
            judged ->
                judged.ifPresentOrElse(
                    said -> showIfFitting(wanted, marks, said),
                    () -> say("review.no-judge", opened.record().name())));
  }

  /** An edit that came meanwhile has moved beats: they are judged again. */
  private void showIfFitting(ReviewOrder wanted, Marks marks, UnseenJudges.Judged judged) {
    if (session.marks().get() == marks) {
      show(wanted, marks, judged);
    } else {
      begin(wanted);
    }
  }

  private void show(ReviewOrder wanted, Marks marks, UnseenJudges.Judged judged) {
    judge = judged.model();
    labels = judged.labels();
    take(QueueMaker.of(wanted, marks, judged), marks);
  }

  private void take(ReviewQueue made, Marks marks) {
    if (made.items().isEmpty()) {
      say("review.nothing." + made.order().name().toLowerCase(Locale.ROOT), judge);
      return;
    }
    say("review.done");
    for (BeatMark beat : marks.beats()) {
      if (made.place(beat.id()).isPresent()) {
        begun.put(beat.id(), beat.mark());
      }
    }
    queue.set(Optional.of(made));
    go(0);
  }

  /** What became of the beats is read off the marks, so that undo and redo count too. */
  private void follow() {
    Optional<ReviewQueue> before = queue.get();
    if (before.isEmpty()) {
      return;
    }
    Map<Long, ReviewQueue.Decision> decisions = new HashMap<>();
    Map<Long, Mark> missing = new HashMap<>(begun);
    for (BeatMark beat : session.marks().get().beats()) {
      Mark first = missing.remove(beat.id());
      if (first != null && !first.equals(beat.mark()) && beat.reviewed()) {
        decisions.put(beat.id(), new ReviewQueue.Decision(QueueMaker.label(beat, labels)));
      }
    }
    missing.keySet().forEach(id -> decisions.put(id, new ReviewQueue.Decision(Optional.empty())));
    underway.removeAll(decisions.keySet());
    ReviewQueue now = before.get().decided(decisions);
    queue.set(Optional.of(now));
    before.get().takenBack(now).ifPresent(back -> later.execute(() -> goBack(now, back)));
  }

  /** The session chooses a beat of its own after an edit, so this must come later. */
  private void goBack(ReviewQueue known, int back) {
    if (queue.get().filter(now -> now == known).isPresent()) {
      go(back);
    }
  }

  /** Whoever chooses a beat of the queue goes on from there. */
  private void lookAt(int beat) {
    if (beat != Session.NO_BEAT) {
      queue
          .get()
          .map(known -> known.place(session.marks().get().beats().get(beat).id()))
          .filter(OptionalInt::isPresent)
          .ifPresent(found -> place.set(found.getAsInt()));
    }
  }

  /** Looks at a place of the queue: the traces show its beat in their middle. */
  public void go(int wanted) {
    Optional<ReviewItem> item = queue.get().map(known -> known.items().get(wanted));
    item.ifPresent(
        known -> {
          place.set(wanted);
          session.selection().set(BeatSelection.NONE);
          session.selectedBeat().set(beat(known));
          session.viewport().set(session.viewport().get().centredOn((double) known.beat().frame()));
        });
  }

  /** The index of an item's beat among the marks; {@link Session#NO_BEAT} where it is gone. */
  private int beat(ReviewItem item) {
    Marks marks = session.marks().get();
    int found =
        Optional.ofNullable(begun.get(item.id())).map(marks::indexOf).orElse(Session.NO_BEAT);
    return found < 0 ? Session.NO_BEAT : found;
  }

  /** Leaves the beat as it is and looks at the next, after the last at the first. */
  public void next() {
    step(1);
  }

  /** Looks at the beat before, before the first at the last. */
  public void previous() {
    step(-1);
  }

  private void step(int by) {
    queue
        .get()
        .ifPresent(
            known ->
                go(
                    place.get() == NONE
                        ? 0
                        : Math.floorMod(place.get() + by, known.items().size())));
  }

  /** Whether the chosen beat is the one of the queue that is looked at, and stands alone. */
  public boolean looking() {
    return current().filter(item -> beat(item) == session.selectedBeat().get()).isPresent()
        && session.selectedBeat().get() != Session.NO_BEAT
        && session.selection().get().isEmpty();
  }

  private Optional<ReviewItem> current() {
    return queue
        .get()
        .filter(known -> place.get() != NONE)
        .map(known -> known.items().get(place.get()));
  }

  /**
   * Says that the beat is right as it is, or, where nobody has said what it is, that the model is;
   * and goes on.
   */
  public void confirm() {
    decide(
        item -> {
          IntStream beat = IntStream.of(beat(item));
          if (item.beat().label().isPresent() || item.seems().isEmpty()) {
            edits.confirm(beat);
          } else {
            edits.relabel(
                beat, SymbolTable.STANDARD.withMnemonic(item.seems().get().name()).orElseThrow());
          }
        });
  }

  /** Says what the beat is, and goes on. */
  public void label(AnnotationSymbol symbol) {
    decide(item -> edits.relabel(IntStream.of(beat(item)), symbol));
  }

  private void decide(Consumer<ReviewItem> decision) {
    if (looking()) {
      editor.whenNamed(
          () ->
              current()
                  .ifPresent(
                      item -> {
                        underway.add(item.id());
                        decision.accept(item);
                        onwards();
                      }));
    }
  }

  private void onwards() {
    queue
        .get()
        .ifPresent(
            known ->
                IntStream.range(1, known.items().size())
                    .map(step -> Math.floorMod(place.get() + step, known.items().size()))
                    .filter(each -> known.decision(each).isEmpty())
                    .filter(each -> !underway.contains(known.items().get(each).id()))
                    .findFirst()
                    .ifPresent(this::go));
  }
}
