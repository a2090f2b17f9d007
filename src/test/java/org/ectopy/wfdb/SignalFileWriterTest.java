package org.ectopy.wfdb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.List;
import org.ectopy.record.Samples;
import org.ectopy.wfdb.SignalLayout.Channel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignalFileWriterTest {

  @TempDir Path folder;

  /** The bytes that the flush functions of WFDB's lib/signal.c leave for a group not full. */
  @ParameterizedTest(name = "format {0}: {1} ends as {2}")
  @CsvSource({
    "212, -2, FE0F",
    "212, 1 2 -2047, 010002 0108",
    "310, -1, FE07",
    "310, -1 2, FE07 0400",
    "311, -1, FF03",
    "311, -1 1, FF07 0000",
    "311, -1 -1, FFFF 0F00"
  })
  void aLastPartOfAGroupIsWrittenAsWfdbDoes(int code, String samples, String hex)
      throws IOException {
    int[][] rows = {SignalFormatBytesTest.samples(samples)};

    Path file = SignalFiles.write(folder, SignalFiles.layout(code, 1), rows);

    assertEquals(
        HexFormat.of().formatHex(SignalFiles.bytes(hex)),
        HexFormat.of().formatHex(Files.readAllBytes(file)));
  }

  @ParameterizedTest(name = "format {0} refuses {1}")
  @CsvSource({
    "16, 32768, -32767 to 32767",
    "16, -32768, -32767 to 32767",
    "24, 8388608, -8388607 to 8388607",
    "61, -32768, -32767 to 32767",
    "80, 128, -127 to 127",
    "80, -128, -127 to 127",
    "160, 32768, -32767 to 32767",
    "212, 2048, -2047 to 2047",
    "212, -2048, -2047 to 2047",
    "310, 512, -511 to 511",
    "311, -512, -511 to 511"
  })
  void whatDoesNotFitIsRefused(int code, int value, String range) {
    SignalLayout layout = SignalFiles.layout(code, 1, 2);
    int[][] rows = {{0, 0}, {0, 0, 0, value}};

    WfdbException e =
        assertThrows(WfdbException.class, () -> SignalFiles.write(folder, layout, rows));

    assertEquals(
        "%s, signal 1, sample 3: %d does not fit format %d, which holds %s"
            .formatted(folder.resolve("signals.dat"), value, code, range),
        e.getMessage());
  }

  @ParameterizedTest(name = "format 8 refuses {1} after {0}")
  @CsvSource({"0, 128", "0, -129", "2147483647, -2147483647", "100, 300"})
  void format8RefusesLargeSteps(int before, int after) {
    List<Channel> channels = List.of(new Channel(1, before));
    SignalLayout layout = new SignalLayout(SignalFormats.of(8).orElseThrow(), channels, 0);
    int[][] rows = {{before, after}};

    WfdbException e =
        assertThrows(WfdbException.class, () -> SignalFiles.write(folder, layout, rows));

    assertEquals(
        "%s, signal 0, sample 1: a step of %d does not fit format 8, which holds -128 to 127"
            .formatted(folder.resolve("signals.dat"), (long) after - before),
        e.getMessage());
  }

  @Test
  void format8RefusesGaps() {
    int[][] rows = {{Samples.GAP}};

    WfdbException e =
        assertThrows(
            WfdbException.class, () -> SignalFiles.write(folder, SignalFiles.layout(8, 1), rows));

    assertEquals(
        folder.resolve("signals.dat")
            + ", signal 0, sample 0: a gap does not fit format 8, which holds none",
        e.getMessage());
  }

  @Test
  void format8StartsFromTheInitialValueOfEachChannel() throws IOException {
    List<Channel> channels = List.of(new Channel(1, 1000), new Channel(2, -50));
    SignalLayout layout = new SignalLayout(SignalFormats.of(8).orElseThrow(), channels, 0);
    int[][] rows = {{1000, 1127}, {-51, -49, 0, -128}};

    Path file = SignalFiles.write(folder, layout, rows);

    assertEquals(
        "00FF02" + "7F3180", HexFormat.of().withUpperCase().formatHex(Files.readAllBytes(file)));
  }

  @Test
  void flacIsNotWritten() {
    WfdbException e =
        assertThrows(
            WfdbException.class,
            () -> SignalFiles.write(folder, SignalFiles.layout(516, 1), new int[][] {{0}}));

    assertEquals(
        folder.resolve("signals.dat") + ": format 516 is read but not written", e.getMessage());
  }

  @Test
  void theChannelStaysOpen() throws IOException {
    Path file = folder.resolve("signals.dat");
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      try (SignalFileWriter writer =
          SignalFileWriter.open(channel, file, SignalFiles.layout(16, 1))) {
        writer.write(1, new int[][] {{258}});
        writer.write(1, new int[][] {{-1}});
      }
      channel.force(true);
    }
    assertEquals("0201ffff", HexFormat.of().formatHex(Files.readAllBytes(file)));
  }
}
