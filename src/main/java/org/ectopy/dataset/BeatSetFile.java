package org.ectopy.dataset;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A beat set as one compact file.
 *
 * <p>All numbers are big-endian. A text is its length in bytes (2 bytes) and that many bytes of
 * UTF-8.
 *
 * <pre>
 * "ECTOBEAT"                       8 bytes
 * version                          4 bytes, {@value #VERSION}
 * kind, label map                  2 texts
 * numbers per lead, per beat       2 x 4 bytes
 * blocks                           4 bytes, then each block:
 *   record, variant                2 texts
 *   leads                          4 bytes, then that many texts
 *   beats                          4 bytes
 *   frames                         8 bytes a beat
 *   annotation codes, classes      1 byte a beat, 1 byte a beat
 *   waveforms                      2 bytes a number (IEEE 754 binary16): beats x leads x per lead
 *   rhythms                        4 bytes a number (IEEE 754 binary32): beats x per beat
 * folds                            1 byte: 1 where they follow, 1 byte a beat
 * checksum                         4 bytes, CRC-32 of everything before
 * </pre>
 */
public final class BeatSetFile {

  static final String MAGIC = "ECTOBEAT";
  static final int VERSION = 1;
  private static final int BUFFER = 1 << 16;

  private BeatSetFile() {}

  /**
   * Writes a set to a new file, whole or not at all.
   *
   * @throws BeatSetException where something stands there, or it cannot be written
   */
  public static void write(Path file, BeatSet set) throws IOException {
    WholeFile.create(file, stream -> new BeatSetWriter(stream).write(set));
  }

  /**
   * The same in place of what may stand there.
   *
   * @throws BeatSetException where it cannot be written
   */
  public static void replace(Path file, BeatSet set) throws IOException {
    WholeFile.replace(file, stream -> new BeatSetWriter(stream).write(set));
  }

  /**
   * Reads a set. No more memory is taken than the file has bytes for.
   *
   * @throws BeatSetException where the file cannot be read, is of another kind or a later version,
   *     or is damaged
   */
  public static BeatSet read(Path file) throws IOException {
    try (InputStream stream = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
      return new BeatSetReader(new BeatSetInput(file, stream, Files.size(file))).read();
    } catch (BeatSetException e) {
      throw e;
    } catch (IOException e) {
      throw new BeatSetException(file, "cannot be read", e);
    }
  }
}
