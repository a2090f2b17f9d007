package org.ectopy.wfdb;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import org.ectopy.record.Samples;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Literal bytes of every packed format, worked out by hand from WFDB's signal file specification
 * (signal.5). One signal, one sample per frame, {@code _} for a gap.
 */
class SignalFormatBytesTest {

  @TempDir Path folder;

  @ParameterizedTest(name = "format {0}: {1} is {2}")
  @CsvSource({
    "8, 01 FF 7F 80 00, 1 0 127 -1 -1",
    "16, 01 00 FF FF FF 7F 01 80 00 80 39 30, 1 -1 32767 -32767 _ 12345",
    "61, 00 01 FF FF 7F FF 80 01 80 00 30 39, 1 -1 32767 -32767 _ 12345",
    "24, 010000 FFFFFF FFFF7F 010080 000080 40E201, 1 -1 8388607 -8388607 _ 123456",
    "32, 01000000 FFFFFFFF FFFFFF7F 01000080 00000080, 1 -1 2147483647 -2147483647 _",
    "80, 80 81 7F FF 01 00, 0 1 -1 127 -127 _",
    "160, 0080 0180 FF7F FFFF 0100 0000, 0 1 -1 32767 -32767 _",
    "212, 23F1FE FF8701 00F8FF, 291 -2 2047 -2047 _ -1",
    "310, FE 0F 04 00, -1 2 1",
    "310, FE FB FE FF, 511 -1 -1",
    "310, 00 7C 02 80, _ 1 -497",
    "311, FF 07 10 00, -1 1 1",
    "311, FF 05 F8 1F, 511 -511 511",
    "311, 00 FE FF 1F, _ -1 511"
  })
  void packsAndUnpacksByTheSpecification(int code, String hex, String samples) throws IOException {
    SignalLayout layout = SignalFiles.layout(code, 1);
    int[] expected = samples(samples);

    Path file = SignalFiles.file(folder, hex);
    assertArrayEquals(expected, SignalFiles.readAll(file, layout)[0]);

    Path written = SignalFiles.write(folder, layout, new int[][] {expected});
    assertEquals(
        HexFormat.of().formatHex(SignalFiles.bytes(hex)),
        HexFormat.of().formatHex(Files.readAllBytes(written)));
  }

  static int[] samples(String text) {
    return Arrays.stream(text.split(" "))
        .mapToInt(word -> word.equals("_") ? Samples.GAP : Integer.parseInt(word))
        .toArray();
  }
}
