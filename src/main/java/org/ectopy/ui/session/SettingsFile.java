package org.ectopy.ui.session;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.CharConversionException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * The settings' JSON file: read whole, and replaced whole or not at all. It says of which {@link
 * #VERSION} it is; one without that is of the first, which did not say so at its beginning.
 */
final class SettingsFile {

  /** Of the files that are written; it goes up when a name comes to mean something else. */
  static final int VERSION = 1;

  private static final String VERSION_NAME = "version";
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

  /**
   * What the file says; nothing where there is none.
   *
   * @throws SetAsideException where it is no JSON object with a version, or of a newer version; it
   *     is then kept under another name
   * @throws IOException where it cannot be read, or not be put aside
   */
  ObjectNode read() throws IOException {
    Optional<ObjectNode> object;
    try {
      object = parse(Files.size(path) > MOST_BYTES ? new byte[0] : Files.readAllBytes(path));
    } catch (NoSuchFileException e) {
      return json.createObjectNode();
    }
    int version = object.map(SettingsFile::version).orElse(0);
    if (version < 1 || version > VERSION) {
      throw new SetAsideException(setAside(version < 1 ? "damaged" : "newer"), version);
    }
    object.get().remove(VERSION_NAME);
    return object.get();
  }

  /** 0 where what is said of it is no version. */
  private static int version(ObjectNode settings) {
    JsonNode version = settings.get(VERSION_NAME);
    return version == null ? 1 : version.isInt() ? Math.max(0, version.intValue()) : 0;
  }

  /** Gives the file a name that no other has. */
  private Path setAside(String why) throws IOException {
    String name = path.getFileName() + "." + why;
    Path kept = path.resolveSibling(name);
    for (int other = 2; Files.exists(kept, LinkOption.NOFOLLOW_LINKS); other++) {
      kept = path.resolveSibling(name + "-" + other);
    }
    return Files.move(path, kept);
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
    ObjectNode all = json.createObjectNode().put(VERSION_NAME, VERSION).setAll(settings);
    byte[] bytes = json.writerWithDefaultPrettyPrinter().writeValueAsBytes(all);
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

  /** What was in the file is nothing that this program can go by. */
  static final class SetAsideException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Path kept;
    private final int version;

    private SetAsideException(Path kept, int version) {
      this.kept = kept;
      this.version = version;
    }

    /** The file as it was found. */
    Path kept() {
      return kept;
    }

    /** Of the file; 0 where it is damaged. */
    int version() {
      return version;
    }
  }
}
