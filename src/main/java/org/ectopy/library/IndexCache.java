package org.ectopy.library;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;
import org.ectopy.wfdb.AtomicFile;
import org.ectopy.wfdb.Overwrite;

/**
 * The file that keeps a folder's index until the next start. It can always be made anew, so one
 * that is damaged, or of another version, counts as none.
 *
 * <p>The file: the CRC-32 of the rest (8 bytes), then {@link #MAGIC}, the folder, the number of
 * records, and the records as {@link IndexedRecordFormat} writes them.
 */
final class IndexCache {

  /** Changes with the format, and with what is read from a record. */
  private static final long MAGIC = 0x45637470_49647831L;

  private static final long MOST_BYTES = 1L << 28;
  private static final int CHECKSUM_BYTES = 8;
  private static final int NAME_BYTES = 12;

  private final Path folder;
  private final Path file;

  /** The index of {@code folder} among the files of {@code home}. */
  IndexCache(Path home, Path folder) {
    this.folder = folder;
    this.file = home.resolve(name(folder.toUri().toString()) + ".index");
  }

  private static String name(String folder) {
    byte[] hash = Sha256.of(folder.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(hash, 0, NAME_BYTES);
  }

  /** The records that are kept; none where the file is missing or damaged. */
  List<IndexedRecord> read() {
    try {
      if (!Files.isRegularFile(file) || Files.size(file) > MOST_BYTES) {
        return List.of();
      }
      byte[] bytes = Files.readAllBytes(file);
      return bytes.length < CHECKSUM_BYTES || !intact(bytes) ? List.of() : records(bytes);
    } catch (IOException | RuntimeException e) {
      return List.of();
    }
  }

  private static boolean intact(byte[] bytes) {
    return ByteBuffer.wrap(bytes).getLong() == checksum(bytes);
  }

  private static long checksum(byte[] bytes) {
    CRC32 crc = new CRC32();
    crc.update(bytes, CHECKSUM_BYTES, bytes.length - CHECKSUM_BYTES);
    return crc.getValue();
  }

  private List<IndexedRecord> records(byte[] bytes) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
    in.readLong();
    if (in.readLong() != MAGIC || !in.readUTF().equals(folder.toUri().toString())) {
      return List.of();
    }
    IndexedRecordFormat format = new IndexedRecordFormat(folder);
    int count = in.readInt();
    List<IndexedRecord> records = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      records.add(format.read(in));
    }
    return records;
  }

  /**
   * Keeps the records that have been read.
   *
   * @throws IOException where the file cannot be written
   */
  void write(List<IndexedRecord> records) throws IOException {
    List<IndexedRecord> known = records.stream().filter(r -> r.contents().isPresent()).toList();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeLong(0);
    out.writeLong(MAGIC);
    out.writeUTF(folder.toUri().toString());
    out.writeInt(known.size());
    IndexedRecordFormat format = new IndexedRecordFormat(folder);
    for (IndexedRecord record : known) {
      format.write(record, out);
    }
    ByteBuffer content = ByteBuffer.wrap(bytes.toByteArray());
    content.putLong(0, checksum(content.array()));
    Files.createDirectories(file.resolveSibling(""));
    AtomicFile.write(
        file,
        Overwrite.REPLACE,
        channel -> {
          while (content.hasRemaining()) {
            channel.write(content);
          }
        });
  }
}
