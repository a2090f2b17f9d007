package org.ectopy.library;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.ectopy.document.DocumentPlaces;
import org.ectopy.task.Progress;

/**
 * Reads what the list of records shows of a folder, and keeps it: what has not changed since is not
 * read again.
 */
public final class FolderIndex {

  /** How often somebody is told of what has been read, in ns. */
  private static final long NANOS_BETWEEN_SHOWS = 150_000_000;

  private final Path home;
  private final DocumentPlaces documents;

  /**
   * An index that keeps its files in {@code home}, which is made when it is first needed.
   *
   * @param documents where records' edits are looked for that do not lie beside them
   */
  public FolderIndex(Path home, DocumentPlaces documents) {
    this.home = home;
    this.documents = documents;
  }

  /**
   * Reads a folder's records on the calling thread, reporting records. {@code shown} is told all of
   * them several times: as they are remembered, as they are listed, and as they are read. What has
   * been read is kept, also when the work is stopped.
   *
   * @return the records of the folder, each with what is in it or why it cannot be read
   * @throws LibraryException where the folder cannot be read
   */
  public List<IndexedRecord> read(
      Path folder, Progress progress, Consumer<List<IndexedRecord>> shown) throws IOException {
    Path absolute = folder.toAbsolutePath().normalize();
    IndexCache cache = new IndexCache(home, absolute);
    List<IndexedRecord> remembered = cache.read();
    if (!remembered.isEmpty()) {
      shown.accept(remembered);
    }
    List<ListedRecord> listed = new FolderListing(progress, documents).of(absolute);
    List<IndexedRecord> records = merge(listed, remembered);
    shown.accept(List.copyOf(records));
    boolean changed = records.stream().anyMatch(IndexedRecord::pending);
    try {
      readPending(records, progress, shown);
    } finally {
      if (changed || records.size() != remembered.size()) {
        keep(cache, records);
      }
    }
    return List.copyOf(records);
  }

  private static List<IndexedRecord> merge(
      List<ListedRecord> listed, List<IndexedRecord> remembered) {
    Map<Path, IndexedRecord> known = new HashMap<>();
    remembered.forEach(record -> known.put(record.header(), record));
    List<IndexedRecord> records = new ArrayList<>();
    for (ListedRecord file : listed) {
      records.add(
          Optional.ofNullable(known.get(file.header()))
              .filter(before -> before.file().stamp().equals(file.stamp()))
              .map(before -> new IndexedRecord(file, before.contents(), ""))
              .orElseGet(() -> IndexedRecord.pending(file)));
    }
    return records;
  }

  private static void readPending(
      List<IndexedRecord> records, Progress progress, Consumer<List<IndexedRecord>> shown) {
    long lastShown = System.nanoTime();
    for (int i = 0; i < records.size(); i++) {
      progress.report(i, records.size());
      if (records.get(i).pending()) {
        records.set(i, RecordReader.read(records.get(i).file()));
        if (System.nanoTime() - lastShown > NANOS_BETWEEN_SHOWS) {
          shown.accept(List.copyOf(records));
          lastShown = System.nanoTime();
        }
      }
    }
    shown.accept(List.copyOf(records));
  }

  /** An index that cannot be kept is read anew at the next start, which is no reason to stop. */
  private static void keep(IndexCache cache, List<IndexedRecord> records) {
    try {
      cache.write(records);
    } catch (IOException e) {
      return;
    }
  }
}
