package org.ectopy.library;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

/**
 * Where a database lies: an HTTPS address that ends in {@code /}. Plain HTTP is taken from this
 * very computer only.
 */
public record DatabaseAddress(URI base) {

  private static final Set<String> THIS_COMPUTER = Set.of("localhost", "127.0.0.1", "[::1]");

  /** The MIT-BIH Arrhythmia Database 1.0.0 at PhysioNet. */
  public static DatabaseAddress mitBih() {
    return new DatabaseAddress(URI.create("https://physionet.org/files/mitdb/1.0.0/"));
  }

  /**
   * The address that was typed.
   *
   * @throws DownloadException where it is none, or not a safe one
   */
  public static DatabaseAddress of(String typed) throws DownloadException {
    String text = typed.strip();
    try {
      URI base = new URI(text.endsWith("/") ? text : text + "/");
      String scheme = base.getScheme() == null ? "" : base.getScheme().toLowerCase(Locale.ROOT);
      String host = base.getHost() == null ? "" : base.getHost().toLowerCase(Locale.ROOT);
      boolean safe =
          scheme.equals("https") || (scheme.equals("http") && THIS_COMPUTER.contains(host));
      if (safe && !host.isEmpty() && base.getRawQuery() == null && base.getFragment() == null) {
        return new DatabaseAddress(base);
      }
    } catch (URISyntaxException e) {
      throw refused(text);
    }
    throw refused(text);
  }

  private static DownloadException refused(String text) {
    return new DownloadException(
        "'%s' is no address of a database: https://COMPUTER/FOLDER/ was expected".formatted(text));
  }

  /** The address of a file of the database; {@code name} may lie in folders below. */
  URI file(String name) {
    try {
      return base.resolve(new URI(null, null, "./" + name, null));
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(name, e);
    }
  }
}
