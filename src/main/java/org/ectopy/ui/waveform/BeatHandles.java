package org.ectopy.ui.waveform;

/** What the pointer can change on the traces. */
public interface BeatHandles {

  /** Nothing can be changed. */
  BeatHandles NONE =
      new BeatHandles() {
        @Override
        public void insert(double frame) {}

        @Override
        public void move(int beat, double frame, boolean snap) {}
      };

  /** Sets a beat near a frame. */
  void insert(double frame);

  /**
   * Puts a beat elsewhere.
   *
   * @param beat its index
   * @param snap whether it goes to the peak near the frame
   */
  void move(int beat, double frame, boolean snap);
}
