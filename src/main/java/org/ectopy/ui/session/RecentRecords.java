package org.ectopy.ui.session;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;

/** The headers of the records that were opened last, latest first. */
public final class RecentRecords {

  private static final int MOST = 10;

  private final ObjectProperty<List<String>> headers;

  /** Those that {@code settings} remember. */
  public RecentRecords(Settings settings) {
    headers = settings.of(Remembered.RECENT);
  }

  /** Puts a record first. */
  public void add(Path header) {
    String path = header.toAbsolutePath().normalize().toString();
    headers.set(
        Stream.concat(Stream.of(path), headers.get().stream().filter(each -> !each.equals(path)))
            .limit(MOST)
            .toList());
  }

  /** Forgets them all. */
  public void clear() {
    headers.set(List.of());
  }

  /** The headers. */
  public ObservableValue<List<String>> headers() {
    return headers;
  }
}
