package org.ectopy.ui.gallery;

import java.util.OptionalInt;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/** Chooses cells by keys and by the pointer, and says by letters what their beats are. */
final class GalleryHands {

  private final GalleryGrid grid;
  private final GalleryViewModel model;

  GalleryHands(GalleryGrid grid, GalleryViewModel model) {
    this.grid = grid;
    this.model = model;
  }

  void install() {
    grid.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    grid.addEventHandler(KeyEvent.KEY_TYPED, this::type);
    grid.addEventHandler(MouseEvent.MOUSE_PRESSED, this::point);
    grid.addEventHandler(ScrollEvent.SCROLL, this::scroll);
  }

  private void scroll(ScrollEvent event) {
    if (!event.isControlDown()) {
      grid.scrollTo(grid.layoutNow().get().top() - event.getDeltaY());
      event.consume();
    }
  }

  private void type(KeyEvent event) {
    String letter = event.getCharacter();
    boolean plain = !event.isControlDown() && !event.isMetaDown() && !event.isAltDown();
    if (plain && letter.length() == 1 && letter.charAt(0) > ' ' && model.type(letter)) {
      event.consume();
    }
  }

  private void press(KeyEvent event) {
    if (event.isAltDown() || model.beats().get().count() == 0) {
      return;
    }
    if (event.isShortcutDown()) {
      if (event.getCode() == KeyCode.A && !event.isShiftDown()) {
        model.chooseAll();
        event.consume();
      }
    } else if (event.getCode() == KeyCode.ENTER) {
      model.confirm();
      event.consume();
    } else {
      goal(event.getCode()).ifPresent(place -> go(place, event));
    }
  }

  private OptionalInt goal(KeyCode key) {
    int here = model.current().get();
    GalleryLayout layout = grid.layoutNow().get();
    int columns = layout.columns();
    return switch (key) {
      case LEFT -> OptionalInt.of(here - 1);
      case RIGHT -> OptionalInt.of(here + 1);
      case UP -> OptionalInt.of(here - columns);
      case DOWN -> OptionalInt.of(here + columns);
      case PAGE_UP -> OptionalInt.of(here - columns * layout.page());
      case PAGE_DOWN -> OptionalInt.of(here + columns * layout.page());
      case HOME -> OptionalInt.of(0);
      case END -> OptionalInt.of(Integer.MAX_VALUE);
      default -> OptionalInt.empty();
    };
  }

  private void go(int wanted, KeyEvent event) {
    int place = Math.clamp(wanted, 0, model.beats().get().count() - 1);
    if (event.isShiftDown()) {
      model.chooseTo(place);
    } else {
      model.choose(place);
    }
    event.consume();
  }

  private void point(MouseEvent event) {
    grid.requestFocus();
    int place = grid.layoutNow().get().placeAt(event.getX(), event.getY());
    if (event.getButton() != MouseButton.PRIMARY || place == GalleryViewModel.NO_PLACE) {
      return;
    }
    if (event.isShiftDown()) {
      model.chooseTo(place);
    } else if (event.isShortcutDown()) {
      model.toggle(place);
    } else {
      model.choose(place);
      model.visit(place);
    }
    event.consume();
  }
}
