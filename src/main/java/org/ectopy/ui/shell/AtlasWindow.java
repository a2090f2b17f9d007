package org.ectopy.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.stage.Stage;
import org.ectopy.ui.command.Command;
import org.ectopy.ui.command.CommandTable;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.control.SideWindow;
import org.ectopy.ui.gallery.RecordVisit;
import org.ectopy.ui.session.RecordStore;
import org.ectopy.ui.session.Threads;
import org.ectopy.ui.teaching.AtlasDesk;
import org.ectopy.ui.teaching.AtlasView;
import org.ectopy.ui.teaching.AtlasViewModel;
import org.ectopy.ui.teaching.ExamplePlaces;
import org.ectopy.ui.waveform.WaveformViewModel;

/** The atlas in a window of its own, made when it is first wanted. */
final class AtlasWindow {

  private static final double WIDTH = 1180;
  private static final double HEIGHT = 860;

  private final Stage stage;
  private final WaveformViewModel waveform;
  private final RecordStore store;
  private final RecordVisit visit;
  private final Threads threads;
  private Optional<Shown> shown = Optional.empty();

  /**
   * @param store where the records of examples come from
   * @param visit goes to the place of an example
   */
  AtlasWindow(
      Stage stage,
      WaveformViewModel waveform,
      RecordStore store,
      RecordVisit visit,
      Threads threads) {
    this.stage = stage;
    this.waveform = waveform;
    this.store = store;
    this.visit = visit;
    this.threads = threads;
  }

  /** The window with what is in it. */
  private record Shown(SideWindow window, AtlasViewModel model, AtlasView view) {

    void open() {
      model.refresh();
      window.show();
      view.focus();
    }
  }

  /**
   * Has the command show it.
   *
   * @param samples the folder of the bundled teaching records
   * @param listed the header files of the records in the list
   */
  void install(CommandTable table, Path samples, Supplier<List<Path>> listed) {
    table.on(Command.ATLAS, () -> show(table, samples, listed));
  }

  private void show(CommandTable table, Path samples, Supplier<List<Path>> listed) {
    Shown atlas = shown.orElseGet(() -> make(table, samples, listed));
    shown = Optional.of(atlas);
    atlas.open();
  }

  private Shown make(CommandTable table, Path samples, Supplier<List<Path>> listed) {
    Optional<Path> data = Optional.ofNullable(System.getenv("ECTOPY_DATA")).map(Path::of);
    Executor worker = Threads.worker("ectopy-atlas");
    AtlasDesk desk =
        new AtlasDesk(
            new ExamplePlaces(samples, listed, data), store, worker, threads.window(), visit);
    AtlasViewModel model = new AtlasViewModel(desk);
    AtlasView view = new AtlasView(model, desk, waveform::paper, this::leave);
    SideWindow window =
        new SideWindow(stage, Texts.get("atlas.title"), view)
            .sized(WIDTH, HEIGHT)
            .prepared(Keys.beside(table)::install);
    return new Shown(window, model, view);
  }

  /** The place is in the main window now; the atlas would lie over it. */
  private void leave() {
    shown.ifPresent(atlas -> atlas.window().hide());
    stage.requestFocus();
  }
}
