package org.ectopy.ui.teaching;

import java.util.Optional;
import org.ectopy.signal.Stretch;
import org.ectopy.teaching.Topic;

/**
 * What is wanted of a record.
 *
 * @param asked what it is about: a beat's frame alone, or a stretch of a rhythm
 * @param shown what can be seen
 * @param topic whose criteria are marked; empty for none
 * @param leads how many leads at most
 */
record StripOrder(Stretch asked, Stretch shown, Optional<Topic> topic, int leads) {

  /** Whether it is about a beat or mark. */
  boolean single() {
    return asked.frames() == 1;
  }

  /** The beat's frame, or where its stretch begins. */
  long frame() {
    return asked.from();
  }

  /** The frame in the middle of what it is about. */
  long middle() {
    return asked.from() + asked.frames() / 2;
  }
}
