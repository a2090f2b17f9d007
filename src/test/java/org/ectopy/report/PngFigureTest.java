package org.ectopy.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.ectopy.report.FigureShape.Anchor;
import org.ectopy.report.FigureShape.Place;
import org.junit.jupiter.api.Test;

class PngFigureTest {

  private static final int WHITE = 0xffffffff;
  private static final int RED = 0xffff0000;

  private static boolean inked(BufferedImage image, int fromX, int toX) {
    for (int x = fromX; x < toX; x++) {
      for (int y = 0; y < image.getHeight(); y++) {
        if (image.getRGB(x, y) != WHITE) {
          return true;
        }
      }
    }
    return false;
  }

  /** 254 dpi are 10 pixels a millimetre. */
  @Test
  void shapesLieWhereTheyAreMeasured() throws Exception {
    Figure figure = new Figure("test", FigureUnit.MILLIMETRE, 20, 10);
    figure.add(new FigureShape.Box(new Place(2, 1), 3, 4, 0xff0000));
    figure.add(new FigureShape.Dot(new Place(12, 5), 1, 0xff0000));
    figure.add(
        new FigureShape.Curve(List.of(new Place(16, 0), new Place(16, 10)), 1, false, 0xff0000));
    BufferedImage image = PngFigure.image(figure, 254);
    assertEquals(200, image.getWidth());
    assertEquals(100, image.getHeight());
    assertEquals(RED, image.getRGB(20, 10));
    assertEquals(RED, image.getRGB(49, 49));
    assertEquals(WHITE, image.getRGB(50, 50));
    assertEquals(WHITE, image.getRGB(19, 9));
    assertEquals(RED, image.getRGB(120, 58));
    assertEquals(WHITE, image.getRGB(120, 61));
    assertEquals(RED, image.getRGB(155, 0));
    assertEquals(RED, image.getRGB(164, 99));
    assertEquals(WHITE, image.getRGB(154, 50));
  }

  @Test
  void wordsEndWhereTheyAreAnchored() throws Exception {
    Figure figure = new Figure("test", FigureUnit.MILLIMETRE, 20, 10);
    FigureShape.Type type = new FigureShape.Type(3, false, 0);
    figure.add(new FigureShape.Words(new Place(10, 6), "beat", Anchor.END, type));
    BufferedImage image = PngFigure.image(figure, 254);
    assertTrue(inked(image, 40, 100), "before the place");
    assertTrue(!inked(image, 100, 200), "nothing after it");
  }

  @Test
  void aPictureThatNoMemoryHoldsIsRefused() {
    Figure figure = new Figure("test", FigureUnit.MILLIMETRE, 2000, 2000);
    IOException refused = assertThrows(IOException.class, () -> PngFigure.image(figure, 600));
    assertTrue(String.valueOf(refused.getMessage()).contains("too large"));
  }
}
