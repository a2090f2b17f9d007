package org.ectopy.library;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.function.LongConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fetches one file: goes on where an earlier try ended, tries again when the connection breaks, and
 * takes nothing whose SHA-256 is wrong.
 */
final class FileFetch {

  private static final int WHOLE = 200;
  private static final int PARTIAL = 206;
  private static final int RANGE_REFUSED = 416;
  private static final Pattern FROM = Pattern.compile("bytes (\\d{1,18})-.*");

  /** More than this is taken for a server that will never end, in bytes. */
  private static final long MOST_BYTES = 1L << 36;

  private final Server server;
  private final URI address;
  private final LongConsumer present;

  /**
   * @param present is told how many bytes of the file are there
   */
  FileFetch(Server server, URI address, LongConsumer present) {
    this.server = server;
    this.address = address;
    this.present = present;
  }

  /**
   * Fetches the file to {@code target}, where nothing lies.
   *
   * @throws DownloadException where it cannot be had, or what came is not what was promised
   */
  void to(Path target, String sha256) throws IOException, InterruptedException {
    try (PartFile part = new PartFile(target)) {
      boolean continued = part.length() > 0;
      if (continued && part.sha256(server.cancel()).equals(sha256)) {
        present.accept(part.length());
        part.finish();
        return;
      }
      fetch(part);
      if (continued && !part.sha256(server.cancel()).equals(sha256)) {
        // What an earlier try had left may have been another version of the file.
        part.continueAt(0);
        fetch(part);
      }
      String found = part.sha256(server.cancel());
      if (!found.equals(sha256)) {
        part.discard();
        throw new DownloadException(
            address + ": the SHA-256 of what came is " + found + ", " + sha256 + " was expected");
      }
      part.finish();
    }
  }

  private void fetch(PartFile part) throws IOException, InterruptedException {
    int failures = 0;
    while (true) {
      long before = part.length();
      try {
        attempt(part);
        return;
      } catch (DownloadException e) {
        failures = part.length() > before ? 1 : failures + 1;
        if (!e.passing() || failures >= server.pacing().tries()) {
          throw e;
        }
        server.pacing().pause(failures, server.cancel());
      }
    }
  }

  private void attempt(PartFile part) throws IOException, InterruptedException {
    HttpResponse<ByteFlow> answer = server.get(address, part.length());
    try {
      switch (answer.statusCode()) {
        case WHOLE -> part.continueAt(0);
        case PARTIAL -> part.continueAt(start(answer, part.length()));
        case RANGE_REFUSED -> {
          part.continueAt(0);
          throw new DownloadException(address + ": has no further bytes", true, null);
        }
        default -> throw Server.refusal(address, answer.statusCode());
      }
      server.drain(address, answer.body(), bytes -> take(bytes, part));
    } finally {
      answer.body().cancel();
    }
  }

  /** A server may begin elsewhere than it was asked to, but not beyond what is there. */
  private long start(HttpResponse<ByteFlow> answer, long length) throws DownloadException {
    String range = answer.headers().firstValue("Content-Range").orElse("");
    Matcher found = FROM.matcher(range);
    if (!found.matches() || Long.parseLong(found.group(1)) > length) {
      throw new DownloadException(
          "%s: bytes from %d on were asked for, '%s' came".formatted(address, length, range));
    }
    return Long.parseLong(found.group(1));
  }

  private void take(ByteBuffer bytes, PartFile part) throws IOException {
    part.write(bytes);
    present.accept(part.length());
    if (part.length() > MOST_BYTES) {
      throw new DownloadException(address + ": does not end");
    }
  }
}
