package org.ectopy.ui.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.ectopy.library.Library;
import org.ectopy.ui.command.Command;
import org.ectopy.ui.command.CommandTable;
import org.ectopy.ui.command.KeyMap;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.control.DockTab;
import org.ectopy.ui.control.DockTabs;
import org.ectopy.ui.print.PrintFiles;
import org.ectopy.ui.print.PrintSource;
import org.ectopy.ui.records.RecordsView;
import org.ectopy.ui.records.RecordsViewModel;
import org.ectopy.ui.session.BackgroundTasks;
import org.ectopy.ui.session.BeatSearch;
import org.ectopy.ui.session.DefectLoader;
import org.ectopy.ui.session.JudgeSource;
import org.ectopy.ui.session.OpenRecord;
import org.ectopy.ui.session.OtherReader;
import org.ectopy.ui.session.PredictionLoader;
import org.ectopy.ui.session.RecentRecords;
import org.ectopy.ui.session.RecordLoader;
import org.ectopy.ui.session.RecordStore;
import org.ectopy.ui.session.Remembered;
import org.ectopy.ui.session.ScreenSettings;
import org.ectopy.ui.session.Session;
import org.ectopy.ui.session.SessionWork;
import org.ectopy.ui.session.SharedJudge;
import org.ectopy.ui.session.Threads;
import org.ectopy.ui.session.UserData;
import org.ectopy.ui.session.WfdbStore;
import org.ectopy.ui.tasks.TasksView;
import org.ectopy.ui.waveform.OverviewStrip;
import org.ectopy.ui.waveform.PredictionReadings;
import org.ectopy.ui.waveform.ReadingsViewModel;
import org.ectopy.ui.waveform.WaveformView;
import org.ectopy.ui.waveform.WaveformViewModel;

/** The workbench's window with all its parts. */
final class WorkbenchWindow {

  private static final String SAMPLES = "sample-records";
  private static final String FIRST_SAMPLE = "mixed.hea";

  private static final double ZOOM = 1.25;
  private static final double MILLIS = 1e6;

  private final Stage stage;
  private final UserData user;
  private final RecordStore store;
  private final Optional<SharedJudge> judge;
  private final Optional<PredictionLoader> predictions;
  private final Session session = new Session();
  private final CommandTable table;
  private final RecordLoader loader;
  private final Editing editing;
  private final RecordsViewModel records;
  private final WaveformViewModel waveform;
  private final RecordsView list;
  private final WaveformView traces;
  private final TopBar topBar;
  private final RecentRecords recent;
  private final KeysSheet keys;
  private final Palette palette;
  private final ThemeSwitch theme;
  private final ScreenPaper paper;
  private final FindBar find;
  private final PaperCommands onPaper;
  private final WhyCommand why;
  private final Presenter presenter;

  /**
   * @param store where the records come from
   * @param judge says of which class beats are; empty where the program has no model
   */
  WorkbenchWindow(
      Stage stage, RecordStore store, Optional<SharedJudge> judge, Threads threads, UserData user) {
    this.stage = stage;
    this.user = user;
    this.store = store;
    this.judge = judge;
    theme = new ThemeSwitch(user.settings());
    table = new CommandTable(new KeyMap(user.settings().of(Remembered.KEYS)));
    BackgroundTasks tasks = threads.tasks();
    Executor painter = threads.painter();
    Executor window = threads.window();
    predictions = judge.map(each -> new PredictionLoader(session, each, tasks, window));
    predictions.ifPresent(PredictionLoader::install);
    keys = new KeysSheet(table.keys());
    palette = new Palette(table);
    editing = new Editing(session, threads, user, programFolder(), stage);
    SessionWork work = new SessionWork(session, tasks, window);
    loader = new RecordLoader(session, store, work, editing.documents(), editing.editor());
    recent = new RecentRecords(user.settings());
    records =
        new RecordsViewModel(session, Library.in(user.folders().data()), loader, tasks, window);
    waveform = new WaveformViewModel(session, () -> (long) (System.nanoTime() / MILLIS));
    paper = new ScreenPaper(stage, waveform, new ScreenSettings(user.settings()));
    onPaper = new PaperCommands(stage, session, waveform, paper);
    why = new WhyCommand(session, waveform).answer(session, judge, threads);
    list = new RecordsView(session, records, table);
    traces = new WaveformView(session, waveform, table, painter, window);
    presenter = new Presenter(stage, traces, waveform, table);
    presenter.install();
    OnceDrawn onceDrawn = new OnceDrawn();
    loader.holdBack(onceDrawn);
    traces.onDrawn(onceDrawn::drawn);
    new DefectLoader(session, tasks, window).install();
    OverviewStrip overview = new OverviewStrip(session, waveform, painter, window);
    commands();
    FolderOpener folders = new FolderOpener(tasks, this::tell);
    new Dialogues(stage, user, table, folders).install();
    editing.install(table, traces, waveform);
    new EditedCounts(session, editing.editor(), records, Thread::startVirtualThread, window)
        .install();
    new SaveQuestions(stage, editing.editor()).install();
    ExportCommand export = new ExportCommand(session, editing.editor(), work, stage);
    table.on(Command.EXPORT, export::ask);
    PrintSource printed = PrintCommands.source(waveform, editing.editor());
    PrintFiles files = new PrintFiles(session, work, store);
    new PrintCommands(stage, session, threads, files, printed).install(table);
    new Reporting(session, editing.editor(), user, folders, work).install(table, stage);
    find = new FindBar(session, new BeatSearch(session), waveform, table);
    table.recordOpen().bind(session.record().map(Optional::isPresent));
    new DatabaseGetter(records, threads, user.folders()).install(table, stage);
    new AtlasWindow(stage, waveform, store, new BeatVisit(session, loader, waveform), threads)
        .install(table, programFolder(), records.headers()::get);
    topBar = new TopBar(session, waveform, loader, table);
    Comparing comparing =
        new Comparing(session, new OtherReader(store, work), editing, window, stage);
    topBar.addToAnnotators(comparing.menu());
    topBar.addToFile(new RecentMenu(recent, this::open, window));
    VBox.setVgrow(traces, Priority.ALWAYS);
    BorderPane frame =
        new BorderPane(body(new VBox(comparing.install(table), traces, overview), threads));
    frame.setTop(new VBox(topBar, new Banner("banner", session.problem(), session.remedies())));
    frame.setBottom(
        new StatusBar(
            new ReadingsViewModel(session, waveform),
            new PredictionReadings(session),
            new DocumentLabel(editing.editor()),
            new TasksView(tasks.running())));
    new WindowMemory(stage, user.settings()).restore();
    StackPane whole = new StackPane(frame, new Notices(session, user.notice()), keys, palette);
    // At its size from the start, or all would be laid out twice.
    Scene scene = new Scene(whole, stage.getWidth(), stage.getHeight());
    theme.dress(scene);
    new Drops(this::open).install(scene);
    new Keys(table).install(scene);
    stage.setScene(scene);
    stage.setFullScreenExitHint("");
    stage.focusedProperty().addListener((all, before, now) -> records.refresh(now));
    session.record().addListener((all, before, now) -> begin());
    title();
  }

  private Node body(Node waveformParts, Threads threads) {
    Welcome welcome = new Welcome(table);
    welcome.visibleProperty().bind(session.record().map(Optional::isEmpty));
    waveformParts.visibleProperty().bind(session.record().map(Optional::isPresent));
    StackPane main =
        new StackPane(waveformParts, onPaper.disclosure(table, threads, traces), find, welcome);
    StackPane.setAlignment(find, Pos.TOP_RIGHT);
    main.getStyleClass().add("main");
    BeatPanels beats = new BeatPanels(session, editing, threads);
    DockTabs tables = editing.tables(table, waveform, stage, beats.intervals(), further(threads));
    stage.setOnShown(shown -> new TabMemory(tables, user.settings()).restore());
    Panels panels =
        new Panels(main, user.settings())
            .fill(Panel.RECORDS, list)
            .fill(Panel.BEAT, beats.beat(table, traces))
            .fill(Panel.LOWER, tables)
            .keysTo(traces);
    panels.install(table);
    new TabCommands(tables, panels).install(table);
    return panels.view();
  }

  /** Review, families, evaluation, training and models. */
  private List<DockTab> further(Threads threads) {
    BeatVisit visit = new BeatVisit(session, loader, waveform);
    new Quizzing(session, threads, editing, store, visit)
        .install(table, stage, user, programFolder(), records.headers()::get);
    DockTab review = new Reviewing(session, threads, editing).tab(session, table, find::isVisible);
    DockTab evaluation =
        new Evaluating(session, threads, editing, store, visit)
            .tab(judge, records.headers()::get, stage);
    List<DockTab> training =
        new TrainingPanels(session, threads, editing, store, visit)
            .tabs(stage, user, records.headers(), this::judgeBy);
    DockTab families = new FamiliesPanel(session, editing.edits(), threads, store).tab(table);
    return Stream.concat(Stream.of(review, families, evaluation), training.stream()).toList();
  }

  private void judgeBy(JudgeSource model) {
    judge.ifPresent(shared -> shared.use(model));
    predictions.ifPresent(PredictionLoader::again);
  }

  private void begin() {
    title();
    session.record().get().ifPresent(open -> recent.add(open.header()));
    waveform.setSpeed(user.settings().of(Remembered.SPEED).get());
    waveform.setGain(user.settings().of(Remembered.GAIN).get());
    traces.requestFocus();
  }

  private void title() {
    String name = Texts.get("app.name");
    stage.setTitle(
        session.record().get().map(open -> TopBar.title(open) + " \u2013 " + name).orElse(name));
  }

  private void commands() {
    FileQuestions questions = new FileQuestions(stage);
    table
        .on(Command.OPEN, () -> questions.record(records.folder(), this::open))
        .on(Command.OPEN_FOLDER, () -> questions.folder(records.folder(), records::add))
        .on(Command.QUIT, this::askToClose)
        .on(Command.NEXT_BEAT, waveform::nextBeat)
        .on(Command.PREVIOUS_BEAT, waveform::previousBeat)
        .on(Command.HALF_SCREEN_ON, () -> waveform.page(0.5))
        .on(Command.HALF_SCREEN_BACK, () -> waveform.page(-0.5))
        .on(Command.SCREEN_ON, () -> waveform.page(1))
        .on(Command.SCREEN_BACK, () -> waveform.page(-1))
        .on(Command.END, waveform::toEnd)
        .on(Command.GO_TO, () -> topBar.askPlace());
    viewCommands();
    onPaper.install(table);
    new PaperTools(waveform, traces).install(table);
    why.install(table);
  }

  private void viewCommands() {
    table
        .on(Command.ZOOM_IN, () -> waveform.zoomTime(ZOOM))
        .on(Command.ZOOM_OUT, () -> waveform.zoomTime(1 / ZOOM))
        .on(Command.ZOOM_BACK, waveform::zoomBack)
        .on(Command.GAIN_UP, () -> waveform.zoomGain(ZOOM))
        .on(Command.GAIN_DOWN, () -> waveform.zoomGain(1 / ZOOM))
        .on(Command.USUAL_SCALES, waveform::setUsualScales)
        .on(Command.WHOLE_RECORD, waveform::showAll)
        .on(Command.LEADS_UP, () -> traces.scrollRows(-1))
        .on(Command.LEADS_DOWN, () -> traces.scrollRows(1))
        .on(Command.SWITCH_COLORS, () -> session.coloring().set(session.coloring().get().other()))
        .on(Command.SWITCH_THEME, () -> theme().change())
        .on(Command.FULL_SCREEN, () -> stage.setFullScreen(!stage.isFullScreen()))
        .on(Command.SHOW_KEYS, keys::toggle)
        .on(Command.PALETTE, palette::open)
        .on(Command.LEAVE, this::leave);
  }

  /** Shows what the program has to say of itself; any thread may have it do so. */
  private void tell(String notice) {
    Platform.runLater(() -> user.notice().set(notice));
  }

  private void leave() {
    keys.close();
    palette.close();
    if (presenter.leave()) {
      return;
    }
    onPaper.leave();
    find.leave();
    PaperTools.leave(waveform);
    session.problem().set("");
    session.notice().set("");
    user.notice().set("");
    (session.record().get().isPresent() ? traces : list).requestFocus();
  }

  /**
   * Has a command end the program and start it again.
   *
   * @param wish gets the header of the record to begin with
   */
  void onRestart(Consumer<Optional<Path>> wish) {
    table.on(
        Command.RESTART,
        () -> {
          askToClose();
          if (!stage.isShowing()) {
            wish.accept(session.record().get().map(OpenRecord::header));
          }
        });
  }

  /** Closes the window unless somebody has a reason against it. */
  private void askToClose() {
    stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
  }

  /** Lets go of the open document. */
  void close() {
    editing.editor().close();
  }

  /** The folder of the program itself, whose records stay as they are. */
  private static Path programFolder() {
    return Path.of(System.getProperty("ectopy.home", ".")).resolve(SAMPLES);
  }

  /** The window's theme. */
  ThemeSwitch theme() {
    return theme;
  }

  /** Shows the window. */
  void show() {
    stage.show();
    stage.outputScaleXProperty().addListener((all, before, now) -> paper.measure());
    paper.measure();
    list.requestFocus();
  }

  /**
   * Opens the first of what was asked for at the start, else the samples that came with the program
   * and the one that shows most.
   */
  void openFirst(Path home, List<Path> paths) {
    Path samples = home.resolve(SAMPLES).toAbsolutePath().normalize();
    records.begin(Files.isDirectory(samples) ? List.of(samples) : List.of());
    if (!paths.isEmpty()) {
      open(paths.getFirst());
    } else if (Files.isDirectory(samples)) {
      Path first = samples.resolve(FIRST_SAMPLE);
      if (Files.isRegularFile(first)) {
        loader.open(first);
      }
    }
  }

  /** Adds a folder to the list, or opens a record and lists the folder that it lies in. */
  void open(Path path) {
    if (Files.isDirectory(path)) {
      records.add(path);
      return;
    }
    Path header = WfdbStore.header(path);
    loader.open(header);
    Optional.ofNullable(header.toAbsolutePath().getParent())
        .filter(Files::isDirectory)
        .ifPresent(records::visit);
  }
}
