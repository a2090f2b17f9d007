package org.ectopy.ui.families;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.Executor;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.session.OpenRecord;

/** The cards of all families, chosen by keys and by the pointer. */
final class FamilyCards extends ScrollPane {

  private static final double GAP = 6;

  /** From one card to the next beside it. */
  static final double PITCH = FamilyCardView.WIDTH + GAP;

  private final FamiliesViewModel model;
  private final Executor worker;
  private final Executor window;
  private final FlowPane flow = new FlowPane(GAP, GAP);
  private final List<FamilyCardView> views = new ArrayList<>();

  /**
   * @param worker draws
   * @param window runs what touches the window
   */
  FamilyCards(FamiliesViewModel model, Executor worker, Executor window) {
    this.model = model;
    this.worker = worker;
    this.window = window;
    getStyleClass().add("family-scroll");
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setFocusTraversable(false);
    setContent(flow);
    flow.setId("family-cards");
    flow.getStyleClass().add("family-cards");
    flow.setFocusTraversable(true);
    flow.setAccessibleRole(AccessibleRole.LIST_VIEW);
    flow.setAccessibleText(Texts.get("families.cards"));
    flow.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    flow.addEventHandler(KeyEvent.KEY_TYPED, this::type);
    flow.addEventHandler(
        MouseEvent.MOUSE_PRESSED,
        event -> {
          flow.requestFocus();
          event.consume(); // the scroll pane would take the focus to itself
        });
    model.reading().addListener(changed -> show());
    model
        .choice()
        .addListener(
            (all, before, now) -> {
              show();
              reveal(now.current());
            });
    show();
  }

  /** What takes the keys. */
  Node keys() {
    return flow;
  }

  private void show() {
    FamiliesReading reading = model.reading().get();
    Optional<OpenRecord> open = model.session().record().get();
    int count = open.isEmpty() ? 0 : reading.cards().size();
    while (views.size() < count) {
      views.add(card(views.size()));
    }
    if (flow.getChildren().size() != count) {
      flow.getChildren().setAll(views.subList(0, count));
    }
    Set<Integer> chosen = model.choice().get().families();
    for (int place = 0; place < count; place++) {
      views
          .get(place)
          .show(
              new FamilyCardView.Shown(
                  open.orElseThrow(),
                  reading.grouped().orElseThrow(),
                  reading.cards().get(place),
                  place,
                  chosen.contains(place),
                  model.choice().get().current() == place));
    }
  }

  private FamilyCardView card(int place) {
    FamilyCardView view = new FamilyCardView(worker, window);
    view.setId("family-" + place);
    view.setOnMousePressed(
        event -> {
          if (event.isShortcutDown()) {
            model.toggle(place);
          } else if (event.isShiftDown()) {
            model.chooseAlso(place);
          } else {
            model.choose(place);
          }
        });
    return view;
  }

  private void type(KeyEvent event) {
    String letter = event.getCharacter();
    boolean plain = !event.isControlDown() && !event.isMetaDown() && !event.isAltDown();
    if (plain && letter.length() == 1 && letter.charAt(0) > ' ' && model.type(letter)) {
      event.consume();
    }
  }

  private void press(KeyEvent event) {
    if (event.isAltDown() || event.isShortcutDown() || views.isEmpty()) {
      return;
    }
    if (event.getCode() == KeyCode.ENTER) {
      model.confirm();
      event.consume();
      return;
    }
    goal(event.getCode())
        .ifPresent(
            place -> {
              int within = Math.clamp(place, 0, model.reading().get().cards().size() - 1);
              if (event.isShiftDown()) {
                model.chooseAlso(within);
              } else {
                model.choose(within);
              }
              event.consume();
            });
  }

  private OptionalInt goal(KeyCode key) {
    int here = model.choice().get().current();
    int columns = columns();
    return switch (key) {
      case LEFT -> OptionalInt.of(here - 1);
      case RIGHT -> OptionalInt.of(here + 1);
      case UP -> OptionalInt.of(here - columns);
      case DOWN -> OptionalInt.of(here + columns);
      case HOME -> OptionalInt.of(0);
      case END -> OptionalInt.of(Integer.MAX_VALUE);
      default -> OptionalInt.empty();
    };
  }

  private int columns() {
    double room = flow.getWidth() - flow.snappedLeftInset() - flow.snappedRightInset() + GAP;
    return Math.max(1, (int) (room / PITCH));
  }

  private void reveal(int place) {
    if (place == FamilyChoice.NO_FAMILY) {
      return;
    }
    double pitch = FamilyCardView.HEIGHT + GAP;
    int row = place / columns();
    double top = flow.snappedTopInset() + row * pitch;
    double hidden = flow.getHeight() - getViewportBounds().getHeight();
    if (hidden > 0) {
      double now = getVvalue() * hidden;
      double least = top + pitch - getViewportBounds().getHeight();
      setVvalue(Math.clamp(now, Math.min(least, top), top) / hidden);
    }
  }
}
