package org.ectopy.ui.session;

import java.io.IOException;

/** Where a judge comes from. Its name is known at once, loading it takes a while. */
public interface JudgeSource {

  /** What the window calls it. */
  String name();

  /**
   * Makes the judge ready.
   *
   * @throws IOException where there is none on this machine; its message is one sentence
   */
  BeatJudge load() throws IOException;
}
