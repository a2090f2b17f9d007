package org.ectopy.ui.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.ectopy.model.BeatClassifier;
import org.ectopy.model.ModelCatalog;
import org.ectopy.model.ModelException;
import org.ectopy.model.ModelLibrary;
import org.ectopy.ui.session.BeatJudge;
import org.ectopy.ui.session.JudgeSource;
import org.ectopy.ui.session.UserFolders;

/**
 * A version of a model that judges beats.
 *
 * @param name in the library
 */
record LibraryModel(String name, ModelLibrary library) implements JudgeSource {

  private static final String FOLDER = "models";

  /** The models of a user; empty where the program's own list of models is damaged. */
  static Optional<ModelLibrary> library(UserFolders folders) {
    try {
      Path folder = folders.data().resolve(FOLDER);
      return Optional.of(new ModelLibrary(folder, ModelCatalog.shipped(), InstantSource.system()));
    } catch (ModelException e) {
      return Optional.empty();
    }
  }

  /** The version in use; empty where there is none at all. */
  static Optional<JudgeSource> current(UserFolders folders) {
    return library(folders)
        .flatMap(all -> all.currentName().map(name -> new LibraryModel(name, all)));
  }

  @Override
  public BeatJudge load() throws IOException {
    return new ModelJudge(BeatClassifier.load(library.bundle(name)));
  }
}
