package org.ectopy.ui.session;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.CharConversionException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** The settings' JSON file: read whole, and replaced whole or not at all. */
final class SettingsFile {

  private static final long MOST_BYTES = 1 << 20;

  private final Path path;
  private final ObjectMapper json;

  SettingsFile(Path path, ObjectMapper json) {
    this.path = path;
    this.json = json;
  }

  Path path() {
    return path;
  }

  /** Where a damaged file is kept. */
  Path aside() {
    return path.resolveSibling(path.getFileName() + ".damaged");
  }

  /**
   * What the file says; nothing where there is none.
   *
   * @throws DamagedException where it is no JSON object; it is then kept {@link #aside}
   * @throws IOException where it cannot be read, or not be put aside
   */
  ObjectNode read() throws IOException {
    Optional<ObjectNode> object;
    try {
      object = parse(Files.size(path) > MOST_BYTES ? new byte[0] : Files.readAllBytes(path));
    } catch (NoSuchFileException e) {
      return json.createObjectNode();
    }
    if (object.isEmpty()) {
      Files.move(path, aside(), StandardCopyOption.REPLACE_EXISTING);
      throw new DamagedException();
    }
    return object.get();
  }

  private Optional<ObjectNode> parse(byte[] bytes) throws IOException {
    try {
      return json.readTree(bytes) instanceof ObjectNode object
          ? Optional.of(object)
          : Optional.empty();
    } catch (JsonProcessingException | CharConversionException e) {
      return Optional.empty();
    }
  }

  /**
   * Puts a new file in the place of the old one.
   *
   * @throws IOException where that fails; the old one stays then
   */
  void write(ObjectNode settings) throws IOException {
    byte[] bytes = json.writerWithDefaultPrettyPrinter().writeValueAsBytes(settings);
    Path folder = Files.createDirectories(path.resolveSibling(""));
    Path part = Files.createTempFile(folder, "." + path.getFileName(), ".part");
    try {
      force(part, bytes);
      Files.move(part, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static void force(Path part, byte[] bytes) throws IOException {
    try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
      ByteBuffer rest = ByteBuffer.wrap(bytes);
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
      channel.force(true);
    }
  }

  /** What was in the file is nothing that this program has written. */
  static final class DamagedException extends IOException {}
}
