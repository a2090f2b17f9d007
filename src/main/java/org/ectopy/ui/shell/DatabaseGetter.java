package org.ectopy.ui.shell;

import javafx.stage.Stage;
import org.ectopy.ui.command.Command;
import org.ectopy.ui.command.CommandTable;
import org.ectopy.ui.records.DownloadDialog;
import org.ectopy.ui.records.DownloadViewModel;
import org.ectopy.ui.records.RecordsViewModel;
import org.ectopy.ui.session.Threads;
import org.ectopy.ui.session.UserFolders;

/** Gets the MIT-BIH Arrhythmia Database into the list of records. */
final class DatabaseGetter {

  private final DownloadViewModel model;

  DatabaseGetter(RecordsViewModel records, Threads threads, UserFolders folders) {
    model =
        new DownloadViewModel(
            threads.tasks(), threads.window(), folders.data().resolve("mitdb"), records::add);
  }

  void install(CommandTable table, Stage stage) {
    table.on(Command.GET_DATABASE, () -> new DownloadDialog(stage, model).show());
  }
}
