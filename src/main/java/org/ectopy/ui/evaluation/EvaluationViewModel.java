package org.ectopy.ui.evaluation;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.ectopy.record.BeatClass;
import org.ectopy.record.LabelMap;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.gallery.GalleryList;
import org.ectopy.ui.gallery.GalleryViewModel;
import org.ectopy.ui.session.SessionWork;

/**
 * How good the window's model is, on the open record or on others; follows every edit.
 *
 * <p>What takes time is computed by a worker: the matrix first, then the curves.
 */
public final class EvaluationViewModel {

  private final OpenJudgement open;
  private final RecordsJudge judge;
  private final SessionWork work;
  private final GalleryViewModel gallery;
  private final EvaluationWorker worker;
  private final PatientIntervals intervals;
  private final ObjectProperty<LabelMap> map =
      new SimpleObjectProperty<>(LabelMap.MACHINE_LEARNING);
  private final BooleanProperty skipLearning = new SimpleBooleanProperty();
  private final ObjectProperty<BeatClass> beatClass = new SimpleObjectProperty<>(BeatClass.V);
  private final ObjectProperty<Section> section = new SimpleObjectProperty<>(Section.MATRIX);
  private final DoubleProperty threshold = new SimpleDoubleProperty(0.5);
  private final ReadOnlyObjectWrapper<EvaluationScope> scope =
      new ReadOnlyObjectWrapper<>(EvaluationScope.OPEN);
  private final ReadOnlyObjectWrapper<Evaluation> evaluation =
      new ReadOnlyObjectWrapper<>(Evaluation.NONE);
  private final ReadOnlyObjectWrapper<Optional<ClassCurves>> curves =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<BeatGroup>> group =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /**
   * @param open tells of the open record
   * @param judge judges others
   * @param work judges in the background
   * @param gallery shows the beats of a cell
   * @param threads what computes, and what touches the window
   */
  EvaluationViewModel(
      OpenJudgement open,
      RecordsJudge judge,
      SessionWork work,
      GalleryViewModel gallery,
      Crew threads) {
    this.open = open;
    this.judge = judge;
    this.work = work;
    this.gallery = gallery;
    this.worker = new EvaluationWorker(threads, this::show);
    this.intervals = new PatientIntervals(evaluation.getReadOnlyProperty(), work);
    InvalidationListener ask = changed -> ask();
    open.onChange(this::ask);
    map.addListener(ask);
    skipLearning.addListener(ask);
    beatClass.addListener(ask);
    ask();
  }

  /**
   * Who computes.
   *
   * @param worker in the background
   * @param window runs what touches the window
   */
  record Crew(Executor worker, Executor window) {}

  /** How symbols become classes. */
  ObjectProperty<LabelMap> map() {
    return map;
  }

  /** Whether the first 5:00 of each record are left out, as EC57 asks. */
  BooleanProperty skipLearning() {
    return skipLearning;
  }

  /** The class whose curves are shown. */
  ObjectProperty<BeatClass> beatClass() {
    return beatClass;
  }

  /** The probability of the class from which on a beat would be given it. */
  DoubleProperty threshold() {
    return threshold;
  }

  /** What the figures are of. */
  ReadOnlyObjectProperty<EvaluationScope> scope() {
    return scope.getReadOnlyProperty();
  }

  /** The figures that are known at once. */
  ReadOnlyObjectProperty<Evaluation> evaluation() {
    return evaluation.getReadOnlyProperty();
  }

  /** The curves of the class; empty until they are computed. */
  ReadOnlyObjectProperty<Optional<ClassCurves>> curves() {
    return curves.getReadOnlyProperty();
  }

  /** The beats that the gallery shows; empty before anything was chosen. */
  ReadOnlyObjectProperty<Optional<BeatGroup>> group() {
    return group.getReadOnlyProperty();
  }

  /** How far the scores depend on the patients. */
  PatientIntervals intervals() {
    return intervals;
  }

  /** Which part is seen. */
  ObjectProperty<Section> section() {
    return section;
  }

  /** All that is known now, to be put into a report. */
  ReportMaker report() {
    return new ReportMaker(scope.get(), evaluation.get(), skipLearning.get(), intervals.scores());
  }

  /** Has the reports of EC57 made, and hands them over. */
  void ec57(Consumer<String> then) {
    EvaluationBeats beats = evaluation.get().beats();
    boolean skip = skipLearning.get();
    worker.make(() -> Ec57Report.text(beats, skip), then);
  }

  /** Evaluates on the open record, whichever that is. */
  void useOpen() {
    show(EvaluationScope.OPEN);
  }

  /**
   * Evaluates on records, once the model has judged them in the background.
   *
   * @param title what they are together
   */
  void use(String title, List<Path> headers) {
    work.start(
        Texts.format("evaluation.task", title),
        progress -> judge.judge(headers, progress),
        judged -> show(scope(title, headers.size() - judged.size(), judged)));
  }

  private static EvaluationScope scope(String title, int unlabelled, List<JudgedRecord> judged) {
    String words =
        unlabelled == 0 ? title : Texts.format("evaluation.unlabelled", title, unlabelled);
    return new EvaluationScope(words, Optional.of(judged));
  }

  private void show(EvaluationScope now) {
    scope.set(now);
    group.set(Optional.empty());
    gallery.show("", GalleryList.NONE);
    ask();
  }

  private void ask() {
    worker.ask(
        new EvaluationWorker.Asked(
            scope.get(), open.now(), map.get(), skipLearning.get(), beatClass.get()));
  }

  private void show(EvaluationWorker.Found found) {
    scope.set(found.scope());
    evaluation.set(found.evaluation());
    found.curves().ifPresent(now -> curves.set(Optional.of(now)));
    if (found.evaluation().beats().count() == 0) {
      curves.set(Optional.empty());
      group.set(Optional.empty());
      gallery.show("", GalleryList.NONE);
    }
  }

  /** Shows beats in the gallery; they stay there while edits move them to other groups. */
  void choose(BeatGroup wanted) {
    group.set(Optional.of(wanted));
    EvaluationBeats beats = evaluation.get().beats();
    worker.make(() -> beats.of(wanted), found -> show(beats, wanted, found));
  }

  private void show(EvaluationBeats beats, BeatGroup wanted, int[] found) {
    if (group.get().filter(wanted::equals).isPresent()) {
      GalleryList list =
          GalleryList.of(found.length, beats.several(), place -> beats.gallery(found[place]));
      gallery.show(wanted.title(found.length), list);
    }
  }

  /** Why there is nothing to see, and what to do; empty where there is something. */
  String empty() {
    return evaluation.get().beats().count() > 0
        ? ""
        : scope.get().judged().isPresent()
            ? Texts.get("evaluation.nothing-scored")
            : open.lacking(evaluation.get().beats());
  }
}
