package org.ectopy.document;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
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

  private final boolean left;

  private EditLock(Path file, FileChannel channel, Forgetting forgetting, boolean left) {
    this.file = file;
    this.channel = channel;
    this.forgetting = forgetting;
    this.left = left;
  }

  /** Whether its last holder ended without letting go: the program was killed, or the power cut. */
  boolean left() {
    return left;
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
        EditLock lock = attempt(file, forgetting);
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
  private static @Nullable EditLock attempt(Path file, Forgetting forgetting) throws IOException {
    try {
      makeSure(file);
      Object before = key(file);
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
      boolean kept = false;
      try {
        boolean left = channel.size() > 0;
        kept = locked(file, channel, before);
        return kept ? new EditLock(file, channel, forgetting, left) : null;
      } finally {
        if (!kept) {
          channel.close();
        }
      }
    } catch (NoSuchFileException e) {
      return null;
    }
  }

  private static void makeSure(Path file) throws IOException {
    try {
      Files.createFile(file);
    } catch (FileAlreadyExistsException e) {
      return;
    }
  }

  /**
   * Whether the channel has got the lock, and its file still stands in its place: the last holder
   * may have removed it meanwhile, and another have made a new one.
   *
   * @param before the file's identity before it was opened
   */
  private static boolean locked(Path file, FileChannel channel, @Nullable Object before)
      throws IOException {
    FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
    if (lock == null) {
      throw new HeldException(holder(channel));
    }
    if (!Objects.equals(before, key(file))) {
      return false;
    }
    signed(file, channel);
    return true;
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

  /** Says in the file who holds the lock; where there is no room for that, the file goes. */
  private static void signed(Path file, FileChannel channel) throws IOException {
    boolean written = false;
    try {
      sign(channel);
      written = true;
    } finally {
      if (!written) {
        Files.deleteIfExists(file);
      }
    }
  }

  private static void sign(FileChannel channel) throws IOException {
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
