package org.ectopy.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import org.ectopy.ui.command.Language;
import org.ectopy.ui.session.BackgroundTasks;
import org.ectopy.ui.session.Remembered;
import org.ectopy.ui.session.SettingsStore;
import org.ectopy.ui.session.SharedJudge;
import org.ectopy.ui.session.Threads;
import org.ectopy.ui.session.UserData;
import org.ectopy.ui.session.UserFolders;
import org.ectopy.ui.session.WfdbStore;

/** The program as JavaFX starts it: its parameters are the home folder and what is to be opened. */
public final class WorkbenchApplication extends Application {

  private final ExecutorService painter = Threads.worker("ectopy-painter");

  private final ExecutorService disk =
      Executors.newSingleThreadExecutor(
          work -> Thread.ofPlatform().name("ectopy-journal").unstarted(work));

  private Optional<WorkbenchWindow> opened = Optional.empty();
  private Optional<Restart> restart = Optional.empty();

  private final UserFolders folders = UserFolders.ofSystem();
  private final StringProperty notice = new SimpleStringProperty("");
  private final SettingsStore settings = new SettingsStore(folders.settings(), this::tell);
  private final LogFile log = new LogFile(folders.log(), this::tell);

  private final Optional<SharedJudge> judge = LibraryModel.current(folders).map(SharedJudge::new);

  /** JavaFX makes it. */
  public WorkbenchApplication() {
    Language.of(settings.settings().of(Remembered.LANGUAGE).get()).speak();
    log.install();
  }

  private void tell(String problem) {
    Platform.runLater(() -> notice.set(problem));
  }

  @Override
  public void start(Stage stage) {
    List<Path> paths = getParameters().getUnnamed().stream().map(Path::of).toList();
    BackgroundTasks tasks = BackgroundTasks.onThreads(Platform::runLater);
    WorkbenchWindow window =
        new WorkbenchWindow(
            stage,
            new WfdbStore(),
            judge,
            new Threads(tasks, painter, disk, Platform::runLater),
            new UserData(folders, settings.settings(), notice));
    opened = Optional.of(window);
    restart = Restart.ofThisProgram(paths.size() - 1);
    restart.ifPresent(again -> window.onRestart(again::want));
    Platform.getPreferences()
        .colorSchemeProperty()
        .addListener((all, before, now) -> window.theme().follow(now));
    window.openFirst(paths.getFirst(), paths.subList(1, paths.size()));
    window.show();
    Thread.startVirtualThread(() -> readIcon(stage));
  }

  /** For the task bar; the window need not wait for it. */
  private static void readIcon(Stage stage) {
    Optional.ofNullable(WorkbenchApplication.class.getResource("/org/ectopy/ui/icon.png"))
        .map(file -> new Image(file.toExternalForm()))
        .ifPresent(icon -> Platform.runLater(() -> stage.getIcons().add(icon)));
  }

  @Override
  public void stop() {
    opened.ifPresent(WorkbenchWindow::close);
    painter.shutdown();
    settings.close();
    restart.ifPresent(again -> again.atEnd(disk));
    disk.shutdown();
    log.close();
    judge.ifPresent(SharedJudge::close);
  }
}
