package org.ectopy.library;

import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ectopy.wfdb.AtomicFile;
import org.ectopy.wfdb.Overwrite;

/** The small file that remembers which folders of records a person has added: an address a line. */
public final class FolderFile {

  private static final String HEAD = "ectopy folders 1";
  private static final int MOST_SET_ASIDE = 1000;

  private final Path file;
  private boolean writable = true;

  /** The file, be there one yet or not; its folder is made when it is first written. */
  public FolderFile(Path file) {
    this.file = file;
  }

  /**
   * What a file says.
   *
   * @param folders the folders in their order
   * @param problem why they are the usual ones and not those remembered, in one line; else empty
   */
  public record Remembered(List<Path> folders, Optional<String> problem) {

    /** Copies the list. */
    public Remembered {
      folders = List.copyOf(folders);
    }
  }

  /**
   * The folders that are remembered; {@code usual} where none ever were. A damaged file is set
   * aside under another name, never thrown away.
   */
  public synchronized Remembered read(List<Path> usual) {
    try {
      return new Remembered(
          parse(Files.readString(file, StandardCharsets.UTF_8)), Optional.empty());
    } catch (NoSuchFileException e) {
      return new Remembered(usual, Optional.empty());
    } catch (CharacterCodingException e) {
      return new Remembered(usual, Optional.of(setAside("it is no text in UTF-8")));
    } catch (LibraryException e) {
      return new Remembered(usual, Optional.of(setAside(String.valueOf(e.getMessage()))));
    } catch (IOException e) {
      writable = false;
      String problem = new LibraryException(file, "cannot be read", e).getMessage();
      return new Remembered(usual, Optional.of(problem + "; the usual folders are shown"));
    }
  }

  private List<Path> parse(String text) throws LibraryException {
    List<String> lines = text.lines().toList();
    if (lines.isEmpty() || !lines.getFirst().equals(HEAD)) {
      throw new LibraryException(file, "line 1: '" + HEAD + "' was expected");
    }
    List<Path> folders = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      try {
        folders.add(Path.of(URI.create(lines.get(i))));
      } catch (IllegalArgumentException | FileSystemNotFoundException e) {
        String found = lines.get(i).substring(0, Math.min(60, lines.get(i).length()));
        throw new LibraryException(
            file, "line %d: '%s' is no address of a folder (file:///...)".formatted(i + 1, found));
      }
    }
    return folders;
  }

  private String setAside(String problem) {
    String says = "the list of folders is damaged (" + problem + ") and the usual ones are shown; ";
    try {
      return says + "it was kept as " + moveAway();
    } catch (IOException e) {
      writable = false;
      return says + "it stays where it is, and no folder will be remembered until it is mended";
    }
  }

  private Path moveAway() throws IOException {
    Path aside = file.resolveSibling(file.getFileName() + ".damaged-1");
    for (int i = 2; Files.exists(aside) && i <= MOST_SET_ASIDE; i++) {
      aside = file.resolveSibling(file.getFileName() + ".damaged-" + i);
    }
    return Files.move(file, aside);
  }

  /**
   * Remembers folders, in one step.
   *
   * @throws IOException where they cannot be written, or would replace a list that could not be
   *     read
   */
  public synchronized void write(List<Path> folders) throws IOException {
    if (!writable) {
      throw new LibraryException(file, "could not be read and is not replaced; mend or remove it");
    }
    StringBuilder text = new StringBuilder(HEAD).append('\n');
    folders.forEach(folder -> text.append(folder.toUri()).append('\n'));
    ByteBuffer bytes = StandardCharsets.UTF_8.encode(text.toString());
    Path parent = file.toAbsolutePath().getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    AtomicFile.write(
        file,
        Overwrite.REPLACE,
        channel -> {
          while (bytes.hasRemaining()) {
            channel.write(bytes);
          }
        });
  }
}
