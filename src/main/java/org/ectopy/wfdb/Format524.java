package org.ectopy.wfdb;

/** Format 524: FLAC streams of up to 24 bits a sample. */
final class Format524 extends FlacFormat {

  Format524() {
    super(524, 24);
  }
}
