package org.ectopy.wfdb;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ectopy.record.Annotation;
import org.ectopy.record.AnnotationSet;
import org.ectopy.record.Declarations;
import org.ectopy.record.SymbolTable;
import org.ectopy.record.Verbatim;

/** Reads annotation files in MIT and AHA format, and writes them in MIT format. */
public final class AnnotationFile {

  /**
   * Bytes of memory set aside for each byte of a file while it is read, as far as that can be said
   * before it is understood; {@link AnnotationCollector} counts the annotations themselves.
   */
  private static final int MEMORY_PER_BYTE = 8;

  private AnnotationFile() {}

  /**
   * All annotations of a file. A set read from a MIT file and written again gives the same bytes.
   *
   * @throws WfdbException where the file cannot be read, or ends before its end mark: as in the
   *     WFDB library, a file without one counts as damaged, since more may have followed
   */
  public static AnnotationSet read(Path file) throws WfdbException {
    byte[] bytes = WholeFile.read(file, MEMORY_PER_BYTE);
    if (bytes.length == 0) {
      throw new WfdbException(file, "", "is empty, an annotation file has two bytes at least");
    }
    return decode(file, bytes);
  }

  /**
   * The format of a file.
   *
   * @throws WfdbException where the file cannot be read
   */
  public static AnnotationFormat format(Path file) throws WfdbException {
    return AnnotationFormat.of(WholeFile.read(file, MEMORY_PER_BYTE));
  }

  /**
   * Writes a set in MIT format, as the WFDB library would; a set as it was read from a file that
   * the library would have written otherwise gives that file's bytes.
   *
   * @throws WfdbException where a value does not fit the format, or {@code file} exists and {@code
   *     overwrite} refuses; nothing is written then
   */
  public static void write(Path file, AnnotationSet set, Overwrite overwrite) throws IOException {
    AtomicFile.requireFree(file, overwrite);
    byte[] bytes = encode(file, set);
    AtomicFile.write(file, overwrite, ByteBuffer.wrap(bytes));
  }

  /**
   * The set that the content of a file holds.
   *
   * @param file is named where the content is at fault
   */
  public static AnnotationSet decode(Path file, byte[] bytes) throws WfdbException {
    if (AnnotationFormat.of(bytes) == AnnotationFormat.AHA) {
      return setOf(AhaAnnotationReader.read(file, bytes));
    }
    AnnotationSet set = setOf(MitAnnotationReader.read(file, bytes));
    return Arrays.equals(MitAnnotationWriter.encode(set), bytes)
        ? set
        : new AnnotationSet(set.declarations(), set.annotations(), Optional.of(Verbatim.of(bytes)));
  }

  private static AnnotationSet setOf(List<Annotation> all) {
    Declarations declarations = Declarations.leading(all);
    List<Annotation> others = all.subList(declarations.notes().size(), all.size());
    if (declarations.symbols().isEmpty()) {
      return new AnnotationSet(declarations, others);
    }
    SymbolTable symbols = SymbolTable.STANDARD.declaring(declarations.symbols());
    return new AnnotationSet(
        declarations,
        others.stream().map(a -> a.saying(symbols.symbol(a.symbol().code()))).toList());
  }

  /**
   * What {@link #write} writes.
   *
   * @param file is named where a value does not fit the format
   */
  public static byte[] encode(Path file, AnnotationSet set) throws WfdbException {
    if (set.verbatim().isPresent()) {
      byte[] bytes = set.verbatim().get().bytes();
      if (decode(file, bytes).equals(set)) {
        return bytes;
      }
    }
    MitLimits limits = new MitLimits(file);
    limits.require(set.declarations().notes());
    limits.require(set.annotations());
    return MitAnnotationWriter.encode(set);
  }
}
