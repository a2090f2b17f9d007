package org.ectopy.ui.waveform;

import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import org.ectopy.ui.session.Session;
import org.ectopy.ui.session.Viewport;

/**
 * Lets the paper run: the stretch in view moves on with time, so many record seconds a second. It
 * stops at the end, when the marks change and when somebody scrolls; zooming does not stop it.
 */
public final class PlayViewModel {

  /** The rates that are offered, in record seconds a second. */
  public static final List<Double> RATES = List.of(0.25, 0.5, 1.0, 2.0, 4.0, 8.0, 16.0);

  private static final double NANOS_PER_SECOND = 1e9;

  /** A pause of the clock, such as a window that was hidden, is no reason to leap. */
  private static final double LONGEST_STEP_SECONDS = 0.25;

  private static final long NO_TICK = Long.MIN_VALUE;

  private final Session session;
  private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper();
  private final ReadOnlyDoubleWrapper rate = new ReadOnlyDoubleWrapper(1);
  private long lastTick = NO_TICK;
  private boolean moving;

  /** A rest over a session. */
  public PlayViewModel(Session session) {
    this.session = session;
    session.viewport().addListener((all, before, now) -> moved(before, now));
    session.marks().addListener((all, before, now) -> stop());
    session.record().addListener((all, before, now) -> stop());
  }

  /** Whether the paper runs. */
  public ReadOnlyBooleanProperty playing() {
    return playing.getReadOnlyProperty();
  }

  /** Record seconds a second. */
  public ReadOnlyDoubleProperty rate() {
    return rate.getReadOnlyProperty();
  }

  /** Lets the paper run, or stops it; at the end it begins anew. */
  public void toggle() {
    if (playing.get()) {
      stop();
    } else if (session.record().get().isPresent()) {
      if (atEnd()) {
        session.viewport().set(viewport().startingAt(0));
      }
      lastTick = NO_TICK;
      playing.set(true);
    }
  }

  /** Stops the paper. */
  public void stop() {
    playing.set(false);
  }

  /** Shows the record's start; what runs goes on from there. */
  public void rewind() {
    move(viewport().startingAt(0));
  }

  /** Takes the next greater rate. */
  public void faster() {
    RATES.stream().filter(each -> each > rate.get()).findFirst().ifPresent(rate::set);
  }

  /** Takes the next lesser rate. */
  public void slower() {
    RATES.reversed().stream().filter(each -> each < rate.get()).findFirst().ifPresent(rate::set);
  }

  /** Sets the rate in record seconds a second, within those offered. */
  public void setRate(double wanted) {
    rate.set(Math.clamp(wanted, RATES.getFirst(), RATES.getLast()));
  }

  /**
   * Says how late it is: the paper has moved on since the last tick.
   *
   * @param nanos any clock, in ns
   */
  public void tick(long nanos) {
    if (!playing.get()) {
      return;
    }
    double seconds = lastTick == NO_TICK ? 0 : (nanos - lastTick) / NANOS_PER_SECOND;
    lastTick = nanos;
    double recordSeconds = Math.clamp(seconds, 0, LONGEST_STEP_SECONDS) * rate.get();
    move(viewport().startingAt(viewport().firstFrame() + recordSeconds * framesPerSecond()));
    if (atEnd()) {
      stop();
    }
  }

  private void move(Viewport next) {
    moving = true;
    session.viewport().set(next);
    moving = false;
  }

  private void moved(Viewport before, Viewport now) {
    boolean scrolled =
        now.framesPerPixel() == before.framesPerPixel() && now.firstFrame() != before.firstFrame();
    if (scrolled && !moving) {
      stop();
    }
  }

  private boolean atEnd() {
    return viewport().lastFrame() >= viewport().frames();
  }

  private Viewport viewport() {
    return session.viewport().get();
  }

  private double framesPerSecond() {
    return session.record().get().map(open -> open.record().rate().framesPerSecond()).orElse(0.0);
  }
}
