package org.ectopy.ui.training;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.ectopy.wfdb.AtomicFile;
import org.ectopy.wfdb.Overwrite;

/** Keeps what a training needs to go on after the program was closed: its setup and its state. */
public final class RunFolder {

  private static final long MOST_BYTES = 1 << 20;

  private final Path folder;
  private final ObjectMapper json = new ObjectMapper();

  /**
   * @param folder for it alone; made when a training begins
   */
  public RunFolder(Path folder) {
    this.folder = folder;
  }

  private Path setup() {
    return folder.resolve("setup.json");
  }

  /** The state of the network, as of the last epoch that is done. */
  Path state() {
    return folder.resolve("state.checkpoint");
  }

  /** The training that was interrupted; empty where none was, or nobody can tell any more. */
  public Optional<TrainingSetup> interrupted() {
    try {
      return Files.isRegularFile(setup()) && Files.size(setup()) <= MOST_BYTES
          ? Optional.of(json.readValue(Files.readAllBytes(setup()), TrainingSetup.class))
          : Optional.empty();
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /**
   * Notes that a training begins, unless it goes on.
   *
   * @throws IOException where that cannot be written
   */
  void begin(TrainingSetup now) throws IOException {
    if (!interrupted().equals(Optional.of(now))) {
      clear();
      Files.createDirectories(folder);
      AtomicFile.write(setup(), Overwrite.REPLACE, ByteBuffer.wrap(json.writeValueAsBytes(now)));
    }
  }

  /**
   * Forgets the training.
   *
   * @throws IOException where it cannot be removed
   */
  public void clear() throws IOException {
    Files.deleteIfExists(setup());
    Files.deleteIfExists(state());
  }
}
