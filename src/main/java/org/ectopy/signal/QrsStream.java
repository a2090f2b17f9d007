package org.ectopy.signal;

/** A detection under way: samples go in, in blocks of any sizes, which never change the result. */
public interface QrsStream {

  /**
   * Takes the next samples.
   *
   * @param millivolts a row for each ECG lead in mV, NaN where there is no sample; the array is the
   *     caller's and changes after the call
   * @param frames the number of samples in each row to take, from index 0 on
   */
  void accept(float[][] millivolts, int frames);

  /** Says that no more samples come; the listener is told of what is left. */
  void finish();
}
