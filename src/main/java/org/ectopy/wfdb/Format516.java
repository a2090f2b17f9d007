package org.ectopy.wfdb;

/** Format 516: FLAC streams of up to 16 bits a sample. */
final class Format516 extends FlacFormat {

  Format516() {
    super(516, 16);
  }
}
