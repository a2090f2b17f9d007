package org.ectopy.speed;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.ectopy.record.BeatClass;
import org.ectopy.record.EcgRecord;
import org.ectopy.ui.gallery.GalleryBeat;
import org.ectopy.ui.gallery.GalleryList;
import org.ectopy.ui.gallery.GalleryRecord;
import org.ectopy.ui.gallery.GalleryView;
import org.ectopy.ui.gallery.GalleryViewModel;
import org.ectopy.ui.session.AnnotatorName;
import org.ectopy.ui.session.BeatEdits;
import org.ectopy.ui.session.Editor;
import org.ectopy.ui.session.Session;
import org.ectopy.ui.session.WfdbStore;

/** A window with nothing but a gallery, opened again and again and then scrolled. */
@SuppressWarnings("NullAway.Init") // JavaFX calls start before anything else
public final class GalleryRun extends Application {

  private static final PseudoClass DRAWN = PseudoClass.getPseudoClass("drawn");
  private static final int BEATS = 10_000;
  private static final int OPENINGS = 12;
  private static final double PIXELS = 40;
  private static final double WARM_UP_SECONDS = 1.5;
  private static final double SECONDS = 8;
  private static final double NANOS = 1e9;

  private final PrintStream out = System.out;
  private GalleryViewModel model;
  private GalleryView view;

  /** With the record's header. */
  public static void main(String[] arguments) {
    launch(GalleryRun.class, arguments);
  }

  @Override
  public void start(Stage stage) throws IOException {
    Session session = new Session();
    Editor editor =
        new Editor(
            session, Runnable::run, Platform::runLater, new Nobody(), InstantSource.system());
    model = new GalleryViewModel(session, new BeatEdits(session, editor), (header, frame) -> {});
    view =
        new GalleryView(
            model,
            "nothing",
            new WfdbStore(),
            Executors.newSingleThreadExecutor(
                work -> Thread.ofPlatform().daemon().name("ectopy-gallery").unstarted(work)),
            Platform::runLater);
    Scene scene = new Scene(view);
    scene
        .getStylesheets()
        .addAll("/org/ectopy/ui/palette-light.css", "/org/ectopy/ui/workbench.css");
    stage.setScene(scene);
    stage.setX(0);
    stage.setY(0);
    stage.setWidth(Screen.getPrimary().getBounds().getWidth());
    stage.setHeight(Screen.getPrimary().getBounds().getHeight());
    stage.show();
    List<GalleryBeat> beats = beats(Path.of(getParameters().getRaw().getFirst()));
    Thread.ofPlatform().daemon().start(() -> measure(beats));
  }

  /** Beats of the record, anywhere in it, in no order. */
  private static List<GalleryBeat> beats(Path header) throws IOException {
    try (EcgRecord record = new WfdbStore().open(header)) {
      double perSecond = record.rate().framesPerSecond();
      GalleryRecord place = new GalleryRecord(header, record.name(), perSecond);
      Random random = new Random(7);
      List<GalleryBeat> beats = new ArrayList<>();
      for (int i = 0; i < BEATS; i++) {
        long frame = random.nextLong(record.frames());
        GalleryBeat.ModelWord word = new GalleryBeat.ModelWord(BeatClass.S, random.nextDouble());
        beats.add(new GalleryBeat(place, frame, "N", Optional.of(BeatClass.N), Optional.of(word)));
      }
      return beats;
    }
  }

  private void measure(List<GalleryBeat> beats) {
    Quantiles openings = new Quantiles();
    for (int i = 0; i < OPENINGS; i++) {
      double millis = open(beats);
      if (i == 0) {
        out.printf("first opening of 10,000 beats: %.0f ms%n", millis);
      } else {
        openings.add(millis);
      }
    }
    out.println("opening again, ms, median p99 worst: " + openings);
    out.println(new Scrolling().result(beats));
    System.exit(0);
  }

  /** From being shown until all cells in view are drawn, in ms. */
  private double open(List<GalleryBeat> beats) {
    CompletableFuture<Long> drawn = new CompletableFuture<>();
    long began = System.nanoTime();
    Platform.runLater(
        () -> {
          model.show("beats", GalleryList.of(beats));
          new AnimationTimer() {
            @Override
            public void handle(long now) {
              if (complete()) {
                stop();
                drawn.complete(System.nanoTime());
              }
            }
          }.start();
        });
    double millis = (drawn.join() - began) / 1e6;
    Platform.runLater(() -> model.show("none", GalleryList.NONE));
    return millis;
  }

  /** Whether every row in view has its waveforms. */
  private boolean complete() {
    List<Node> rows = view.lookupAll(".gallery-row").stream().filter(Node::isVisible).toList();
    return !rows.isEmpty()
        && rows.stream().allMatch(row -> row.getPseudoClassStates().contains(DRAWN));
  }

  /** Scrolls by the wheel at each pulse, and measures what comes of it. */
  private final class Scrolling extends AnimationTimer {

    private final CompletableFuture<String> done = new CompletableFuture<>();
    private final Quantiles apart = new Quantiles();
    private final Quantiles javaFx = new Quantiles();
    private final Quantiles render = new Quantiles();
    private final Quantiles paint = new Quantiles();
    private final Work window = new Work("JavaFX Application Thread");
    private final Work renderer = new Work("QuantumRenderer-0");
    private final Work painter = new Work("ectopy-gallery");
    private long began;
    private long last;
    private int bare;
    private double direction = -PIXELS;

    String result(List<GalleryBeat> beats) {
      Platform.runLater(
          () -> {
            model.show("beats", GalleryList.of(beats));
            start();
          });
      return done.join();
    }

    @Override
    public void handle(long ignored) {
      long now = System.nanoTime();
      began = began == 0 ? now : began;
      double at = (now - began) / NANOS;
      double used = window.sinceLast();
      double rendered = renderer.sinceLast();
      double painted = painter.sinceLast();
      if (at > WARM_UP_SECONDS) {
        apart.add((now - last) / 1e6);
        javaFx.add(used);
        render.add(rendered);
        paint.add(painted);
        bare += complete() ? 0 : 1;
      }
      last = now;
      if (at > WARM_UP_SECONDS + SECONDS) {
        stop();
        done.complete(words());
        return;
      }
      wheel();
    }

    private String words() {
      return """
      scrolling %.0f pixels a frame: %.1f frames/s, %d of %d frames with a row not drawn yet
      ms from frame to frame, median p99 worst: %s
      processor ms of JavaFX's thread: %s
      of rendering: %s
      of drawing waveforms: %s\
      """
          .formatted(
              PIXELS, apart.count() / SECONDS, bare, apart.count(), apart, javaFx, render, paint);
    }

    private void wheel() {
      Region grid = (Region) view.cells();
      grid.fireEvent(
          new ScrollEvent(
              ScrollEvent.SCROLL,
              50,
              50,
              50,
              50,
              false,
              false,
              false,
              false,
              false,
              false,
              0,
              direction,
              0,
              direction,
              ScrollEvent.HorizontalTextScrollUnits.NONE,
              0,
              ScrollEvent.VerticalTextScrollUnits.NONE,
              0,
              0,
              null));
    }
  }

  /** Nobody edits here. */
  private static final class Nobody implements AnnotatorName {

    @Override
    public Optional<String> known() {
      return Optional.empty();
    }

    @Override
    public void ask(Consumer<String> then) {}
  }
}
