package org.ectopy.document;

import org.ectopy.annotation.Authorship;
import org.ectopy.record.AnnotationSet;

/**
 * What the edits of a document begin with. The journal keeps a copy, so that the edits stand even
 * where the file they began with has changed since.
 *
 * @param name the extension of the annotation file, or {@link #DETECTED}
 * @param author of the marks
 * @param fingerprint of the annotation file's bytes, as {@link Fingerprint} has it; empty where the
 *     marks come from no file
 * @param frames the record's length
 * @param set the marks, their times in frames
 */
public record DocumentBase(
    String name, Authorship author, String fingerprint, long frames, AnnotationSet set) {

  /** The name of a base that was detected. */
  public static final String DETECTED = "detected";
}
