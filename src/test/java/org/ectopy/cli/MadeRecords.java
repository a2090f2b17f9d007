package org.ectopy.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.IntUnaryOperator;

/** Records of one lead in format 16, 1000 stored units a mV, written by hand. */
final class MadeRecords {

  /** What format 16 stores where there is no sample. */
  static final int GAP = -32768;

  private MadeRecords() {}

  /** A lead MLII in mV with a 12-bit converter. */
  static Path write(Path folder, String name, double rate, int frames, IntUnaryOperator stored)
      throws IOException {
    return write(
        folder,
        "%s 1 %s %d\n%s.dat 16 1000/mV 12 0 0 0 0 MLII\n"
            .formatted(name, number(rate), frames, name),
        name,
        frames,
        stored);
  }

  /** A record with a header of one's own. */
  static Path write(Path folder, String header, String name, int frames, IntUnaryOperator stored)
      throws IOException {
    Files.writeString(folder.resolve(name + ".hea"), header, StandardCharsets.US_ASCII);
    byte[] bytes = new byte[2 * frames];
    for (int i = 0; i < frames; i++) {
      int value = stored.applyAsInt(i);
      bytes[2 * i] = (byte) value;
      bytes[2 * i + 1] = (byte) (value >> 8);
    }
    Files.write(folder.resolve(name + ".dat"), bytes);
    return folder.resolve(name);
  }

  /** R waves of 1 mV, 40 ms wide at their feet, at 0.5 s, 1.5 s, 2.5 s ... */
  static IntUnaryOperator beats(double rate) {
    return frame -> {
      double time = frame / rate;
      double sinceBeat = time - 0.5 - Math.round(time - 0.5);
      return (int) Math.round(1000 * Math.exp(-sinceBeat * sinceBeat / (2 * 0.012 * 0.012)));
    };
  }

  private static String number(double rate) {
    return String.format(Locale.ROOT, "%.0f", rate);
  }
}
