package org.ectopy.wfdb;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** The check values that catalogues of these codes give for the text 123456789. */
class FlacChecksumTest {

  private static final byte[] DIGITS = "123456789".getBytes(US_ASCII);

  @Test
  void headersUseCrc8() {
    assertEquals(0xf4, FlacChecksum.OF_HEADER.of(DIGITS, 0, 9));
  }

  @Test
  void framesUseCrc16Umts() {
    assertEquals(0xfee8, FlacChecksum.OF_FRAME.of(DIGITS, 0, 9));
  }
}
