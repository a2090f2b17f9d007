package org.ectopy.document;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalDouble;
import java.util.Set;
import org.ectopy.annotation.AnnotationDocument;
import org.ectopy.record.AnnotationSet;
import org.ectopy.record.EcgRecord;
import org.ectopy.wfdb.AnnotationFile;
import org.ectopy.wfdb.AtomicFile;
import org.ectopy.wfdb.Overwrite;

/**
 * Writes a document's annotations for other programs. Each file is written whole or not at all, and
 * no file that the record or the document was read from is ever replaced.
 */
public final class AnnotationExport {

  private final EcgRecord record;
  private final Set<Path> inputs;
  private final AnnotationDocument document;

  /**
   * @param inputs the annotation files that were read for this record
   */
  public AnnotationExport(EcgRecord record, Set<Path> inputs, AnnotationDocument document) {
    this.record = record;
    this.inputs = Set.copyOf(inputs);
    this.document = document;
  }

  /**
   * Writes an annotation file in MIT format.
   *
   * @param ticksPerSecond its time resolution, such as the reference has; empty for frames
   * @throws IOException where it exists and must stay, is an input, or cannot be written
   */
  public void annotationFile(Path file, OptionalDouble ticksPerSecond, Overwrite overwrite)
      throws IOException {
    requireNoInput(file);
    AnnotationSet set = document.set();
    AnnotationSet timed =
        ticksPerSecond.isEmpty() ? set : set.inTicks(record.rate(), ticksPerSecond.getAsDouble());
    AnnotationFile.write(file, timed, overwrite);
  }

  /**
   * Writes a CSV table in UTF-8: frame, seconds, time, symbol, classes, the fields of the
   * annotation file, who set the mark and who confirmed it.
   *
   * @throws IOException where it exists and must stay, is an input, or cannot be written
   */
  public void csv(Path file, Overwrite overwrite) throws IOException {
    write(
        file, new AnnotationTable(record.rate()).text(document), StandardCharsets.UTF_8, overwrite);
  }

  /**
   * Writes the text that {@code rdann -e} prints.
   *
   * @throws IOException where it exists and must stay, is an input, or cannot be written
   */
  public void rdann(Path file, Overwrite overwrite) throws IOException {
    String text = new RdannText(record.rate()).text(document.set());
    write(file, text, StandardCharsets.ISO_8859_1, overwrite);
  }

  /**
   * Writes the strips as a CSV table in UTF-8, as {@link StripTable} has them.
   *
   * @throws IOException where it exists and must stay, is an input, or cannot be written
   */
  public void strips(Path file, Overwrite overwrite) throws IOException {
    String text = new StripTable(record.rate()).text(document.strips());
    write(file, text, StandardCharsets.UTF_8, overwrite);
  }

  private void write(Path file, String text, Charset charset, Overwrite overwrite)
      throws IOException {
    requireNoInput(file);
    AtomicFile.write(file, overwrite, charset.encode(text));
  }

  private void requireNoInput(Path file) throws IOException {
    if (!Files.exists(file)) {
      return;
    }
    if (record.reads(file)) {
      throw new DocumentException(file, "is a file of the record itself and is never replaced");
    }
    for (Path input : inputs) {
      if (Files.exists(input) && Files.isSameFile(input, file)) {
        throw new DocumentException(
            file, "is what the edits began with and is never replaced; take another name");
      }
    }
  }
}
