package org.ectopy.speed;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** An X server without a screen (Xvfb), whose picture lies in a file and can be looked at. */
final class VirtualScreen implements Closeable {

  /** The file begins with a header whose first word is its size and whose 20th is the colours. */
  private static final int COLOURS_AT = 19 * Integer.BYTES;

  private static final int BYTES_PER_COLOUR = 12;

  private final Process server;
  private final String display;
  private final Path folder;
  private final int width;
  private final int height;

  private VirtualScreen(Process server, String display, Path folder, Size size) {
    this.server = server;
    this.display = display;
    this.folder = folder;
    this.width = size.width();
    this.height = size.height();
  }

  /**
   * A screen's size.
   *
   * @param width in physical pixels
   * @param height in physical pixels
   */
  record Size(int width, int height) {}

  /**
   * Starts one on a display that is free.
   *
   * @throws IOException where Xvfb is missing or does not start
   */
  static VirtualScreen open(Size size) throws IOException {
    Path folder = Files.createTempDirectory("ectopy-screen");
    String screen = size.width() + "x" + size.height() + "x24";
    Process server =
        new ProcessBuilder(
                "Xvfb",
                "-displayfd",
                "1",
                "-screen",
                "0",
                screen,
                "-nolisten",
                "tcp",
                "-fbdir",
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String number = server.inputReader(StandardCharsets.US_ASCII).readLine();
    if (number == null) {
      throw new IOException("Xvfb did not start");
    }
    return new VirtualScreen(server, ":" + number, folder, size);
  }

  /** What {@code DISPLAY} must be. */
  String display() {
    return display;
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  /** The picture as it is at any moment. */
  Picture picture() throws IOException {
    try (FileChannel file = FileChannel.open(folder.resolve("Xvfb_screen0"))) {
      MappedByteBuffer bytes = file.map(FileChannel.MapMode.READ_ONLY, 0, file.size());
      bytes.order(ByteOrder.BIG_ENDIAN);
      int start = bytes.getInt(0) + bytes.getInt(COLOURS_AT) * BYTES_PER_COLOUR;
      bytes.order(ByteOrder.LITTLE_ENDIAN);
      return new Picture(bytes, start, width);
    }
  }

  /** Pixels as they are on the screen now. */
  record Picture(MappedByteBuffer bytes, int start, int width) {

    /** Red, green and blue of a pixel, without alpha. */
    int at(int x, int y) {
      return bytes.getInt(start + (y * width + x) * Integer.BYTES) & 0xffffff;
    }
  }

  @Override
  public void close() throws IOException {
    server.destroy();
    try {
      server.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.deleteIfExists(file);
      }
    }
    Files.deleteIfExists(folder);
  }
}
