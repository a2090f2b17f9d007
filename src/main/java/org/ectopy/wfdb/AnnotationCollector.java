package org.ectopy.wfdb;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ectopy.record.Annotation;

/** Gathers the annotations of a file as long as they leave most of the program's memory free. */
final class AnnotationCollector {

  /** What an annotation takes with its place in a list, in bytes (64-bit Java). */
  private static final int PER_ANNOTATION = 48;

  /** What an auxiliary string takes beside its characters, in bytes (64-bit Java). */
  private static final int PER_STRING = 56;

  private final Path file;
  private final long memory;
  private final List<Annotation> annotations = new ArrayList<>();
  private long taken;

  /** A collector for a file's annotations that take {@code memory} bytes at most. */
  AnnotationCollector(Path file, long memory) {
    this.file = file;
    this.memory = memory;
  }

  /** A collector that leaves five eighths of the heap free: 2 million annotations in 256 MB. */
  static AnnotationCollector of(Path file) {
    return new AnnotationCollector(file, Runtime.getRuntime().maxMemory() / 8 * 3);
  }

  /**
   * Adds an annotation.
   *
   * @throws WfdbException where there are too many
   */
  void add(Annotation annotation) throws WfdbException {
    int length = annotation.aux().length();
    taken += PER_ANNOTATION + (length == 0 ? 0 : PER_STRING + length);
    if (taken > memory) {
      throw new WfdbException(
          file,
          "annotation " + (annotations.size() + 1),
          "there are more than the program's memory of "
              + (Runtime.getRuntime().maxMemory() >> 20)
              + " MB allows; give it more with ECTOPY_JAVA_OPTS=-Xmx1g");
    }
    annotations.add(annotation);
  }

  /** All annotations so far. */
  List<Annotation> annotations() {
    return annotations;
  }
}
