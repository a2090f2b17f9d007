package org.ectopy.wfdb;

import java.io.Closeable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The open segments of a record, a few at a time: opened when first read, closed when others are
 * wanted more.
 */
final class SegmentCache implements Closeable {

  /** Segments kept open when nobody reads them. */
  private static final int CAPACITY = 16;

  private final Path headerFile;
  private final Opener opener;
  private final Map<Path, Entry> entries = new LinkedHashMap<>(CAPACITY, 0.75f, true);
  private boolean closed;

  /** Segments of the record of {@code headerFile}. */
  SegmentCache(Path headerFile, Opener opener) {
    this.headerFile = headerFile;
    this.opener = opener;
  }

  /** Opens a segment by its header file. */
  @FunctionalInterface
  interface Opener {
    Segment open(Path segmentFile) throws WfdbException;
  }

  /** Reads an open segment. */
  @FunctionalInterface
  interface Use {
    void read(Segment segment) throws WfdbException;
  }

  private static final class Entry {
    private final Segment segment;
    private int users;

    Entry(Segment segment) {
      this.segment = segment;
    }
  }

  /**
   * Reads the segment of the given header file, which stays open meanwhile.
   *
   * @throws WfdbException where it cannot be opened or read
   */
  void use(Path segmentFile, Use use) throws WfdbException {
    Entry entry = take(segmentFile);
    try {
      use.read(entry.segment);
    } finally {
      release(entry);
    }
  }

  private synchronized Entry take(Path segmentFile) throws WfdbException {
    if (closed) {
      throw new WfdbException(headerFile, "", "the record has been closed");
    }
    Entry entry = entries.get(segmentFile);
    if (entry == null) {
      entry = new Entry(opener.open(segmentFile));
      entries.put(segmentFile, entry);
    }
    entry.users++;
    return entry;
  }

  private synchronized void release(Entry entry) throws WfdbException {
    entry.users--;
    closeIdle(closed ? 0 : CAPACITY);
  }

  /** Closes segments that nobody reads, the longest unread first, until {@code keep} are open. */
  private void closeIdle(int keep) throws WfdbException {
    List<Segment> idle = new ArrayList<>();
    Iterator<Entry> oldestFirst = entries.values().iterator();
    while (entries.size() > keep && oldestFirst.hasNext()) {
      Entry entry = oldestFirst.next();
      if (entry.users == 0) {
        idle.add(entry.segment);
        oldestFirst.remove();
      }
    }
    for (Segment segment : idle) {
      segment.close();
    }
  }

  /** Closes every segment; one that is being read, when that reading ends. */
  @Override
  public synchronized void close() throws WfdbException {
    closed = true;
    closeIdle(0);
  }
}
