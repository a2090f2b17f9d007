package org.ectopy.report;

import java.awt.Shape;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The letters of drawings: how wide they are, and what is drawn for those that the program's own
 * font has not. It carries Latin, Greek and Cyrillic; what else people write is taken as outlines
 * from the fonts of the machine, and a letter that is not there either becomes a hollow box.
 *
 * <p>One thread uses it at a time.
 */
public final class Lettering {

  /** The font that comes with PDFBox. */
  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private static final int BOX = 0x25a1;

  private final TrueTypeFont font;
  private final CmapLookup glyphs;
  private final double perUnit;
  private final MachineFonts machine = new MachineFonts();

  /**
   * Reads the program's font.
   *
   * @throws IOException where it is missing from the program
   */
  public Lettering() throws IOException {
    try (InputStream file = fontFile()) {
      font = new TTFParser().parse(new RandomAccessReadBuffer(file));
    }
    glyphs = font.getUnicodeCmapLookup();
    perUnit = 1.0 / font.getUnitsPerEm();
  }

  /** The program's font as a file. */
  static InputStream fontFile() throws IOException {
    InputStream file = PDDocument.class.getResourceAsStream(FONT);
    if (file == null) {
      throw new IOException("the program's font for drawings is missing");
    }
    return file;
  }

  /**
   * A part of a text that is written in one way.
   *
   * @param text what it says
   * @param width for letters of size 1
   * @param outline of letters of size 1 on a base line at 0, y downwards, where the program's font
   *     has them not
   */
  record Part(String text, double width, Optional<Shape> outline) {}

  /**
   * A text without what cannot be drawn: control characters become spaces, halves of pairs boxes.
   */
  public static String printable(String text) {
    StringBuilder drawn = new StringBuilder(text.length());
    text.codePoints()
        .map(
            point ->
                switch (Character.getType(point)) {
                  case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                      ' ';
                  case Character.SURROGATE, Character.UNASSIGNED -> BOX;
                  default -> point;
                })
        .forEach(drawn::appendCodePoint);
    return drawn.toString();
  }

  /** How long a text is in letters of a size, in the unit of the size. */
  public double width(String text, double size) throws IOException {
    double sum = 0;
    for (Part part : parts(text)) {
      sum += part.width();
    }
    return sum * size;
  }

  /** The parts of a text in their order. */
  List<Part> parts(String text) throws IOException {
    int[] points = printable(text).codePoints().toArray();
    List<Part> parts = new ArrayList<>();
    for (int from = 0; from < points.length; ) {
      int to = from + 1;
      while (to < points.length && known(points[to]) == known(points[from])) {
        to++;
      }
      String piece = new String(points, from, to - from);
      parts.add(known(points[from]) ? own(piece) : foreign(piece));
      from = to;
    }
    return parts;
  }

  private boolean known(int point) {
    return glyphs.getGlyphId(point) != 0;
  }

  private Part own(String text) throws IOException {
    double width = 0;
    for (int point : text.codePoints().toArray()) {
      width += font.getAdvanceWidth(glyphs.getGlyphId(point)) * perUnit;
    }
    return new Part(text, width, Optional.empty());
  }

  private Part foreign(String text) throws IOException {
    Optional<Part> drawn = machine.part(text);
    return drawn.isPresent()
        ? drawn.get()
        : own(Character.toString(BOX).repeat(text.codePointCount(0, text.length())));
  }

  /** Gives the outlines of a part for letters of size 1, y downwards. */
  Shape outline(Part part) throws IOException {
    return part.outline().isPresent() ? part.outline().get() : ownOutline(part.text());
  }

  private Shape ownOutline(String text) throws IOException {
    GlyphPath path = new GlyphPath(perUnit);
    for (int point : text.codePoints().toArray()) {
      int glyph = glyphs.getGlyphId(point);
      var outline = font.getGlyph().getGlyph(glyph);
      if (outline != null) {
        path.add(outline.getPath());
      }
      path.advance(font.getAdvanceWidth(glyph));
    }
    return path.shape();
  }
}
