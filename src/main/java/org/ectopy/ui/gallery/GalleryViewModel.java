package org.ectopy.ui.gallery;

import java.util.BitSet;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.ectopy.annotation.MarkState;
import org.ectopy.record.AnnotationSymbol;
import org.ectopy.ui.session.BeatEdits;
import org.ectopy.ui.session.BeatMark;
import org.ectopy.ui.session.BeatSelection;
import org.ectopy.ui.session.Marks;
import org.ectopy.ui.session.OpenRecord;
import org.ectopy.ui.session.Session;
import org.ectopy.ui.session.Viewport;

/** Beats side by side: choosing one or many of them, going there, saying what they are. */
public final class GalleryViewModel {

  /** Stands for no chosen place. */
  public static final int NO_PLACE = -1;

  private final Session session;
  private final BeatEdits edits;
  private final RecordVisit visit;
  private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<GalleryList> beats =
      new ReadOnlyObjectWrapper<>(GalleryList.NONE);
  private final ReadOnlyIntegerWrapper current = new ReadOnlyIntegerWrapper(NO_PLACE);
  private final ReadOnlyObjectWrapper<BeatSelection> chosen =
      new ReadOnlyObjectWrapper<>(BeatSelection.NONE);
  private int anchor = NO_PLACE;

  /**
   * @param edits says what beats of the open record are
   * @param visit opens other records
   */
  public GalleryViewModel(Session session, BeatEdits edits, RecordVisit visit) {
    this.session = session;
    this.edits = edits;
    this.visit = visit;
  }

  /** Shows beats, none of them chosen yet. */
  public void show(String newTitle, GalleryList list) {
    show(newTitle, "", list);
  }

  /**
   * Shows beats, none of them chosen yet.
   *
   * @param newNote what is said beside the title where there is room
   */
  public void show(String newTitle, String newNote, GalleryList list) {
    current.set(NO_PLACE);
    chosen.set(BeatSelection.NONE);
    anchor = NO_PLACE;
    note.set(newNote);
    title.set(newTitle);
    beats.set(list);
  }

  /** What the beats have in common, in a few words. */
  public ReadOnlyStringProperty title() {
    return title.getReadOnlyProperty();
  }

  /** What is said beside the title where there is room. */
  ReadOnlyStringProperty note() {
    return note.getReadOnlyProperty();
  }

  /** The beats. */
  public ReadOnlyObjectProperty<GalleryList> beats() {
    return beats.getReadOnlyProperty();
  }

  /** The place that keys go on from, or {@link #NO_PLACE}. */
  public ReadOnlyIntegerProperty current() {
    return current.getReadOnlyProperty();
  }

  /** The places that are chosen. */
  public ReadOnlyObjectProperty<BeatSelection> chosen() {
    return chosen.getReadOnlyProperty();
  }

  /** Does something whenever what is said of beats may have changed. */
  void onChange(Runnable action) {
    InvalidationListener listener = changed -> action.run();
    session.marks().addListener(listener);
    session.record().addListener(listener);
  }

  /** Chooses a place alone and goes to its beat; one of another record is only chosen. */
  public void choose(int place) {
    if (inside(place)) {
      current.set(place);
      anchor = place;
      chosen.set(BeatSelection.of(IntStream.of(place)));
      hand();
    }
  }

  /** Opens the record of a place, unless it is open, at its beat. */
  public void visit(int place) {
    if (inside(place)) {
      GalleryBeat beat = beats.get().at(place);
      if (session.record().get().filter(beat.record()::is).isEmpty()) {
        visit.visit(beat.record().header(), beat.frame());
      }
    }
  }

  /** Chooses all places from where the choice began to a place. */
  public void chooseTo(int place) {
    if (inside(place)) {
      int from = anchor == NO_PLACE ? place : anchor;
      anchor = from;
      current.set(place);
      chosen.set(
          BeatSelection.of(IntStream.rangeClosed(Math.min(from, place), Math.max(from, place))));
      hand();
    }
  }

  /** Adds a place to the chosen ones, or takes it out. */
  public void toggle(int place) {
    if (inside(place)) {
      BitSet places = new BitSet();
      chosen.get().beats().forEach(places::set);
      places.flip(place);
      current.set(place);
      anchor = place;
      chosen.set(BeatSelection.of(places.stream()));
      hand();
    }
  }

  /** Chooses all places. */
  public void chooseAll() {
    int count = beats.get().count();
    if (count > 0) {
      current.set(current.get() == NO_PLACE ? 0 : current.get());
      anchor = 0;
      chosen.set(BeatSelection.of(IntStream.range(0, count)));
      hand();
    }
  }

  private boolean inside(int place) {
    return place >= 0 && place < beats.get().count();
  }

  /** The rest of the window shows what is chosen here, as far as it is of the open record. */
  private void hand() {
    int one = inside(current.get()) ? live(current.get()).open() : Session.NO_BEAT;
    BeatSelection together =
        chosen.get().count() > 1 ? BeatSelection.of(chosenBeats()) : BeatSelection.NONE;
    session.selection().set(BeatSelection.NONE);
    if (one != Session.NO_BEAT) {
      session.selectedBeat().set(one);
      Viewport view = session.viewport().get();
      double frame = session.marks().get().frame(one);
      if (!view.shows(frame)) {
        session.viewport().set(view.centredOn(frame));
      }
    }
    session.selection().set(together);
  }

  /** The chosen beats of the open record that are still there, by their places in its marks. */
  public IntStream chosenBeats() {
    return chosen
        .get()
        .beats()
        .map(place -> live(place).open())
        .filter(beat -> beat != Session.NO_BEAT);
  }

  /** Says of the chosen beats that they are what a letter stands for, if it stands for a beat. */
  public boolean type(String letter) {
    Optional<AnnotationSymbol> symbol =
        edits
            .symbol(letter)
            .filter(AnnotationSymbol::beat)
            .or(() -> edits.symbol(letter.toUpperCase(java.util.Locale.ROOT)))
            .filter(AnnotationSymbol::beat);
    symbol.ifPresent(found -> edits.relabel(chosenBeats(), found));
    return symbol.isPresent();
  }

  /** Says that the chosen beats are right; after a single one the next is chosen. */
  public void confirm() {
    edits.confirm(chosenBeats());
    if (chosen.get().count() == 1) {
      choose(Math.min(current.get() + 1, beats.get().count() - 1));
    }
  }

  /** The beat at a place as it is now. */
  LiveBeat live(int place) {
    GalleryBeat then = beats.get().at(place);
    Optional<OpenRecord> open = session.record().get().filter(then.record()::is);
    if (open.isEmpty()) {
      return new LiveBeat(then, Session.NO_BEAT, MarkState.GIVEN, false);
    }
    Marks marks = session.marks().get();
    int index = marks.firstBeatFrom((double) then.frame());
    boolean there = index < marks.beats().size() && marks.frame(index) == then.frame();
    return there
        ? live(then, marks.beats().get(index), index)
        : new LiveBeat(then, Session.NO_BEAT, MarkState.GIVEN, true);
  }

  private LiveBeat live(GalleryBeat then, BeatMark mark, int index) {
    Optional<GalleryBeat.ModelWord> word =
        then.model().or(() -> GalleryList.word(session.shownBeats().get().predictions(), index));
    String letter = mark.mark().judged() ? mark.symbol().mnemonic() : "";
    GalleryBeat now = new GalleryBeat(then.record(), then.frame(), letter, mark.beatClass(), word);
    return new LiveBeat(now, index, mark.state(), false);
  }
}
