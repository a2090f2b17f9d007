package org.ectopy.ui.session;

import java.io.IOException;

/** Says in one sentence why there is no judge, for this record and any other. */
final class NoJudgeException extends IOException {

  private static final long serialVersionUID = 1L;

  NoJudgeException(Throwable cause) {
    super(Problems.sentence(cause), cause);
  }
}
