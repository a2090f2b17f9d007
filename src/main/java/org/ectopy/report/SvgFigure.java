package org.ectopy.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes drawings as SVG. */
public final class SvgFigure {

  private static final int DECIMALS = 3;

  /** As wide as the letters that the figure was laid out with, or nearly so. */
  private static final String FONTS = "Liberation Sans, Arial, Helvetica, sans-serif";

  private SvgFigure() {}

  /** A drawing as a file of its own. */
  public static String file(Figure figure) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + inline(figure);
  }

  /** A drawing as a part of a page. */
  public static String inline(Figure figure) {
    String size = number(figure.width()) + " " + number(figure.height());
    String unit = figure.unit().suffix();
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%s%s\" height=\"%s%s\""
            .formatted(number(figure.width()), unit, number(figure.height()), unit)
        + " viewBox=\"0 0 %s\" role=\"img\" font-family=\"%s\">\n".formatted(size, FONTS)
        + "<title>%s</title>\n".formatted(escaped(figure.title()))
        + "<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n"
        + figure.shapes().stream()
            .map(shape -> shape(shape, figure.unit()))
            .collect(Collectors.joining())
        + "</svg>\n";
  }

  private static String shape(FigureShape shape, FigureUnit unit) {
    return switch (shape) {
      case FigureShape.Box box ->
          "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"%s\"/>%n"
              .formatted(
                  number(box.corner().x()),
                  number(box.corner().y()),
                  number(box.width()),
                  number(box.height()),
                  color(box.rgb()));
      case FigureShape.Dot dot ->
          "<circle cx=\"%s\" cy=\"%s\" r=\"%s\" fill=\"%s\"/>%n"
              .formatted(
                  number(dot.centre().x()),
                  number(dot.centre().y()),
                  number(dot.radius()),
                  color(dot.rgb()));
      case FigureShape.Curve curve -> curve(curve, number(unit.dash()));
      case FigureShape.Words words -> words(words);
    };
  }

  private static String curve(FigureShape.Curve curve, String dash) {
    String points =
        curve.points().stream()
            .map(point -> number(point.x()) + "," + number(point.y()))
            .collect(Collectors.joining(" "));
    return "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"%s\"%s/>%n"
        .formatted(
            points,
            color(curve.rgb()),
            number(curve.weight()),
            curve.dashed()
                ? " stroke-dasharray=\"%s %s\"".formatted(dash, dash)
                : " stroke-linejoin=\"round\"");
  }

  private static String words(FigureShape.Words words) {
    String x = number(words.place().x());
    String y = number(words.place().y());
    String turned =
        words.type().upwards() ? " transform=\"rotate(-90 %s %s)\"".formatted(x, y) : "";
    return "<text x=\"%s\" y=\"%s\" text-anchor=\"%s\" font-size=\"%s\" fill=\"%s\"%s>%s</text>%n"
        .formatted(
            x,
            y,
            words.anchor().name().toLowerCase(Locale.ROOT),
            number(words.type().size()),
            color(words.type().rgb()),
            turned,
            escaped(words.text()));
  }

  private static String number(double value) {
    return BigDecimal.valueOf(value)
        .setScale(DECIMALS, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }

  private static String color(int rgb) {
    return String.format(Locale.ROOT, "#%06x", rgb);
  }

  /** Text as it stands in XML and HTML. */
  public static String escaped(String text) {
    return Lettering.printable(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
