package org.ectopy.ui.session;

import java.util.List;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.ectopy.rhythm.QualityStretch;
import org.ectopy.signal.MinMaxPyramid;

/** What the window's parts share. Everything in it changes on the window's thread only. */
public final class Session {

  /** Stands for no chosen beat. */
  public static final int NO_BEAT = -1;

  private final ReadOnlyObjectWrapper<Optional<OpenRecord>> record =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<MinMaxPyramid>> pyramid =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<List<QualityStretch>> defects =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Marks> marks = new ReadOnlyObjectWrapper<>(Marks.NONE);
  private final ReadOnlyObjectWrapper<Optional<Predictions>> predictions =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<ShownBeats> shown =
      new ReadOnlyObjectWrapper<>(ShownBeats.NONE);
  private final ReadOnlyObjectWrapper<Optional<ModelNote>> model =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ObjectProperty<Coloring> coloring = new SimpleObjectProperty<>(Coloring.MODEL);
  private final ReadOnlyObjectWrapper<String> annotator = new ReadOnlyObjectWrapper<>("");
  private final ObjectProperty<Viewport> viewport = new SimpleObjectProperty<>(Viewport.NONE);
  private final IntegerProperty selectedBeat = new SimpleIntegerProperty(NO_BEAT);
  private final ObjectProperty<BeatSelection> selection =
      new SimpleObjectProperty<>(BeatSelection.NONE);
  private final ObjectProperty<Optional<Comparison>> comparison =
      new SimpleObjectProperty<>(Optional.empty());
  private final StringProperty problem = new SimpleStringProperty("");
  private final StringProperty notice = new SimpleStringProperty("");
  private final ObservableList<Remedy> remedies = FXCollections.observableArrayList();
  private final ObservableList<Remedy> offers = FXCollections.observableArrayList();
  private final Why why = new Why();
  private final Strips strips = new Strips();
  private boolean carrying;

  /** A session in which nothing is open. */
  public Session() {
    InvalidationListener update = changed -> update();
    marks.addListener(update);
    predictions.addListener(update);
    coloring.addListener(update);
    problem.addListener((all, before, now) -> remedies.clear());
    notice.addListener((all, before, now) -> offers.clear());
  }

  /** Predictions are shown with the marks that they were made for, and with no others. */
  private void update() {
    if (carrying) {
      return;
    }
    Optional<Predictions> fitting = predictions.get().filter(present -> present.areOf(marks.get()));
    shown.set(new ShownBeats(marks.get(), fitting, coloring.get()));
  }

  /** The open record. */
  public ReadOnlyObjectProperty<Optional<OpenRecord>> record() {
    return record.getReadOnlyProperty();
  }

  /** The record's pyramid once it is built. */
  public ReadOnlyObjectProperty<Optional<MinMaxPyramid>> pyramid() {
    return pyramid.getReadOnlyProperty();
  }

  /** Where leads show nothing, as their samples tell, once that is known; in order. */
  public ReadOnlyObjectProperty<List<QualityStretch>> defects() {
    return defects.getReadOnlyProperty();
  }

  /** The marks of the chosen annotator. */
  public ReadOnlyObjectProperty<Marks> marks() {
    return marks.getReadOnlyProperty();
  }

  /** What a model says of the marks' beats; empty while nothing is known. */
  public ReadOnlyObjectProperty<Optional<Predictions>> predictions() {
    return predictions.getReadOnlyProperty();
  }

  /** The marks with what is predicted of them, as they are drawn. */
  public ReadOnlyObjectProperty<ShownBeats> shownBeats() {
    return shown.getReadOnlyProperty();
  }

  /** The model that judges beats here; empty where the program has none. */
  public ReadOnlyObjectProperty<Optional<ModelNote>> model() {
    return model.getReadOnlyProperty();
  }

  /** Why the model calls the chosen beat what it does. */
  public Why why() {
    return why;
  }

  /** The strips of the open document. */
  public Strips strips() {
    return strips;
  }

  /** Who says which colour a beat has. */
  public ObjectProperty<Coloring> coloring() {
    return coloring;
  }

  /** Whose marks are shown: an annotation file's extension, or what detected them; or empty. */
  public ReadOnlyObjectProperty<String> annotator() {
    return annotator.getReadOnlyProperty();
  }

  /** The stretch in view. */
  public ObjectProperty<Viewport> viewport() {
    return viewport;
  }

  /** The index of the chosen beat in {@link Marks#beats}, or {@link #NO_BEAT}. */
  public IntegerProperty selectedBeat() {
    return selectedBeat;
  }

  /** The beats that are chosen together; empty where {@link #selectedBeat} stands alone. */
  public ObjectProperty<BeatSelection> selection() {
    return selection;
  }

  /** Where the beats differ from another set that is shown beside them; empty for no other set. */
  public ObjectProperty<Optional<Comparison>> comparison() {
    return comparison;
  }

  /** What is to be known, in one line, and went well; empty where there is nothing to say. */
  public StringProperty notice() {
    return notice;
  }

  /** What can be done after what the {@link #notice} tells; said after it, and gone with it. */
  public ObservableList<Remedy> offers() {
    return offers;
  }

  /** What can be done about the {@link #problem}; said after it, and gone with it. */
  public ObservableList<Remedy> remedies() {
    return remedies;
  }

  /** What went wrong last, in one line; empty where there is nothing to say. */
  public StringProperty problem() {
    return problem;
  }

  void show(OpenRecord opened) {
    selectedBeat.set(NO_BEAT);
    selection.set(BeatSelection.NONE);
    notice.set("");
    predictions.set(Optional.empty());
    marks.set(Marks.NONE);
    annotator.set("");
    pyramid.set(Optional.empty());
    defects.set(List.of());
    problem.set("");
    record.set(Optional.of(opened));
  }

  void show(MinMaxPyramid built) {
    pyramid.set(Optional.of(built));
  }

  void show(List<QualityStretch> found) {
    defects.set(found);
  }

  void show(String newAnnotator, Marks newMarks) {
    selectedBeat.set(NO_BEAT);
    selection.set(BeatSelection.NONE);
    predictions.set(Optional.empty());
    annotator.set(newAnnotator);
    marks.set(newMarks);
  }

  /**
   * Shows the marks after an edit. What was chosen stays chosen; in the place of a beat that is
   * gone, the nearest one is.
   */
  void edited(Marks newMarks) {
    Marks before = marks.get();
    int chosen = selectedBeat.get();
    BeatSelection carried = selection.get().carried(before, newMarks);
    carrying = true;
    try {
      selection.set(BeatSelection.NONE);
      selectedBeat.set(NO_BEAT);
      predictions.set(predictions.get().map(known -> known.carriedTo(newMarks)));
      marks.set(newMarks);
    } finally {
      carrying = false;
    }
    update();
    selectedBeat.set(chosen == NO_BEAT ? NO_BEAT : carried(before.beats().get(chosen), newMarks));
    selection.set(carried);
  }

  private static int carried(BeatMark chosen, Marks newMarks) {
    int same = newMarks.indexOf(chosen.mark());
    return same >= 0 ? same : newMarks.nearestBeat((double) chosen.frame());
  }

  void show(Predictions made) {
    predictions.set(Optional.of(made));
  }

  void show(ModelNote note) {
    model.set(Optional.of(note));
  }

  /** Runs an action that is for {@code candidate}, unless another record is open by now. */
  void ifOpen(OpenRecord candidate, Runnable action) {
    if (isOpen(candidate)) {
      action.run();
    }
  }

  /** Whether {@code candidate} is the record that is open now. */
  public boolean isOpen(OpenRecord candidate) {
    return record.get().filter(open -> open.record().equals(candidate.record())).isPresent();
  }
}
