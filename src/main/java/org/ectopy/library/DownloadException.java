package org.ectopy.library;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** Says in one line why something could not be fetched, and whether another try may help. */
public final class DownloadException extends IOException {

  private static final long serialVersionUID = 1L;

  private final boolean passing;

  DownloadException(String problem, boolean passing, @Nullable Throwable cause) {
    super(problem, cause);
    this.passing = passing;
  }

  DownloadException(String problem) {
    this(problem, false, null);
  }

  /** A connection that failed; another may succeed. */
  static DownloadException broken(URI address, Throwable cause) {
    String why =
        switch (cause) {
          case UnknownHostException e -> "the name of the computer is not known";
          case ConnectException e -> "no connection can be made";
          case HttpTimeoutException e -> "no answer came in time";
          case SSLException e -> "the connection is not safe (" + e.getMessage() + ")";
          default -> "the connection was broken (" + cause.getMessage() + ")";
        };
    return new DownloadException(address + ": " + why, !(cause instanceof SSLException), cause);
  }

  /** Whether the failure may pass, so that another try is worth while. */
  boolean passing() {
    return passing;
  }
}
