package org.ectopy.signal;

/** Feeds two streams with the same samples. */
record BothStreams(QrsStream first, QrsStream second) implements QrsStream {

  @Override
  public void accept(float[][] millivolts, int frames) {
    first.accept(millivolts, frames);
    second.accept(millivolts, frames);
  }

  @Override
  public void finish() {
    first.finish();
    second.finish();
  }
}
