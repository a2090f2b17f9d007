package org.ectopy.report.strip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageInputStream;
import org.ectopy.record.EcgRecord;
import org.ectopy.report.FigureShape.Place;
import org.ectopy.report.PdfFigures;
import org.ectopy.report.PngFigure;
import org.ectopy.report.SvgFigure;
import org.ectopy.task.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 25 mm are 25 mm: what a ruler finds on the paper, read back from the files. */
class StripScaleTest {

  private static final double NEAR = 0.01;
  private static final EcgRecord RECORD = MadeLead.record(20, MadeLead::spikes, "II");

  private static Strip strip(double speed, double gain) {
    StripLook look = StripLook.standard(RECORD).at(new StripScale(speed, gain));
    return new Strip(RECORD, 0, 4 * MadeLead.RATE, look, StripLabels.NONE);
  }

  private static byte[] pdf(Strip strip) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    StripPages pages = strip.pages(Paper.A4);
    PdfFigures.write(bytes, pages, Progress.NONE);
    return bytes.toByteArray();
  }

  private static void assertSteps(double step, List<Double> places) {
    assertTrue(places.size() > 2, () -> "too few lines: " + places);
    for (int i = 1; i < places.size(); i++) {
      assertEquals(step, places.get(i) - places.get(i - 1), NEAR);
    }
  }

  private static void assertGrid(List<DrawnPath> drawn) {
    assertSteps(5, DrawnPath.columns(drawn, StripInk.LARGE_BOX));
    assertSteps(5, DrawnPath.rows(drawn, StripInk.LARGE_BOX));
    List<Double> columns = DrawnPath.columns(drawn, StripInk.SMALL_BOX);
    for (int i = 0; i < 4; i++) {
      double expected = DrawnPath.columns(drawn, StripInk.LARGE_BOX).getFirst() + i + 1;
      assertEquals(expected, columns.get(i), NEAR, "four light lines in a large box");
    }
    assertEquals(columns.get(3) + 2, columns.get(4), NEAR, "none below the heavy line at 5 mm");
  }

  /** Of the trace: where it is highest, three spikes from the left. */
  private static void assertTrace(List<DrawnPath> drawn, double second, double millivolt) {
    List<DrawnPath> curves = DrawnPath.curves(drawn, StripInk.TRACE);
    assertEquals(2, curves.size(), "the pulse and the trace");
    DrawnPath trace = curves.get(1);
    assertEquals(millivolt, trace.foot() - trace.top(), NEAR);
    List<Double> spikes =
        trace.points().stream()
            .filter(point -> point.y() < trace.top() + NEAR)
            .map(Place::x)
            .toList();
    assertEquals(3, spikes.size(), "at 1 s, 2 s and 3 s");
    assertEquals(second, spikes.get(1) - spikes.get(0), NEAR);
    assertEquals(2 * second, spikes.get(2) - spikes.get(0), NEAR);
    assertEquals(second, spikes.getFirst() - trace.left(), NEAR, "the trace begins at 0 s");
  }

  private static void assertPulse(List<DrawnPath> drawn, double width, double height) {
    List<Place> pulse = DrawnPath.curves(drawn, StripInk.TRACE).getFirst().points();
    assertEquals(6, pulse.size());
    assertEquals(width, pulse.get(3).x() - pulse.get(2).x(), NEAR);
    assertEquals(height, pulse.get(1).y() - pulse.get(2).y(), NEAR);
  }

  @Test
  void aPdfIsTrueToScale() throws Exception {
    List<DrawnPath> drawn = PdfPaths.on(pdf(strip(25, 10)), 0);
    assertGrid(drawn);
    assertPulse(drawn, 5, 10);
    assertTrace(drawn, 25, 10);
  }

  @Test
  void anSvgIsTrueToScale() throws Exception {
    SvgDrawing svg = new SvgDrawing(SvgFigure.file(strip(25, 10).sheet(297)));
    assertGrid(svg.paths());
    assertPulse(svg.paths(), 5, 10);
    assertTrace(svg.paths(), 25, 10);
    assertEquals(
        "0 0 "
            + svg.attribute("width").replace("mm", "")
            + " "
            + svg.attribute("height").replace("mm", ""),
        svg.attribute("viewBox"),
        "a unit of the drawing is a millimetre");
    assertTrue(svg.attribute("width").endsWith("mm"));
  }

  @ParameterizedTest
  @CsvSource({"50, 20, 10, 20", "12.5, 5, 2.5, 5", "25, 20, 5, 20"})
  void otherScalesDrawAsMuchAsTheySay(double speed, double gain, double width, double height)
      throws Exception {
    List<DrawnPath> drawn = PdfPaths.on(pdf(strip(speed, gain)), 0);
    assertSteps(5, DrawnPath.columns(drawn, StripInk.LARGE_BOX));
    assertTrace(drawn, speed, gain);
    if (speed < 50) {
      assertPulse(drawn, width, height);
    }
  }

  @Test
  void aPngSaysHowLargeItsPixelsAre() throws Exception {
    Strip strip = strip(25, 10);
    byte[] file = PngFigure.file(strip.sheet(297), 254);
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
      ImageReader reader = ImageIO.getImageReaders(in).next();
      reader.setInput(in);
      IIOMetadataNode size =
          (IIOMetadataNode)
              ((IIOMetadataNode) reader.getImageMetadata(0).getAsTree("javax_imageio_png_1.0"))
                  .getElementsByTagName("pHYs")
                  .item(0);
      assertEquals("10000", size.getAttribute("pixelsPerUnitXAxis"), "254 dpi are 10 a mm");
      assertEquals("meter", size.getAttribute("unitSpecifier"));
      assertEquals(strip.sheet(297).width() * 10, reader.getWidth(0), 1);
    }
  }

  @Test
  void thePaperOfAPdfIsA4() throws Exception {
    try (var document = org.apache.pdfbox.Loader.loadPDF(pdf(strip(25, 10)))) {
      assertEquals(297 / 25.4 * 72, document.getPage(0).getMediaBox().getWidth(), 0.01);
      assertEquals(210 / 25.4 * 72, document.getPage(0).getMediaBox().getHeight(), 0.01);
    }
  }

  @Test
  void scalesThatNobodyCanReadAreRefused() {
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> new StripScale(0, 10));
    assertEquals("a speed of 0 mm/s: from 1 to 400 mm/s can be drawn", refused.getMessage());
    assertThrows(IllegalArgumentException.class, () -> new StripScale(25, Double.NaN));
  }
}
