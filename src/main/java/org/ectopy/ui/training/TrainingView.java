package org.ectopy.ui.training;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.control.KeyFocus;
import org.ectopy.ui.control.Tip;
import org.ectopy.ui.gallery.GalleryView;
import org.ectopy.ui.gallery.GalleryViewModel;

/** The panel of training: what is to be trained, how it goes, and what came of it. */
public final class TrainingView extends BorderPane {

  private final TrainingViewModel model;
  private final SetupView setup;
  private final GalleryViewModel gallery;
  private final Supplier<GalleryView> changed;
  private final Predicate<String> discards;
  private Optional<GalleryView> shown = Optional.empty();

  /**
   * @param gallery holds the beats that a training has changed
   * @param changed makes the view of the gallery
   * @param corrections lets a model learn from corrections
   * @param discards asks whether a version of a name is to be discarded
   */
  public TrainingView(
      TrainingViewModel model,
      GalleryViewModel gallery,
      Supplier<GalleryView> changed,
      TuneBar corrections,
      Predicate<String> discards) {
    this.model = model;
    this.gallery = gallery;
    this.changed = changed;
    this.discards = discards;
    this.setup = new SetupView(model, corrections);
    setId("train-view");
    getStyleClass().add("train-view");
    setMinSize(0, 0);
    InvalidationListener listener = now -> show();
    model.running().addListener(listener);
    model.outcome().addListener(listener);
    model.problem().addListener(now -> head());
    model.interrupted().addListener(now -> head());
    show();
  }

  private void show() {
    boolean keys = KeyFocus.within(this);
    Optional<Node> running = model.running().get().map(RunningView::new);
    Optional<Node> result = model.outcome().get().map(this::result);
    Node now = running.or(() -> result).orElse(setup);
    setCenter(now);
    head();
    if (keys) {
      now.requestFocus();
    }
  }

  private Node result(TrainingOutcome made) {
    return new ResultView(model, made, gallery, changed(), () -> discard(made.version().name()));
  }

  private void discard(String version) {
    if (discards.test(version)) {
      model.discard();
    }
  }

  private GalleryView changed() {
    GalleryView view = shown.orElseGet(changed);
    shown = Optional.of(view);
    return view;
  }

  private void head() {
    // What had the keys goes away: without another place for them, any button takes them.
    boolean keys = getTop() != null && KeyFocus.within(getTop());
    boolean idle = model.running().get().isEmpty() && model.outcome().get().isEmpty();
    if (!model.problem().get().isEmpty()) {
      setTop(Notice.of("train-banner", model.problem()));
    } else if (idle && model.interrupted().get().isPresent()) {
      setTop(new Notice("train-banner", Texts.get("train.interrupted"), resume(), forget()));
    } else {
      setTop(null);
    }
    if (keys) {
      getCenter().requestFocus();
    }
  }

  private Button resume() {
    Button resume = new Button(Texts.get("train.resume"));
    resume.setId("train-resume");
    resume.setMinWidth(Region.USE_PREF_SIZE);
    Tip.on(resume, Texts.get("train.resume.tip"));
    resume.setOnAction(event -> model.resume());
    return resume;
  }

  private Button forget() {
    Button forget = new Button(Texts.get("train.forget"));
    forget.setId("train-forget");
    forget.setMinWidth(Region.USE_PREF_SIZE);
    Tip.on(forget, Texts.get("train.forget.tip"));
    forget.setOnAction(event -> model.forget());
    return forget;
  }
}
