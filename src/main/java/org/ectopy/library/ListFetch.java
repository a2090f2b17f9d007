package org.ectopy.library;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** Fetches the list of a database's files, and tries again where the connection breaks. */
final class ListFetch {

  private static final int FOUND = 200;
  private static final int LONGEST = 1 << 24;

  private final Server server;
  private final URI file;

  ListFetch(Server server, URI file) {
    this.server = server;
    this.file = file;
  }

  /**
   * The list as it stands.
   *
   * @throws DownloadException where it cannot be had
   */
  String text() throws IOException, InterruptedException {
    int failures = 0;
    while (true) {
      try {
        return attempt();
      } catch (DownloadException e) {
        failures++;
        if (!e.passing() || failures >= server.pacing().tries()) {
          throw e;
        }
        server.pacing().pause(failures, server.cancel());
      }
    }
  }

  private String attempt() throws IOException, InterruptedException {
    HttpResponse<ByteFlow> answer = server.get(file, 0);
    try {
      if (answer.statusCode() != FOUND) {
        throw Server.refusal(file, answer.statusCode());
      }
      StringBuilder text = new StringBuilder();
      server.drain(
          file,
          answer.body(),
          bytes -> {
            text.append(StandardCharsets.ISO_8859_1.decode(bytes));
            if (text.length() > LONGEST) {
              throw new DownloadException(file + ": is longer than any list of checksums");
            }
          });
      return text.toString();
    } finally {
      answer.body().cancel();
    }
  }
}
