package org.ectopy.ui.waveform;

import javafx.animation.AnimationTimer;

/** Ticks once for each picture on the screen, while the paper runs. */
public final class PlayTimer extends AnimationTimer {

  private final PlayViewModel play;

  private PlayTimer(PlayViewModel play) {
    this.play = play;
  }

  /** Drives a play from now on. */
  public static void drive(PlayViewModel play) {
    PlayTimer timer = new PlayTimer(play);
    play.playing()
        .addListener(
            (all, before, now) -> {
              if (now) {
                timer.start();
              } else {
                timer.stop();
              }
            });
  }

  @Override
  public void handle(long now) {
    play.tick(now);
  }
}
