package org.ectopy.ui.beats;

import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.ectopy.record.AnnotationSymbol;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.session.BeatSelection;
import org.ectopy.ui.session.Marks;
import org.ectopy.ui.session.Session;
import org.ectopy.ui.session.ShownBeats;
import org.ectopy.ui.trace.LatestOnly;

/**
 * The beats as a table: filtered, sorted and numbered off the window's thread; what is chosen in it
 * is what is chosen on the traces.
 */
public final class BeatTableViewModel implements Rows {

  private final EditDesk desk;
  private final Session session;
  private final Executor window;
  private final LatestOnly<Wanted> work;
  private final StringProperty filter = new SimpleStringProperty("");
  private final ObjectProperty<BeatSort> sort = new SimpleObjectProperty<>(BeatSort.IN_TIME);
  private final ReadOnlyObjectWrapper<BeatRows> rows = new ReadOnlyObjectWrapper<>(BeatRows.NONE);
  private int anchor = Session.NO_BEAT;
  private boolean choosing;

  /** The columns that were worked out last; touched by the worker alone. */
  private BeatColumns columns = BeatRows.NONE.columns();

  /**
   * @param background filters and sorts
   * @param window runs what touches the session
   */
  public BeatTableViewModel(EditDesk desk, Executor background, Executor window) {
    this.desk = desk;
    this.session = desk.session();
    this.window = window;
    work = new LatestOnly<>(background, this::work);
    session.shownBeats().addListener((all, before, now) -> ask());
    session.record().addListener((all, before, now) -> filter.set(""));
    filter.addListener((all, before, now) -> ask());
    sort.addListener((all, before, now) -> ask());
    ask();
  }

  /** What the rows are made of. */
  private record Wanted(ShownBeats shown, double framesPerSecond, String filter, BeatSort sort) {}

  private void ask() {
    ShownBeats shown = session.shownBeats().get();
    work.ask(new Wanted(shown, desk.framesPerSecond(), filter.get(), sort.get()));
  }

  private void work(Wanted wanted) {
    if (!columns.shown().equals(wanted.shown())) {
      columns = new BeatColumns(wanted.shown(), wanted.framesPerSecond());
    }
    BeatRows made = BeatRows.of(columns, BeatFilter.of(wanted.filter()), wanted.sort());
    window.execute(() -> rows.set(made));
  }

  /** Which beats are shown: {@code V class:S p<0.6 rr<500 differs} and notes' words. */
  public StringProperty filter() {
    return filter;
  }

  /** The order of the rows. */
  public ObjectProperty<BeatSort> sort() {
    return sort;
  }

  /** The rows, as soon as they are worked out. */
  public ReadOnlyObjectProperty<BeatRows> rows() {
    return rows.getReadOnlyProperty();
  }

  /** How many rows there are, in words. */
  public String count() {
    int all = rows.get().columns().count();
    int listed = size();
    String key = listed == all ? "beats.count" : "beats.count.some";
    return Texts.format(key, listed, all);
  }

  /** What stands in the place of rows where there are none. */
  public String emptiness() {
    if (session.record().get().isEmpty()) {
      return Texts.get("beats.empty.record");
    }
    return rows.get().columns().count() == 0
        ? Texts.get("beats.empty")
        : Texts.format("beats.empty.filter", filter.get());
  }

  /** Says of all listed beats what they are, in one step. */
  public void makeAll(AnnotationSymbol symbol) {
    desk.edits().relabel(current(rows.get().beats()), symbol);
  }

  /** Whether the choice is being made in the table: it need not be scrolled to. */
  public boolean choosing() {
    return choosing;
  }

  @Override
  public int size() {
    return rows.get().size();
  }

  @Override
  public boolean chosen(int row) {
    int beat = rows.get().beat(row);
    BeatSelection together = session.selection().get();
    return together.isEmpty() ? beat == session.selectedBeat().get() : together.contains(beat);
  }

  @Override
  public int lead() {
    return rows.get().rowOf(session.selectedBeat().get());
  }

  @Override
  public void choose(int row) {
    int beat = current(row);
    anchor = beat;
    choose(beat, BeatSelection.NONE);
  }

  @Override
  public void chooseTo(int row) {
    if (session.selection().get().isEmpty()) {
      anchor = session.selectedBeat().get();
    }
    int from = Math.max(0, rows.get().rowOf(anchor));
    IntStream between = IntStream.rangeClosed(Math.min(from, row), Math.max(from, row));
    choose(current(row), BeatSelection.of(current(between.map(rows.get()::beat))));
  }

  @Override
  public void toggle(int row) {
    int beat = current(row);
    anchor = beat;
    IntStream chosen = desk.edits().chosen();
    IntStream now =
        chosen(row)
            ? chosen.filter(each -> each != beat)
            : IntStream.concat(chosen, IntStream.of(beat));
    choose(beat, BeatSelection.of(now));
  }

  @Override
  public void chooseAll() {
    if (size() > 0) {
      int lead = Math.max(0, lead());
      choose(current(lead), BeatSelection.of(current(rows.get().beats())));
    }
  }

  @Override
  public void open(int row) {
    show(current(row));
  }

  private void choose(int beat, BeatSelection together) {
    if (beat < 0) {
      return;
    }
    choosing = true;
    try {
      session.selection().set(together);
      session.selectedBeat().set(beat);
    } finally {
      choosing = false;
    }
    show(beat);
  }

  private void show(int beat) {
    if (beat >= 0) {
      desk.place().show(session.marks().get().frame(beat));
    }
  }

  private int current(int row) {
    return current(IntStream.of(rows.get().beat(row))).findFirst().orElse(Session.NO_BEAT);
  }

  /** An edit may have come while the rows are still those before it. */
  private IntStream current(IntStream beats) {
    Marks listed = rows.get().columns().shown().marks();
    Marks now = session.marks().get();
    return listed == now
        ? beats
        : beats.map(beat -> now.indexOf(listed.beats().get(beat).mark())).filter(at -> at >= 0);
  }
}
