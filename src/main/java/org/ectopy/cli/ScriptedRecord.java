package org.ectopy.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
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

  private static final int LARGEST_SCRIPT = 1 << 20;
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
    Path folder = Optional.ofNullable(header.getParent()).orElse(Path.of(""));
    RecordTarget target =
        new RecordTarget(
            folder, name, SignalFormats.of(script.settings().format()).orElseThrow(), overwrite);
    Path annotations = header.resolveSibling(name + "." + ANNOTATOR);
    for (Path each : List.of(header, target.signalFile(), annotations)) {
      requireFree(each, overwrite);
    }
    SyntheticRecord made = Synthesis.make(script, name, seed(script), progress);
    RecordWriter.write(made.record(), target, progress);
    AnnotationFile.write(annotations, made.annotations(), overwrite);
  }

  /** Before anything is written: a record without its labels would be half a record. */
  private void requireFree(Path target, Overwrite overwrite) throws IOException {
    if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    if (Files.isDirectory(target)) {
      throw new WfdbException(target, "", "cannot be written: is a folder");
    }
    if (overwrite == Overwrite.REFUSE) {
      throw new WfdbException(target, "", "exists already and is not replaced without --force");
    }
    if (Files.exists(target) && Files.isSameFile(target, file)) {
      throw new WfdbException(target, "", "is the script itself and is never replaced");
    }
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
    try {
      return Script.parse(text());
    } catch (CharacterCodingException e) {
      throw new WfdbException(file, "", "is not text in UTF-8, a rhythm script is", e);
    } catch (ScriptException e) {
      throw new WfdbException(
          file, "line " + e.line() + ", column " + e.column(), String.valueOf(e.getMessage()), e);
    }
  }

  /** The script's text; it may come from a pipe, which has no size to ask for. */
  private String text() throws IOException {
    if (Files.isDirectory(file)) {
      throw new WfdbException(file, "", "a rhythm script was expected, but it is a folder");
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(LARGEST_SCRIPT + 1);
      if (bytes.length > LARGEST_SCRIPT) {
        throw new WfdbException(file, "", "is larger than a megabyte, no rhythm script is");
      }
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }
  }
}
