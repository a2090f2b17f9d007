package org.ectopy.ui.control;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.css.StyleableObjectProperty;
import javafx.css.StyleableProperty;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import org.ectopy.ui.trace.ColorRole;
import org.ectopy.ui.trace.Inks;

/** A region that draws itself, in colours that come from the style sheets. */
public abstract class PaintedRegion extends Region {

  private static final Map<ColorRole, CssMetaData<PaintedRegion, Paint>> META =
      new EnumMap<>(ColorRole.class);
  private static final List<CssMetaData<? extends Styleable, ?>> ALL_META;

  static {
    Arrays.stream(ColorRole.values()).forEach(role -> META.put(role, new RoleMetaData(role)));
    List<CssMetaData<? extends Styleable, ?>> all = new ArrayList<>(Region.getClassCssMetaData());
    all.addAll(META.values());
    ALL_META = List.copyOf(all);
  }

  private final Map<ColorRole, RoleColor> colors = new EnumMap<>(ColorRole.class);

  /** An unseen word, whose font is the one that the style sheets give to this region. */
  private final Text font = new Text();

  private final Map<Font, Words> words = new HashMap<>();

  /** A region whose colours are black until a style sheet is applied. */
  @SuppressWarnings("this-escape") // a styleable property must know its region
  protected PaintedRegion() {
    getStyleClass().add("painted");
    font.setVisible(false);
    font.setManaged(false);
    font.fontProperty().addListener(changed -> requestLayout());
    getChildren().add(font);
    Arrays.stream(ColorRole.values()).forEach(role -> colors.put(role, new RoleColor(this, role)));
  }

  /** How many times larger this region is shown than it is, as {@link Magnifier} does. */
  protected final double magnification() {
    return Math.abs(getLocalToSceneTransform().getMxx());
  }

  /** Draws anew: a colour or the size has changed. */
  protected abstract void repaint();

  /** The colour of a role now. */
  protected final Color color(ColorRole role) {
    return (Color) property(role).get();
  }

  /** All colours now, as pixels. */
  protected final Inks inks() {
    Map<ColorRole, Integer> pixels = new EnumMap<>(ColorRole.class);
    Arrays.stream(ColorRole.values()).forEach(role -> pixels.put(role, pixel(color(role))));
    return new Inks(pixels);
  }

  /** Words in the font of the words around, at a size in logical pixels. */
  final Words words(FontWeight weight, double size) {
    Font wanted = Font.font(font.getFont().getFamily(), weight, size);
    return words.computeIfAbsent(wanted, Words::new);
  }

  private RoleColor property(ColorRole role) {
    return Objects.requireNonNull(colors.get(role));
  }

  private static int pixel(Color color) {
    int red = (int) Math.round(color.getRed() * 255);
    int green = (int) Math.round(color.getGreen() * 255);
    int blue = (int) Math.round(color.getBlue() * 255);
    return 0xff << 24 | red << 16 | green << 8 | blue;
  }

  @Override
  public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
    return ALL_META;
  }

  /** The colour of one role. */
  private static final class RoleColor extends StyleableObjectProperty<Paint> {

    private final PaintedRegion region;
    private final ColorRole role;

    RoleColor(PaintedRegion region, ColorRole role) {
      super(Color.BLACK);
      this.region = region;
      this.role = role;
    }

    @Override
    protected void invalidated() {
      get();
      region.requestLayout();
    }

    @Override
    public Object getBean() {
      return region;
    }

    @Override
    public String getName() {
      return role.name();
    }

    @Override
    public CssMetaData<PaintedRegion, Paint> getCssMetaData() {
      return Objects.requireNonNull(META.get(role));
    }
  }

  /** Tells style sheets of one role. */
  private static final class RoleMetaData extends CssMetaData<PaintedRegion, Paint> {

    private final ColorRole role;

    RoleMetaData(ColorRole role) {
      super(role.cssName(), javafx.css.StyleConverter.getPaintConverter(), Color.BLACK);
      this.role = role;
    }

    @Override
    public boolean isSettable(PaintedRegion region) {
      return true;
    }

    @Override
    public StyleableProperty<Paint> getStyleableProperty(PaintedRegion region) {
      return region.property(role);
    }
  }

  @Override
  protected void layoutChildren() {
    repaint();
  }
}
