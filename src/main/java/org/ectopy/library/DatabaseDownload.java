package org.ectopy.library;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.ectopy.task.Progress;

/**
 * Fetches a database into a folder: every file that its {@code SHA256SUMS.txt} lists, each checked.
 * What is there already is left as it is; what was half fetched is gone on with.
 */
public final class DatabaseDownload {

  private static final int ASKED_AT_ONCE = 8;
  private static final long GUESSED_LENGTH = 1 << 20;

  private final DatabaseAddress address;
  private final Path folder;
  private final Pacing pacing;

  /** The download of a database into a folder, which is made where it is missing. */
  public DatabaseDownload(DatabaseAddress address, Path folder) {
    this(address, folder, Pacing.USUAL);
  }

  DatabaseDownload(DatabaseAddress address, Path folder, Pacing pacing) {
    this.address = address;
    this.folder = folder.toAbsolutePath().normalize();
    this.pacing = pacing;
  }

  /**
   * Fetches what is missing, reporting bytes. Stopping it loses nothing: the next run goes on.
   *
   * @throws DownloadException where the list of files cannot be had or is not to be trusted, or the
   *     folder cannot be written
   */
  public DownloadReport run(Progress progress) throws IOException {
    DownloadProgress told = new DownloadProgress(progress);
    try (Server server = new Server(pacing, told.cancel())) {
      String list = new ListFetch(server, address.file(ChecksumList.NAME)).text();
      ChecksumList items = ChecksumList.parse(list);
      makeFolder(folder);
      Findings findings = new Findings();
      List<ChecksumList.Item> missing = missing(items, told.cancel(), findings);
      plan(missing, server, told);
      for (ChecksumList.Item item : missing) {
        fetch(item, server, told, findings);
      }
      Path own = folder.resolve(ChecksumList.NAME);
      if (!Files.exists(own, LinkOption.NOFOLLOW_LINKS)) {
        Files.writeString(own, list, StandardCharsets.ISO_8859_1);
      }
      return findings.report(folder, items.items().size(), told.fetched());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("the download was interrupted");
    }
  }

  /** What came of each file. */
  private static final class Findings {

    private final List<String> problems = new ArrayList<>();
    private int fetched;

    DownloadReport report(Path folder, int all, long bytes) {
      int present = all - fetched - problems.size();
      return new DownloadReport(folder, fetched, present, bytes, problems);
    }
  }

  private static void makeFolder(Path wanted) throws DownloadException {
    try {
      Files.createDirectories(wanted);
    } catch (IOException e) {
      throw new DownloadException(wanted + ": the folder cannot be made", false, e);
    }
  }

  private List<ChecksumList.Item> missing(ChecksumList list, Progress cancel, Findings findings)
      throws IOException {
    List<ChecksumList.Item> missing = new ArrayList<>();
    for (ChecksumList.Item item : list.items()) {
      Path file = folder.resolve(item.name());
      if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
        missing.add(item);
      } else if (!Files.isRegularFile(file) || !Sha256.of(file, cancel).equals(item.sha256())) {
        findings.problems.add(
            file + ": is not the database's file (its SHA-256 differs) and is not replaced");
      }
    }
    return missing;
  }

  private void plan(List<ChecksumList.Item> missing, Server server, DownloadProgress told)
      throws IOException, InterruptedException {
    long needed = 0;
    for (int from = 0; from < missing.size(); from += ASKED_AT_ONCE) {
      List<ChecksumList.Item> some =
          missing.subList(from, Math.min(missing.size(), from + ASKED_AT_ONCE));
      List<URI> files = some.stream().map(item -> address.file(item.name())).toList();
      for (OptionalLong length : server.lengths(files)) {
        needed += length.orElse(GUESSED_LENGTH);
      }
    }
    told.expect(needed);
    long room = Files.getFileStore(folder).getUsableSpace();
    if (room < needed) {
      throw new DownloadException(
          "%s: %,d bytes are needed, there is room for %,d".formatted(folder, needed, room));
    }
  }

  private void fetch(
      ChecksumList.Item item, Server server, DownloadProgress told, Findings findings)
      throws IOException, InterruptedException {
    Path target = folder.resolve(item.name());
    makeFolder(target.resolveSibling(""));
    try {
      new FileFetch(server, address.file(item.name()), told::present).to(target, item.sha256());
      told.finished();
      findings.fetched++;
    } catch (DownloadException e) {
      if (e.passing()) {
        throw e;
      }
      findings.problems.add(String.valueOf(e.getMessage()));
    }
  }
}
