package org.ectopy.document;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/** A journal's file on disk. */
final class JournalFile implements JournalChannel {

  private final Path path;
  private final FileChannel channel;
  private final Optional<Object> key;

  private JournalFile(Path path, FileChannel channel) throws IOException {
    this.path = path;
    this.channel = channel;
    this.key = key(path);
  }

  /** A file that exists. */
  static JournalFile existing(Path path) throws IOException {
    FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE);
    boolean kept = false;
    try {
      JournalFile file = new JournalFile(path, channel);
      kept = true;
      return file;
    } finally {
      if (!kept) {
        channel.close();
      }
    }
  }

  /** The file's identity, where the file system has such a thing. */
  private static Optional<Object> key(Path path) throws IOException {
    return Optional.ofNullable(Files.readAttributes(path, BasicFileAttributes.class).fileKey());
  }

  @Override
  public void write(ByteBuffer bytes, long position) throws IOException {
    long at = position;
    while (bytes.hasRemaining()) {
      at += channel.write(bytes, at);
    }
  }

  @Override
  public void force() throws IOException {
    channel.force(false);
  }

  @Override
  public void truncate(long length) throws IOException {
    channel.truncate(length);
  }

  /** A file whose folder was removed can still be written to, and all of it is lost. */
  @Override
  public boolean inPlace() {
    try {
      return key(path).equals(key);
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
