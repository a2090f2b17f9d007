package org.ectopy.ui.control;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.ectopy.ui.command.Icon;
import org.ectopy.ui.command.Texts;

/** Parts of the window of which one is seen at a time, or each in a window of its own. */
public final class DockTabs extends BorderPane {

  private final Map<String, DockTab> tabs = new LinkedHashMap<>();
  private final Map<String, ToggleButton> heads = new LinkedHashMap<>();
  private final Map<String, DockWindow> windows = new LinkedHashMap<>();
  private final ToggleGroup group = new ToggleGroup();
  private final HBox row = new HBox();
  private final StackPane aside = new StackPane();
  private final StackPane body = new StackPane();
  private final HBox tools = new HBox();
  private final Button undock = new Button();
  private final Window owner;
  private final Consumer<Scene> prepare;
  private final ReadOnlyStringWrapper open = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<List<String>> away = new ReadOnlyObjectWrapper<>(List.of());

  /**
   * @param owner the window that the parts go back to
   * @param prepare makes the scene of a new window ready, its keys above all
   */
  public DockTabs(Window owner, Consumer<Scene> prepare) {
    this.owner = owner;
    this.prepare = prepare;
    getStyleClass().add("dock-tabs");
    row.getStyleClass().add("dock-heads");
    row.setAccessibleRole(AccessibleRole.TAB_PANE);
    row.setMinWidth(Region.USE_PREF_SIZE);
    aside.getStyleClass().add("dock-aside");
    aside.setAlignment(Pos.CENTER_LEFT);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    tools.setAlignment(Pos.CENTER_RIGHT);
    undock.setId("undock");
    undock.setMinWidth(Region.USE_PREF_SIZE);
    undock.setGraphic(new IconView(Icon.UNDOCK));
    undock.getStyleClass().addAll("flat", "dock-button");
    undock.setAccessibleText(Texts.get("dock.undock"));
    Tip.on(undock, Texts.get("dock.undock"));
    undock.setOnAction(event -> shown().ifPresent(this::undock));
    HBox top = new HBox(row, space, tools, undock);
    top.getStyleClass().add("dock-bar");
    top.setAlignment(Pos.CENTER_LEFT);
    setTop(new VBox(top, aside));
    setCenter(body);
    group
        .selectedToggleProperty()
        .addListener(
            (all, before, now) -> {
              if (now == null && before != null && docked(before.getUserData())) {
                group.selectToggle(before);
              }
              show();
            });
  }

  /** Adds a small button at the right that is for all parts. */
  public DockTabs addTool(Button tool) {
    tool.setMinWidth(Region.USE_PREF_SIZE);
    tool.getStyleClass().addAll("flat", "dock-button");
    tools.getChildren().add(tool);
    return this;
  }

  /** Adds a part at the right of the others; the first one is seen. */
  public DockTabs add(DockTab tab) {
    tabs.put(tab.id(), tab);
    ToggleButton head = new ToggleButton(tab.title());
    head.setId("tab-" + tab.id());
    head.setUserData(tab.id());
    head.getStyleClass().add("dock-head");
    head.setAccessibleRole(AccessibleRole.TAB_ITEM);
    head.setToggleGroup(group);
    head.setOnMouseClicked(
        event -> {
          if (event.getClickCount() == 2) {
            undock(tab.id());
          }
        });
    heads.put(tab.id(), head);
    row.getChildren().add(head);
    if (group.getSelectedToggle() == null) {
      head.setSelected(true);
    }
    return this;
  }

  /** Shows a part, in its window where it has one. */
  public void show(String id) {
    Optional.ofNullable(windows.get(id))
        .ifPresentOrElse(
            DockWindow::toFront,
            () -> Optional.ofNullable(heads.get(id)).ifPresent(head -> head.setSelected(true)));
  }

  /** Gives the keys to the name of a part that is seen, from where they go on into it. */
  public void focus(String id) {
    Optional.ofNullable(heads.get(id)).filter(head -> docked(id)).ifPresent(Node::requestFocus);
  }

  /** Gives the keys to what a part is worked with by keys; to its name where that is not seen. */
  public void enter(String id) {
    Node keys = Optional.ofNullable(tabs.get(id)).map(DockTab::keys).orElse(this);
    if (docked(id) && keys.isFocusTraversable() && seen(keys)) {
      keys.requestFocus();
    } else {
      focus(id);
    }
  }

  private static boolean seen(Node part) {
    Node node = part;
    while (node != null && node.isVisible()) {
      node = node.getParent();
    }
    return node == null && part.getScene() != null;
  }

  /** The part that is seen; empty where all stand in windows of their own. */
  public ReadOnlyStringProperty open() {
    return open.getReadOnlyProperty();
  }

  /** The parts that stand in windows of their own, in the order in which they went there. */
  public ReadOnlyObjectProperty<List<String>> away() {
    return away.getReadOnlyProperty();
  }

  /** Whether there is a part of this name. */
  public boolean has(String id) {
    return tabs.containsKey(id);
  }

  private boolean docked(Object id) {
    return !windows.containsKey(String.valueOf(id));
  }

  private Optional<String> shown() {
    return Optional.ofNullable(group.getSelectedToggle())
        .map(head -> String.valueOf(head.getUserData()));
  }

  private void show() {
    boolean keys = KeyFocus.within(body) || KeyFocus.within(aside);
    Optional<DockTab> tab = shown().map(tabs::get);
    body.getChildren().setAll(tab.map(DockTab::content).orElseGet(DockTabs::allAway));
    aside.getChildren().setAll(tab.map(DockTab::aside).filter(DockTabs::filled).stream().toList());
    aside.setVisible(!aside.getChildren().isEmpty());
    aside.setManaged(aside.isVisible());
    undock.setDisable(tab.isEmpty());
    open.set(shown().orElse(""));
    if (keys) {
      focus(open.get()); // what had the keys is gone, and any button would take them
    }
  }

  private static boolean filled(Node aside) {
    return aside instanceof Parent parent && !parent.getChildrenUnmodifiable().isEmpty();
  }

  private static Node allAway() {
    Label label = new Label(Texts.get("dock.all-away"));
    label.getStyleClass().add("dock-empty");
    return label;
  }

  /** Gives a part a window of its own; closing that brings it back. */
  public void undock(String id) {
    DockTab tab = Objects.requireNonNull(tabs.get(id), id);
    ToggleButton head = Objects.requireNonNull(heads.get(id));
    if (!docked(id)) {
      return;
    }
    DockWindow window = new DockWindow(owner, tab, () -> dock(id));
    windows.put(id, window);
    row.getChildren().remove(head);
    head.setSelected(false);
    heads.values().stream()
        .filter(other -> docked(other.getUserData()))
        .findFirst()
        .ifPresent(other -> other.setSelected(true));
    away.set(List.copyOf(windows.keySet()));
    window.show(prepare);
  }

  private void dock(String id) {
    ToggleButton head = Objects.requireNonNull(heads.get(id));
    windows.remove(id);
    away.set(List.copyOf(windows.keySet()));
    row.getChildren()
        .setAll(heads.values().stream().filter(each -> docked(each.getUserData())).toList());
    head.setSelected(true);
  }
}
