package org.ectopy.library;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ectopy.document.DocumentPlaces;
import org.ectopy.task.Progress;
import org.ectopy.wfdb.HeaderFile;
import org.ectopy.wfdb.RecordFiles;

/** Looks once through a folder and sorts its files by the records that they belong to. */
final class FolderListing {

  private static final String JOURNAL = "ectopy";
  private static final String EDITED = "ect";

  private final Progress progress;
  private final DocumentPlaces documents;

  /**
   * @param progress is reported to, so that the listing can be stopped
   * @param documents where records' edits are looked for that do not lie beside them
   */
  FolderListing(Progress progress, DocumentPlaces documents) {
    this.progress = progress;
    this.documents = documents;
  }

  /**
   * The records of a folder in alphabetical order, and those in folders below it that its file
   * {@code RECORDS} names.
   *
   * @throws LibraryException where the folder cannot be read
   */
  List<ListedRecord> of(Path folder) throws IOException {
    List<ListedRecord> all = new ArrayList<>(flat(folder).values());
    Map<Path, List<Path>> below = new RecordsFile(folder).below();
    for (Map.Entry<Path, List<Path>> entry : below.entrySet()) {
      Map<Path, ListedRecord> there = flat(entry.getKey());
      entry.getValue().stream().filter(there::containsKey).map(there::get).forEach(all::add);
    }
    return all;
  }

  private Map<Path, ListedRecord> flat(Path folder) throws IOException {
    Map<String, List<Path>> files = new HashMap<>();
    List<Path> others = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path file : entries) {
        progress.report(0, 0);
        String name = name(file);
        if (name.endsWith(HeaderFile.EXTENSION) && Files.isRegularFile(file)) {
          files.put(stem(name), new ArrayList<>(List.of(file)));
        } else if (name.contains(".")) {
          others.add(file);
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      throw new LibraryException(folder, "the folder cannot be read", e);
    }
    others.forEach(file -> owner(name(file), files).ifPresent(owner -> owner.add(file)));
    Map<Path, ListedRecord> records = new TreeMap<>();
    for (List<Path> ofRecord : files.values()) {
      progress.report(0, 0);
      records.put(ofRecord.getFirst(), record(ofRecord));
    }
    return records;
  }

  /**
   * The files of the record to which a file belongs: {@code a.b.c} to {@code a} or to {@code a.b}.
   */
  private static Optional<List<Path>> owner(String name, Map<String, List<Path>> files) {
    for (int dot = name.lastIndexOf('.'); dot > 0; dot = name.lastIndexOf('.', dot - 1)) {
      List<Path> found = files.get(name.substring(0, dot));
      if (found != null) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  private ListedRecord record(List<Path> files) {
    Path header = files.getFirst();
    int start = stem(name(header)).length() + 1;
    List<String> extensions = files.stream().map(f -> name(f).substring(start)).sorted().toList();
    boolean edited =
        extensions.stream().anyMatch(FolderListing::tellsOfEdits) || documents.keptAway(header);
    List<String> annotators = extensions.stream().filter(RecordFiles::namesAnnotations).toList();
    return new ListedRecord(header, stamp(header, extensions), withoutJournals(annotators), edited);
  }

  private static List<String> withoutJournals(List<String> extensions) {
    return extensions.stream().filter(extension -> !isJournal(extension)).toList();
  }

  private static boolean tellsOfEdits(String extension) {
    return extension.equals(EDITED) || isJournal(extension);
  }

  private static boolean isJournal(String extension) {
    return extension.equals(JOURNAL) || extension.endsWith("." + JOURNAL);
  }

  /** A journal grows with every edit and changes nothing that the index holds. */
  private static String stamp(Path header, List<String> extensions) {
    String stem = stem(name(header));
    return withoutJournals(extensions).stream()
        .map(extension -> extension + stamp(header.resolveSibling(stem + "." + extension)))
        .collect(Collectors.joining(";"));
  }

  /**
   * A file that went away since the folder was listed, or a link to nothing, has no more to say.
   */
  private static String stamp(Path file) {
    try {
      BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
      return " " + found.size() + " " + found.lastModifiedTime().toMillis();
    } catch (IOException e) {
      return "";
    }
  }

  private static String stem(String headerName) {
    return headerName.substring(0, headerName.length() - HeaderFile.EXTENSION.length());
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
