package org.ectopy.wfdb;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.ectopy.wfdb.SignalLayout.Channel;

/** Short ways to lay out, write and read signal files in tests. */
final class SignalFiles {

  private SignalFiles() {}

  /** A layout from byte 0 with initial values of 0. */
  static SignalLayout layout(int code, int... samplesPerFrame) {
    List<Channel> channels =
        IntStream.of(samplesPerFrame).mapToObj(perFrame -> new Channel(perFrame, 0)).toList();
    return new SignalLayout(SignalFormats.of(code).orElseThrow(), channels, 0);
  }

  static SignalLayout from(long byteOffset, SignalLayout layout) {
    return new SignalLayout(layout.format(), layout.channels(), byteOffset);
  }

  static byte[] bytes(String hex) {
    return HexFormat.of().parseHex(hex.replace(" ", ""));
  }

  static Path file(Path folder, String hex) throws IOException {
    return Files.write(folder.resolve("signals.dat"), bytes(hex));
  }

  static int[][] rows(SignalLayout layout, int frames) {
    return layout.channels().stream()
        .map(channel -> new int[frames * channel.samplesPerFrame()])
        .toArray(int[][]::new);
  }

  static int[][] read(SignalFile file, long firstFrame, int frames) throws WfdbException {
    int[][] rows = rows(file.layout(), frames);
    file.read(firstFrame, frames, rows);
    return rows;
  }

  /** All frames that the file holds. */
  static int[][] readAll(Path file, SignalLayout layout) throws WfdbException {
    try (SignalFile signals = SignalFile.open(file, layout)) {
      return read(signals, 0, Math.toIntExact(signals.frames()));
    }
  }

  /** Writes rows to {@code signals.dat} in the folder, in one piece. */
  static Path write(Path folder, SignalLayout layout, int[][] rows) throws IOException {
    Path file = folder.resolve("signals.dat");
    int frames = rows[0].length / layout.channels().getFirst().samplesPerFrame();
    try (FileChannel channel =
            FileChannel.open(
                file,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE);
        SignalFileWriter writer = SignalFileWriter.open(channel, file, layout)) {
      writer.write(frames, rows);
    }
    return file;
  }
}
