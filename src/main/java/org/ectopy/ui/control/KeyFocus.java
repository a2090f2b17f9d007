package org.ectopy.ui.control;

import java.util.EnumSet;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Says whose a key is that is pressed without Ctrl or Alt: the focused control's, or nobody's. */
public final class KeyFocus {

  private static final Set<KeyCode> PRESSING = EnumSet.of(KeyCode.SPACE, KeyCode.ENTER);
  private static final Set<KeyCode> REMOVING =
      EnumSet.of(KeyCode.DELETE, KeyCode.BACK_SPACE, KeyCode.PERIOD, KeyCode.INSERT);

  private KeyFocus() {}

  /**
   * Whether a plain key belongs to the control that has the focus: every key where one writes or
   * chooses, Space and Enter on a button, these and what removes in a list or table, and all of
   * them while a menu is open.
   */
  public static boolean taken(Scene scene, KeyCode key) {
    return menuOpen() || writes(scene.getFocusOwner()) || presses(scene.getFocusOwner(), key);
  }

  /** Whether a part of a window holds what has the focus there; not where it stands in none. */
  public static boolean within(Node part) {
    return part.getScene() != null && within(part, part.getScene().getFocusOwner());
  }

  /** Whether a part holds a node, or is it. */
  public static boolean within(Node part, @Nullable Node inner) {
    Node node = inner;
    while (node != null && !node.equals(part)) {
      node = node.getParent();
    }
    return node != null;
  }

  /** Whether a menu is open, which then has all keys. */
  public static boolean menuOpen() {
    return Window.getWindows().stream().anyMatch(ContextMenu.class::isInstance);
  }

  private static boolean writes(@Nullable Node focused) {
    return switch (focused) {
      case null -> false;
      case TextInputControl text -> true;
      case ComboBoxBase<?> box -> true;
      case ChoiceBox<?> box -> true;
      case Spinner<?> spinner -> true;
      case Slider slider -> true;
      default -> false;
    };
  }

  private static boolean presses(@Nullable Node focused, KeyCode key) {
    return switch (focused) {
      case null -> false;
      case ButtonBase button -> PRESSING.contains(key);
      case ListView<?> list -> PRESSING.contains(key) || REMOVING.contains(key);
      case TableView<?> table -> PRESSING.contains(key) || REMOVING.contains(key);
      default -> false;
    };
  }
}
