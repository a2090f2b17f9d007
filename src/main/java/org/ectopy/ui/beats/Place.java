package org.ectopy.ui.beats;

/** Where the traces are, and what takes them elsewhere. */
public interface Place {

  /** Shows a frame, where it is not in view yet. */
  void show(long frame);

  /** Shows a stretch: all of it where there is room, else its beginning. */
  void show(long begin, long end);

  /** The frame that is meant where none is named: the chosen beat's, the pointer's, the middle. */
  long here();
}
