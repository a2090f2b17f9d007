package org.ectopy.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import org.ectopy.synthesis.Script;
import org.ectopy.synthesis.ScriptException;
import org.ectopy.synthesis.Synthesis;
import org.ectopy.synthesis.SyntheticRecord;
import org.ectopy.task.Progress;
import org.ectopy.wfdb.AnnotationFile;
import org.ectopy.wfdb.Overwrite;
import org.ectopy.wfdb.RecordFiles;
import org.ectopy.wfdb.RecordTarget;
import org.ectopy.wfdb.RecordWriter;
import org.ectopy.wfdb.SignalFormats;
import org.ectopy.wfdb.WfdbException;

/** A rhythm script in a file, to be made into a record. */
final class ScriptedRecord {

  private static final long LARGEST_SCRIPT = 1 << 20;
  private static final String ANNOTATOR = "atr";

  private final Path file;
  private final Optional<Long> seed;

  /** The script in {@code file}, with a seed in place of its own where one is given. */
  ScriptedRecord(Path file, Optional<Long> seed) {
    this.file = file;
    this.seed = seed;
  }

  /**
   * Makes the record and writes its header, signals and annotations.
   *
   * @throws WfdbException where the script cannot be understood, names no seed and none is given,
   *     or a file exists and must stay
   */
  void write(Path output, Overwrite overwrite, Progress progress) throws IOException {
    Script script = script();
    String name = RecordFiles.name(output);
    Path header = RecordFiles.header(output);
    Path annotations = header.resolveSibling(name + "." + ANNOTATOR);
    if (overwrite == Overwrite.REFUSE && Files.exists(annotations)) {
      throw new WfdbException(
          annotations, "", "exists already and is not replaced without --force");
    }
    SyntheticRecord made = Synthesis.make(script, name, seed(script), progress);
    Path folder = Optional.ofNullable(header.toAbsolutePath().getParent()).orElse(header);
    RecordTarget target =
        new RecordTarget(
            folder, name, SignalFormats.of(script.settings().format()).orElseThrow(), overwrite);
    RecordWriter.write(made.record(), target, progress);
    AnnotationFile.write(annotations, made.annotations(), overwrite);
  }

  private long seed(Script script) throws WfdbException {
    OptionalLong own = script.settings().seed();
    if (seed.isEmpty() && own.isEmpty()) {
      throw new WfdbException(
          file, "", "names no seed; give one with --seed, or write 'seed: 1' into the script");
    }
    return seed.orElseGet(own::getAsLong);
  }

  private Script script() throws IOException {
    if (Files.size(file) > LARGEST_SCRIPT) {
      throw new WfdbException(file, "", "is larger than a megabyte, no rhythm script is");
    }
    try {
      return Script.parse(Files.readString(file, StandardCharsets.UTF_8));
    } catch (CharacterCodingException e) {
      throw new WfdbException(file, "", "is not text in UTF-8, a rhythm script is", e);
    } catch (ScriptException e) {
      throw new WfdbException(
          file, "line " + e.line() + ", column " + e.column(), String.valueOf(e.getMessage()), e);
    }
  }
}
