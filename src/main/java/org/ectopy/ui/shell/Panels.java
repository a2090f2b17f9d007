package org.ectopy.ui.shell;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import org.ectopy.ui.command.Command;
import org.ectopy.ui.command.CommandTable;
import org.ectopy.ui.control.KeyFocus;
import org.ectopy.ui.session.Remembered;
import org.ectopy.ui.session.Settings;

/**
 * The window's body: records | traces over tables | beat. A panel that nobody has filled is not
 * shown; which are hidden, and how much room each takes, is remembered.
 */
final class Panels {

  private static final double HALF = 0.5;
  private static final double TALL = 0.72;

  private final Map<Panel, Node> filled = new EnumMap<>(Panel.class);
  private final SplitPane across = new SplitPane();
  private final SplitPane down = new SplitPane();
  private Node keys = across;
  private final ObjectProperty<List<String>> hidden;
  private final ObjectProperty<Map<String, Double>> shares;

  /** What the panel below had before it was made tall. */
  private double usual = Panel.LOWER.share();

  /**
   * @param centre the traces, which are always shown
   */
  Panels(Node centre, Settings settings) {
    hidden = settings.of(Remembered.HIDDEN_PANELS);
    shares = settings.of(Remembered.PANEL_SHARES);
    down.setOrientation(Orientation.VERTICAL);
    down.getItems().add(centre);
    across.getItems().add(down);
    across.widthProperty().addListener(changed -> place());
    down.heightProperty().addListener(changed -> place());
    Stream.of(across, down)
        .forEach(pane -> pane.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> remember()));
  }

  /** Fills a panel. */
  Panels fill(Panel panel, Node content) {
    filled.put(panel, content);
    arrange();
    return this;
  }

  /** Says what takes the keys when a panel that has them is hidden. */
  Panels keysTo(Node node) {
    keys = node;
    return this;
  }

  /** Has the commands show and hide those panels that are filled. */
  void install(CommandTable table) {
    filled.keySet().forEach(panel -> table.on(panel.command(), () -> toggle(panel)));
    table.on(Command.TALL_LOWER_PANEL, this::toggleTall);
  }

  /** What stands in the window. */
  Node view() {
    return across;
  }

  /** Whether a panel is to be seen. */
  boolean shows(Panel panel) {
    return filled.containsKey(panel) && !hidden.get().contains(panel.name());
  }

  /** Shows a panel, or hides it. */
  void toggle(Panel panel) {
    remember();
    List<String> now = new ArrayList<>(hidden.get());
    if (!now.remove(panel.name())) {
      now.add(panel.name());
    }
    boolean hadKeys = KeyFocus.within(Objects.requireNonNull(filled.get(panel)));
    hidden.set(List.copyOf(now));
    arrange();
    if (hadKeys && !shows(panel)) {
      keys.requestFocus();
    }
  }

  /** Shows a panel, unless it is to be seen already. */
  void reveal(Panel panel) {
    if (!shows(panel)) {
      toggle(panel);
    }
  }

  /** Gives the panel below most of the window; or what it had, where it has most of it already. */
  void toggleTall() {
    reveal(Panel.LOWER);
    remember();
    boolean tall = share(Panel.LOWER) > HALF;
    if (!tall) {
      usual = share(Panel.LOWER);
    }
    Map<String, Double> now = new HashMap<>(shares.get());
    now.put(Panel.LOWER.name(), tall ? usual : TALL);
    shares.set(Map.copyOf(now));
    place();
  }

  private void arrange() {
    Node centre = down.getItems().getFirst();
    down.getItems().setAll(Stream.concat(Stream.of(centre), shown(Panel.LOWER)).toList());
    across
        .getItems()
        .setAll(
            Stream.of(shown(Panel.RECORDS), Stream.of(down), shown(Panel.BEAT))
                .flatMap(nodes -> nodes)
                .toList());
    place();
    Platform.runLater(this::place);
  }

  /** Panes that are new, and panes whose window grows, would take what room they like. */
  private void place() {
    down.setDividerPositions(1 - share(Panel.LOWER));
    List<Double> positions = new ArrayList<>();
    if (shows(Panel.RECORDS)) {
      positions.add(share(Panel.RECORDS));
    }
    if (shows(Panel.BEAT)) {
      positions.add(1 - share(Panel.BEAT));
    }
    across.setDividerPositions(positions.stream().mapToDouble(Double::doubleValue).toArray());
  }

  private Stream<Node> shown(Panel panel) {
    return shows(panel) ? Stream.of(Objects.requireNonNull(filled.get(panel))) : Stream.of();
  }

  private double share(Panel panel) {
    return shares.get().getOrDefault(panel.name(), panel.share());
  }

  private void remember() {
    Map<String, Double> now = new HashMap<>(shares.get());
    double[] columns = across.getDividerPositions();
    if (shows(Panel.RECORDS)) {
      now.put(Panel.RECORDS.name(), columns[0]);
    }
    if (shows(Panel.BEAT)) {
      now.put(Panel.BEAT.name(), 1 - columns[columns.length - 1]);
    }
    if (shows(Panel.LOWER)) {
      now.put(Panel.LOWER.name(), 1 - down.getDividerPositions()[0]);
    }
    shares.set(Map.copyOf(now));
  }
}
