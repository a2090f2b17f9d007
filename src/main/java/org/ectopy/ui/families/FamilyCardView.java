package org.ectopy.ui.families;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.ImageView;
import javafx.scene.text.TextAlignment;
import javafx.stage.Window;
import org.ectopy.record.BeatClass;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.control.Drawing;
import org.ectopy.ui.control.PaintedRegion;
import org.ectopy.ui.control.RasterRenderer;
import org.ectopy.ui.session.OpenRecord;
import org.ectopy.ui.trace.ColorRole;
import org.ectopy.ui.trace.RowLayout;
import org.ectopy.ui.trace.Sheet;

/** A family: its members over each other with their mean, how many they are and of what classes. */
final class FamilyCardView extends PaintedRegion {

  /** The width of every card in logical pixels. */
  static final double WIDTH = 152;

  /** The height of every card. */
  static final double HEIGHT = 118;

  private static final double HEAD = 22;
  private static final double FOOT = 26;
  private static final double PAD = 7;
  private static final double BAR = 3;

  private final RasterRenderer<FamilyPage> renderer;
  private final ImageView image = new ImageView();
  private final Drawing drawing;
  private Optional<Shown> shown = Optional.empty();

  /**
   * @param worker draws
   * @param window runs what touches the window
   */
  FamilyCardView(Executor worker, Executor window) {
    renderer =
        new RasterRenderer<>(worker, window, FamilyPage::sheet, FamilyPainter::paint, this::accept);
    Canvas canvas = new Canvas();
    drawing = new Drawing(this, canvas);
    getStyleClass().add("family-card");
    setAccessibleRole(AccessibleRole.LIST_ITEM);
    image.setLayoutX(1);
    image.setLayoutY(HEAD);
    getChildren().addAll(image, canvas);
    setMinSize(WIDTH, HEIGHT);
    setPrefSize(WIDTH, HEIGHT);
    setMaxSize(WIDTH, HEIGHT);
  }

  /**
   * What a card shows.
   *
   * @param place of the family, from 0
   * @param chosen whether it is one of those that are chosen
   * @param current whether keys go on from it
   */
  record Shown(
      OpenRecord open,
      GroupedBeats grouped,
      FamilyCard card,
      int place,
      boolean chosen,
      boolean current) {}

  /** Shows a family. */
  void show(Shown now) {
    if (shown.filter(now::equals).isEmpty()) {
      shown = Optional.of(now);
      FamilyCard card = now.card();
      setAccessibleText(
          Texts.format(
              "families.card", now.place() + 1, card.size(), percent(card.share()), mix(card)));
      requestLayout();
    }
  }

  private static String percent(double share) {
    double percent = 100 * share;
    return percent < 9.95
        ? String.format(Locale.ROOT, "%.1f %%", percent)
        : String.format(Locale.ROOT, "%.0f %%", percent);
  }

  private static String mix(FamilyCard card) {
    return BeatClass.inOrder().stream()
        .filter(each -> card.mix().get(each.index()) > 0)
        .map(each -> each.name() + " " + card.mix().get(each.index()))
        .collect(Collectors.joining("  "));
  }

  @Override
  protected void repaint() {
    shown.ifPresent(this::draw);
  }

  private void draw(Shown now) {
    Window in = getScene() == null ? null : getScene().getWindow();
    double scale = in == null ? 1 : in.getOutputScaleX();
    int columns = (int) Math.round((WIDTH - 2) * scale);
    int lines = (int) Math.round((HEIGHT - HEAD - FOOT) * scale);
    Sheet sheet = new Sheet(columns, lines, scale, RowLayout.share(0, HEIGHT, 1), inks());
    ColorRole role = ColorRole.of(now.card().mostly());
    renderer.ask(new FamilyPage(now.open(), now.grouped(), now.card().family(), role, sheet));
    GraphicsContext gc = drawing.wiped(WIDTH, HEIGHT);
    head(gc, now.card());
    foot(gc, now.card());
    frame(gc, now);
  }

  private void accept(RasterRenderer.Frame<FamilyPage> frame) {
    frame.image().show(image, frame.page().sheet().scale());
    image.setVisible(frame.problem().isEmpty());
  }

  private void head(GraphicsContext gc, FamilyCard card) {
    gc.setTextBaseline(VPos.CENTER);
    gc.setTextAlign(TextAlignment.LEFT);
    gc.setFont(drawing.strong().font());
    gc.setFill(drawing.color(ColorRole.of(card.mostly())));
    String letter = card.mostly().name();
    gc.fillText(letter, PAD, HEAD / 2);
    gc.setFill(drawing.color(ColorRole.TEXT));
    String size = String.format(Locale.ROOT, "%,d", card.size());
    gc.fillText(size, PAD + drawing.strong().width(letter) + PAD, HEAD / 2);
    gc.setFont(drawing.small().font());
    gc.setFill(drawing.color(ColorRole.MUTED));
    gc.setTextAlign(TextAlignment.RIGHT);
    gc.fillText(percent(card.share()), WIDTH - PAD, HEAD / 2);
    gc.setTextAlign(TextAlignment.LEFT);
  }

  private void foot(GraphicsContext gc, FamilyCard card) {
    double top = HEIGHT - FOOT + 3;
    double left = PAD;
    for (BeatClass each : BeatClass.inOrder()) {
      double share = (double) card.mix().get(each.index()) / Math.max(1, card.size());
      double width = share * (WIDTH - 2 * PAD);
      gc.setFill(drawing.color(ColorRole.of(each)));
      gc.fillRect(left, top, width > 0 ? Math.max(2, width) : 0, BAR);
      left += width;
    }
    double middle = top + BAR + (HEIGHT - top - BAR) / 2 - 1;
    gc.setFont(drawing.small().font());
    gc.setFill(drawing.color(ColorRole.MUTED));
    String spread =
        Texts.format("families.spread", String.format(Locale.ROOT, "%.2f", card.family().spread()));
    gc.setTextAlign(TextAlignment.RIGHT);
    gc.fillText(spread, WIDTH - PAD, middle);
    gc.setTextAlign(TextAlignment.LEFT);
    double room = WIDTH - 3 * PAD - drawing.small().width(spread);
    gc.fillText(drawing.small().fit(mix(card), room), PAD, middle);
  }

  private void frame(GraphicsContext gc, Shown now) {
    if (now.chosen()) {
      gc.setFill(drawing.color(ColorRole.ACCENT, 0.08));
      gc.fillRect(0, 0, WIDTH, HEIGHT);
    }
    double line = now.current() ? 2 : 1;
    gc.setStroke(drawing.color(now.chosen() ? ColorRole.ACCENT : ColorRole.HAIRLINE));
    gc.setLineWidth(line);
    gc.strokeRoundRect(line / 2, line / 2, WIDTH - line, HEIGHT - line, 6, 6);
  }
}
