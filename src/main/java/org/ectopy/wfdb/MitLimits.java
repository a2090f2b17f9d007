package org.ectopy.wfdb;

import java.nio.file.Path;
import java.util.List;
import org.ectopy.record.Annotation;
import org.ectopy.record.AnnotationSymbol;

/** What the MIT annotation format can hold; anything else is refused, never cut short. */
final class MitLimits {

  /** Ticks between two annotations that are still written, as a chain of up to 512 SKIPs. */
  private static final long MAX_INTERVAL = 1L << 40;

  private final Path file;

  /** Limits for annotations that are to be written to {@code file}. */
  MitLimits(Path file) {
    this.file = file;
  }

  /**
   * Refuses the first annotation that does not fit.
   *
   * @throws WfdbException naming it and its value
   */
  void require(List<Annotation> annotations) throws WfdbException {
    long before = 0;
    for (Annotation annotation : annotations) {
      require(annotation, "code", annotation.symbol().code(), 0, AnnotationSymbol.MAX_CODE);
      require(annotation, "subtype", annotation.subtype(), Byte.MIN_VALUE, Byte.MAX_VALUE);
      require(annotation, "channel", annotation.channel(), 0, 0xFF);
      require(annotation, "number", annotation.number(), Byte.MIN_VALUE, Byte.MAX_VALUE);
      require(annotation, "auxiliary length", annotation.aux().length(), 0, MitWord.MAX_AUX);
      int character = annotation.aux().chars().max().orElse(0);
      require(annotation, "auxiliary character", character, 0, 0xFF);
      requireInterval(before, annotation);
      before = annotation.sample();
    }
  }

  private void require(Annotation annotation, String what, int value, int min, int max)
      throws WfdbException {
    if (value < min || value > max) {
      throw refusal(annotation, what + " " + value + " is not in " + min + " to " + max);
    }
  }

  /** Compares as floating point, which is exact up to the limit and cannot overflow. */
  private void requireInterval(long before, Annotation annotation) throws WfdbException {
    if (Math.abs((double) annotation.sample() - before) > MAX_INTERVAL) {
      throw refusal(annotation, "it is more than 2^40 ticks from the annotation before it");
    }
  }

  private WfdbException refusal(Annotation annotation, String problem) {
    String mark = "annotation " + annotation.symbol().mnemonic() + " at " + annotation.sample();
    return new WfdbException(file, mark, "cannot be written in MIT format: " + problem);
  }
}
