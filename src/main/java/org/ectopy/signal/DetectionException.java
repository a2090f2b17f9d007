package org.ectopy.signal;

import java.io.IOException;

/** Says in one line why no beats can be found in a record. */
public final class DetectionException extends IOException {

  private static final long serialVersionUID = 1L;

  DetectionException(String message) {
    super(message);
  }
}
