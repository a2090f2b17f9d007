package org.ectopy.teaching;

import org.ectopy.record.SampleRate;

/**
 * A place in a record that shows a topic.
 *
 * @param source where the record is from
 * @param record its name
 * @param seconds when, after the record's start: that of a beat or mark to the frame, or any in a
 *     rhythm
 * @param label what stands there: a beat's symbol such as {@code V}, or a rhythm such as {@code
 *     (AFIB}
 */
public record Example(Source source, String record, double seconds, String label) {

  /** Where records are from. */
  public enum Source {
    /** The bundled teaching records. */
    SAMPLE,
    /** The MIT-BIH Arrhythmia Database, where a person has it. */
    MIT_BIH
  }

  /** The place in frames of its record. */
  public long frame(SampleRate rate) {
    return rate.frameAt(seconds);
  }

  /** Whether it is the place of one beat or mark, and not of a rhythm. */
  public boolean anchored() {
    return !label.startsWith("(");
  }
}
