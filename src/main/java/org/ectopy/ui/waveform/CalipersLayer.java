package org.ectopy.ui.waveform;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.ectopy.ui.command.Command;
import org.ectopy.ui.command.CommandTable;
import org.ectopy.ui.command.Icon;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.control.Drawing;
import org.ectopy.ui.control.IconView;
import org.ectopy.ui.control.PaintedRegion;
import org.ectopy.ui.control.Tip;
import org.ectopy.ui.trace.Page;

/** Lies over the paper while calipers are used: shows them, and moves them by mouse and keys. */
final class CalipersLayer extends PaintedRegion {

  private static final double BAR_ABOVE = 10;

  private final CalipersViewModel model;
  private final CommandTable table;
  private final Canvas canvas = new Canvas();
  private final Drawing drawing = new Drawing(this, canvas);
  private final Label reading = new Label();
  private final HBox bar = new HBox();
  private Optional<Page> page = Optional.empty();
  private boolean grabbed;

  CalipersLayer(CalipersViewModel model, CommandTable table) {
    this.model = model;
    this.table = table;
    setId("calipers");
    setManaged(false);
    setVisible(false);
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
    canvas.setMouseTransparent(true);
    fillBar();
    getChildren().addAll(canvas, bar);
    setOnMousePressed(this::press);
    setOnMouseDragged(this::drag);
    setOnMouseReleased(this::release);
    setOnMouseMoved(this::hover);
    model.calipers().addListener(changed -> requestLayout());
    model.bar().addListener(changed -> requestLayout());
    model.marching().addListener(changed -> requestLayout());
    model.calipers().addListener((all, before, now) -> setVisible(now.isPresent()));
  }

  private void fillBar() {
    bar.getStyleClass().add("calipers-bar");
    bar.setAlignment(Pos.CENTER_LEFT);
    reading.setId("calipers-reading");
    ToggleButton march = new ToggleButton(Texts.get("calipers.march"));
    march.setId("calipers-march");
    march.selectedProperty().bindBidirectional(model.marching());
    Tip.on(march, Command.MARCH_OUT, table);
    march.setFocusTraversable(false);
    Label hint = new Label(Texts.get("calipers.hint"));
    hint.getStyleClass().add("calipers-hint");
    hint.setMinWidth(0);
    Button close = new Button();
    close.setGraphic(new IconView(Icon.CLOSE));
    close.getStyleClass().add("flat");
    close.setAccessibleText(Texts.get("calipers.close"));
    Tip.on(close, Texts.get("calipers.close"), table, Command.LEAVE);
    close.setFocusTraversable(false);
    close.setOnAction(event -> model.leave());
    reading.setMinWidth(Region.USE_PREF_SIZE);
    march.setMinWidth(Region.USE_PREF_SIZE);
    bar.getChildren().addAll(reading, march, hint, close);
  }

  /** Shows the calipers on a page that was drawn. */
  void show(Page drawn) {
    page = Optional.of(drawn);
    requestLayout();
  }

  /** Turns the calipers on, in view, or off. */
  void toggle() {
    if (model.used()) {
      model.leave();
    } else {
      page.ifPresent(model::use);
    }
  }

  /** Moves a bar by the arrow keys, and goes from bar to bar by Tab. */
  void key(KeyEvent event) {
    if (!model.used() || page.isEmpty() || event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    boolean snap = event.isShiftDown();
    switch (event.getCode()) {
      case LEFT -> model.nudge(page.get(), -1, 0, snap);
      case RIGHT -> model.nudge(page.get(), 1, 0, snap);
      case UP -> model.nudge(page.get(), 0, -1, snap);
      case DOWN -> model.nudge(page.get(), 0, 1, snap);
      case TAB -> model.nextBar();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void press(MouseEvent event) {
    grabbed =
        event.getButton() == MouseButton.PRIMARY
            && page.filter(p -> model.grab(p, event.getX(), event.getY())).isPresent();
    if (grabbed) {
      getParent().requestFocus();
      event.consume();
    }
  }

  private void drag(MouseEvent event) {
    if (grabbed) {
      page.ifPresent(p -> model.drag(p, event.getX(), event.getY(), event.isShiftDown()));
      event.consume();
    }
  }

  private void release(MouseEvent event) {
    if (grabbed) {
      grabbed = false;
      event.consume();
    }
  }

  private void hover(MouseEvent event) {
    Optional<Calipers.Bar> under = page.flatMap(p -> model.under(p, event.getX(), event.getY()));
    setCursor(under.map(CalipersLayer::cursor).orElse(Cursor.DEFAULT));
  }

  private static Cursor cursor(Calipers.Bar bar) {
    return switch (bar) {
      case LEFT, RIGHT -> Cursor.H_RESIZE;
      case UPPER, LOWER -> Cursor.V_RESIZE;
      case ALL -> Cursor.MOVE;
    };
  }

  @Override
  protected void repaint() {
    drawing.wiped(getWidth(), getHeight());
    if (page.isEmpty() || model.calipers().get().isEmpty()) {
      return;
    }
    Calipers calipers = model.calipers().get().get();
    new CalipersPainter(drawing, page.get(), calipers, model.bar().get())
        .draw(getHeight(), model.marching().get());
    String words = new CalipersWords(calipers, page.get()).all();
    reading.setText(words);
    setAccessibleText(Texts.get(Command.CALIPERS.textKey()) + ": " + words);
    double width = Math.min(bar.prefWidth(-1), getWidth() - 2 * BAR_ABOVE);
    double height = bar.prefHeight(width);
    double left = Math.rint((getWidth() - width) / 2);
    bar.resizeRelocate(left, getHeight() - height - BAR_ABOVE, width, height);
  }
}
