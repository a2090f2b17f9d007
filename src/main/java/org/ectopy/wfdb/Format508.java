package org.ectopy.wfdb;

/** Format 508: FLAC streams of up to 8 bits a sample. */
final class Format508 extends FlacFormat {

  Format508() {
    super(508, 8);
  }
}
