package org.ectopy.ui.waveform;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.ectopy.ui.session.Viewport;

/** The views before each change of scale; a run of small changes counts as one. */
final class ZoomHistory {

  private static final int MOST = 100;
  private static final long RUN_MILLIS = 700;

  private final Deque<Viewport> earlier = new ArrayDeque<>();
  private long lastChange = -RUN_MILLIS;

  /**
   * Remembers a view that is about to change.
   *
   * @param nowMillis any clock, in ms
   */
  void before(Viewport viewport, long nowMillis) {
    if (nowMillis - lastChange >= RUN_MILLIS || earlier.isEmpty()) {
      earlier.push(viewport);
      if (earlier.size() > MOST) {
        earlier.removeLast();
      }
    }
    lastChange = nowMillis;
  }

  /** The view before the last change; it is forgotten here. */
  Optional<Viewport> back() {
    lastChange -= RUN_MILLIS;
    return Optional.ofNullable(earlier.poll());
  }

  /** Forgets everything. */
  void clear() {
    earlier.clear();
  }
}
