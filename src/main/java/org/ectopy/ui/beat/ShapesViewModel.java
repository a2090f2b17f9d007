package org.ectopy.ui.beat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javafx.beans.InvalidationListener;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import org.ectopy.record.BeatClass;
import org.ectopy.task.RunningTask;
import org.ectopy.task.TaskRunner;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.session.OpenRecord;
import org.ectopy.ui.session.Session;
import org.ectopy.ui.session.ShownBeats;
import org.ectopy.ui.trace.LatestOnly;
import org.jspecify.annotations.Nullable;

/** Reads the chosen beats and the mean beats of the classes, in the background. */
final class ShapesViewModel {

  private final Session session;
  private final TaskRunner tasks;
  private final Executor window;
  private final LatestOnly<Wanted> requests;
  private final IntegerProperty lead = new SimpleIntegerProperty(0);
  private final ReadOnlyObjectWrapper<BeatPicture> picture =
      new ReadOnlyObjectWrapper<>(BeatPicture.NONE);

  /** The means of the open record's lead, as far as they are known. */
  private Optional<ClassMeans> means = Optional.empty();

  /** Which task is the one whose means are waited for. */
  private int current;

  private boolean busy;
  private boolean stale;
  private Runnable cancel = () -> {};
  private final Settled look;

  /**
   * @param tasks makes the means
   * @param worker reads the chosen beats
   * @param window runs what touches the window
   */
  ShapesViewModel(Session session, TaskRunner tasks, Executor worker, Executor window) {
    this.session = session;
    this.tasks = tasks;
    this.window = window;
    this.requests = new LatestOnly<>(worker, this::read);
    this.look = new Settled(window, this::look);
    InvalidationListener chosen = changed -> look.ask();
    session.record().addListener(changed -> begin());
    lead.addListener(changed -> again());
    session.shownBeats().addListener(changed -> update());
    session.selectedBeat().addListener(chosen);
    session.selection().addListener(chosen);
    again();
  }

  /** What is drawn. */
  ReadOnlyObjectProperty<BeatPicture> picture() {
    return picture.getReadOnlyProperty();
  }

  /** The lead that is drawn, by its place among the record's leads. */
  IntegerProperty lead() {
    return lead;
  }

  private void begin() {
    if (lead.get() == 0) {
      again();
    } else {
      lead.set(0);
    }
  }

  /** Forgets the means: they are of another lead or record. */
  private void again() {
    cancel.run();
    current++;
    busy = false;
    means = Optional.empty();
    picture.set(BeatPicture.NONE);
    update();
  }

  private void update() {
    look.ask();
    Optional<OpenRecord> opened = session.record().get();
    if (busy) {
      stale = true;
    } else if (opened.filter(this::hasLead).isPresent()
        && !session.marks().get().beats().isEmpty()) {
      make(opened.get());
    }
  }

  private boolean hasLead(OpenRecord opened) {
    return lead.get() < opened.record().leads().size();
  }

  private void make(OpenRecord opened) {
    busy = true;
    stale = false;
    int mine = current;
    int of = lead.get();
    ShownBeats shown = session.shownBeats().get();
    Optional<ClassMeans> before = means;
    RunningTask<ClassMeans> task =
        tasks.run(
            Texts.format("beat-panel.task", opened.record().name()),
            progress -> {
              ShapeReader reader = new ShapeReader(opened.record(), of);
              ClassMeans known = before.orElseGet(() -> ClassMeans.none(reader.length()));
              return known.after(shown, reader, progress);
            });
    cancel = task.cancel();
    CompletableFuture<Void> _ =
        task.result()
            .handleAsync((made, failure) -> finish(mine, Optional.ofNullable(made)), window);
  }

  /** Where it was stopped or failed, the means stay as they were; the traces say what is wrong. */
  private @Nullable Void finish(int mine, Optional<ClassMeans> made) {
    if (mine == current) {
      busy = false;
      means = made.or(() -> means);
      look.ask();
      if (stale && made.isPresent()) {
        update();
      }
    }
    return null;
  }

  private record Wanted(
      OpenRecord opened,
      int lead,
      List<Long> frames,
      Optional<BeatClass> beatClass,
      Optional<MeanShape> mean) {}

  /** Asks for what is chosen. */
  private void look() {
    Optional<OpenRecord> opened = session.record().get().filter(this::hasLead);
    List<Long> frames = chosen();
    if (opened.isEmpty() || frames.isEmpty()) {
      picture.set(BeatPicture.NONE);
      return;
    }
    boolean one = session.selection().get().isEmpty();
    Optional<BeatClass> beatClass =
        one
            ? Optional.of(session.shownBeats().get().drawnAs(session.selectedBeat().get()))
            : Optional.empty();
    Optional<MeanShape> mean = beatClass.flatMap(each -> means.map(known -> known.of(each)));
    requests.ask(new Wanted(opened.get(), lead.get(), frames, beatClass, mean));
  }

  private List<Long> chosen() {
    List<Long> frames = new ArrayList<>();
    if (!session.selection().get().isEmpty()) {
      session.selection().get().beats().forEach(b -> frames.add(session.marks().get().frame(b)));
    } else if (session.selectedBeat().get() != Session.NO_BEAT) {
      frames.add(session.marks().get().frame(session.selectedBeat().get()));
    }
    return frames;
  }

  private void read(Wanted wanted) {
    try {
      BeatPicture made = picture(wanted);
      window.execute(() -> show(wanted, made));
    } catch (IOException e) {
      window.execute(() -> show(wanted, BeatPicture.NONE));
    }
  }

  private void show(Wanted wanted, BeatPicture made) {
    if (session.isOpen(wanted.opened())
        && wanted.lead() == lead.get()
        && wanted.frames().equals(chosen())) {
      picture.set(made);
    }
  }

  private static BeatPicture picture(Wanted wanted) throws IOException {
    ShapeReader reader = new ShapeReader(wanted.opened().record(), wanted.lead());
    double perStep = wanted.opened().scales().get(wanted.lead()).millivoltsPerStep();
    ChosenShapes chosen = ChosenShapes.read(wanted.frames(), reader, perStep);
    MeanShape mean =
        wanted.beatClass().isPresent()
            ? wanted.mean().orElseGet(() -> new MeanShape(reader.length()))
            : chosen.mean();
    return new BeatPicture(
        chosen.drawn(), BeatPicture.Mean.of(mean, reader, perStep), wanted.beatClass());
  }
}
