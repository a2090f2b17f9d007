package org.ectopy.document;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Keeps others from editing the same document; the system lifts it when the program ends. */
final class EditLock implements Closeable {

  private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  /** Far behind the words, since no other program may read a locked byte on Windows. */
  private static final long LOCKED_BYTE = 1 << 30;

  /** How often a lock file is opened again that its last holder removed in between. */
  private static final int ATTEMPTS = 10;

  private final Path file;
  private final FileChannel channel;
  private final Forgetting forgetting;

  private EditLock(Path file, FileChannel channel, Forgetting forgetting) {
    this.file = file;
    this.channel = channel;
    this.forgetting = forgetting;
  }

  /** Takes a lock off the list of those that are held, and releases it. */
  @FunctionalInterface
  interface Forgetting {
    void forget(Path file) throws IOException;
  }

  /**
   * Takes the lock of a journal.
   *
   * @param file the lock's own
   * @throws DocumentException where it cannot be taken, naming the journal and who holds it
   */
  static EditLock take(Path journal, Path file, Forgetting forgetting) throws DocumentException {
    try {
      for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
        FileChannel channel =
            FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        EditLock lock = locked(file, channel, forgetting);
        if (lock != null) {
          return lock;
        }
      }
      throw new DocumentException(journal, "its lock cannot be taken, it comes and goes");
    } catch (HeldException e) {
      throw new DocumentException(journal, "is being edited by " + e.holder, e);
    } catch (IOException e) {
      throw DocumentException.failed(journal, "its lock cannot be taken", e);
    }
  }

  /** The lock; null where its file was removed while it was taken. */
  private static @Nullable EditLock locked(Path file, FileChannel channel, Forgetting forgetting)
      throws IOException {
    boolean kept = false;
    try {
      Object before = key(file);
      FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
      if (lock == null) {
        throw new HeldException(holder(channel));
      }
      if (!Objects.equals(before, key(file))) {
        return null;
      }
      signed(channel);
      kept = true;
      return new EditLock(file, channel, forgetting);
    } catch (NoSuchFileException e) {
      return null;
    } finally {
      if (!kept) {
        channel.close();
      }
    }
  }

  /** Says who holds the lock. */
  private static final class HeldException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String holder;

    HeldException(String holder) {
      super(holder);
      this.holder = holder;
    }
  }

  private static @Nullable Object key(Path file) throws IOException {
    return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
  }

  private static String holder(FileChannel channel) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(1 << 12);
    int count = channel.read(bytes, 0);
    String words = count < 1 ? "" : StandardCharsets.UTF_8.decode(bytes.flip()).toString().strip();
    return words.isEmpty() ? "another program" : words;
  }

  private static void signed(FileChannel channel) throws IOException {
    String words =
        System.getProperty("user.name", "somebody")
            + " in another Ectopy (process "
            + ProcessHandle.current().pid()
            + " on "
            + host()
            + ") since "
            + LocalDateTime.now(ZoneId.systemDefault()).format(WHEN);
    channel.truncate(0);
    channel.write(StandardCharsets.UTF_8.encode(words + "\n"), 0);
  }

  private static String host() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (IOException e) {
      return "this machine";
    }
  }

  /** Removes the lock file while it is still held, then lets go. */
  void release() throws IOException {
    try {
      Files.deleteIfExists(file);
    } finally {
      channel.close();
    }
  }

  @Override
  public void close() throws IOException {
    forgetting.forget(file);
  }
}
