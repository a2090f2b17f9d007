package org.ectopy.ui.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.Stage;
import org.ectopy.annotation.AnnotationDocument;
import org.ectopy.annotation.Mark;
import org.ectopy.annotation.MarkState;
import org.ectopy.record.AnnotationSet;
import org.ectopy.ui.command.Command;
import org.ectopy.ui.command.CommandTable;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.control.SideWindow;
import org.ectopy.ui.gallery.RecordVisit;
import org.ectopy.ui.session.OpenRecord;
import org.ectopy.ui.session.RecordStore;
import org.ectopy.ui.session.Remembered;
import org.ectopy.ui.session.Session;
import org.ectopy.ui.session.Threads;
import org.ectopy.ui.session.UserData;
import org.ectopy.ui.teaching.QuizDesk;
import org.ectopy.ui.teaching.QuizPanel;
import org.ectopy.ui.teaching.QuizSource;

/** The window of the quiz, and where its questions come from. */
final class Quizzing {

  private static final double WIDTH = 1000;
  private static final double HEIGHT = 690;

  private final Session session;
  private final Threads threads;
  private final Editing editing;
  private final RecordStore store;
  private final RecordVisit visit;
  private Optional<QuizPanel> panel = Optional.empty();
  private Optional<SideWindow> window = Optional.empty();

  /**
   * @param store where records come from
   * @param visit opens the records of questions
   */
  Quizzing(
      Session session, Threads threads, Editing editing, RecordStore store, RecordVisit visit) {
    this.session = session;
    this.threads = threads;
    this.editing = editing;
    this.store = store;
    this.visit = visit;
  }

  /**
   * Has the command show the quiz.
   *
   * @param samples the folder of the records that came with the program
   * @param library gives the headers of the records in the list
   */
  void install(
      CommandTable table, Stage stage, UserData user, Path samples, Supplier<List<Path>> library) {
    table.on(
        Command.QUIZ,
        () -> {
          QuizPanel shown = panel.orElseGet(() -> panel(stage, user, samples, library));
          panel = Optional.of(shown);
          SideWindow side = window.orElseGet(() -> window(table, stage, shown));
          window = Optional.of(side);
          side.show();
          shown.refresh();
        });
  }

  private static SideWindow window(CommandTable table, Stage stage, QuizPanel panel) {
    return new SideWindow(stage, Texts.get("quiz.title"), panel.view())
        .sized(WIDTH, HEIGHT)
        .prepared(Keys.beside(table)::install);
  }

  private QuizPanel panel(Stage stage, UserData user, Path samples, Supplier<List<Path>> library) {
    QuizDesk desk =
        new QuizDesk(
            () -> sources(samples, library.get()),
            store,
            editing.documents().labels(),
            () -> user.settings().of(Remembered.ANNOTATOR).get(),
            visit);
    QuizPanel.Means means =
        new QuizPanel.Means(threads.tasks(), Threads.worker("ectopy-quiz"), threads.window());
    return new QuizPanel(desk, means, stage);
  }

  private List<QuizSource> sources(Path samples, List<Path> library) {
    List<QuizSource> sources = new ArrayList<>();
    sources.add(new QuizSource.Samples(samples));
    session.record().get().flatMap(this::open).ifPresent(sources::add);
    Path own = samples.toAbsolutePath().normalize();
    Map<Path, List<Path>> folders = new LinkedHashMap<>();
    for (Path header : library) {
      Path folder = header.toAbsolutePath().normalize().getParent();
      if (folder != null && !folder.equals(own)) {
        folders.computeIfAbsent(folder, key -> new ArrayList<>()).add(header);
      }
    }
    folders.forEach((folder, headers) -> sources.add(new QuizSource.Folder(folder, headers)));
    return sources;
  }

  /** What a detector or a model has set and nobody confirmed is no answer to learn from. */
  private Optional<QuizSource> open(OpenRecord open) {
    Optional<AnnotationDocument> document = editing.editor().document();
    return document.map(
        known ->
            new QuizSource.Open(
                open.header(),
                open.record().name(),
                session.annotator().get(),
                new AnnotationSet(
                    known.marks().stream()
                        .filter(mark -> !mark.beat() || mark.state() != MarkState.PREDICTED)
                        .map(Mark::annotation)
                        .toList())));
  }
}
