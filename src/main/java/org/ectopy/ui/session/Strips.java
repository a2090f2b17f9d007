package org.ectopy.ui.session;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.ectopy.annotation.Strip;

/** The strips of the open document, and the one that commands are for. */
public final class Strips {

  private final ReadOnlyObjectWrapper<List<Strip>> all = new ReadOnlyObjectWrapper<>(List.of());
  private final ObjectProperty<Optional<Strip>> chosen =
      new SimpleObjectProperty<>(Optional.empty());

  Strips() {}

  /** All of them in the order of time, those on disk. */
  public ReadOnlyObjectProperty<List<Strip>> all() {
    return all.getReadOnlyProperty();
  }

  /** The chosen strip; empty where none is. */
  public ObjectProperty<Optional<Strip>> chosen() {
    return chosen;
  }

  /** Shows the strips of another document. */
  void open(List<Strip> opened) {
    chosen.set(Optional.empty());
    all.set(opened);
  }

  /**
   * Shows the strips after an edit. One that has come is chosen; in the place of the chosen one
   * that has gone, its neighbour is.
   */
  void edited(List<Strip> now) {
    List<Strip> before = all.get();
    if (now.equals(before)) {
      return;
    }
    Optional<Strip> next = come(before, now).or(() -> carried(before, now));
    all.set(now);
    chosen.set(next);
  }

  private static Optional<Strip> come(List<Strip> before, List<Strip> now) {
    return now.stream().filter(strip -> index(before, strip).isEmpty()).findFirst();
  }

  private Optional<Strip> carried(List<Strip> before, List<Strip> now) {
    return chosen.get().flatMap(old -> carried(old, before, now));
  }

  private static Optional<Strip> carried(Strip old, List<Strip> before, List<Strip> now) {
    if (now.isEmpty()) {
      return Optional.empty();
    }
    int neighbour = Math.clamp(index(before, old).orElse(0), 0, now.size() - 1);
    return Optional.of(now.get(index(now, old).orElse(neighbour)));
  }

  private static OptionalInt index(List<Strip> strips, Strip wanted) {
    return IntStream.range(0, strips.size())
        .filter(index -> strips.get(index).id() == wanted.id())
        .findFirst();
  }
}
