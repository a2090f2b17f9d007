package org.ectopy.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.ectopy.evaluation.BeatProbabilities;
import org.ectopy.evaluation.ScoredBeats;
import org.ectopy.record.BeatClass;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** What is drawn of three N beats, of which the model calls one S, and a V beat that it knows. */
class EvaluationFiguresTest {

  private static final ScoredBeats BEATS =
      ScoredBeats.of(
          "100",
          List.of(BeatClass.N, BeatClass.N, BeatClass.N, BeatClass.V),
          new BeatProbabilities(
              new float[] {
                0.9f, 0.1f, 0, 0, 0, //
                0.8f, 0.1f, 0.1f, 0, 0, //
                0.3f, 0.7f, 0, 0, 0, //
                0.1f, 0, 0.9f, 0, 0
              }));

  private static Document xml(String text) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<String> words(Document document) {
    NodeList texts = document.getElementsByTagName("text");
    return IntStream.range(0, texts.getLength())
        .mapToObj(i -> texts.item(i).getTextContent())
        .toList();
  }

  @Test
  void theMatrixHasCountsAndPercentOfTheRow() throws Exception {
    List<String> words = words(xml(SvgFigure.file(EvaluationFigures.matrix(BEATS))));
    assertTrue(
        words.containsAll(List.of("2", "66.7 %", "1", "33.3 %", "100.0 %")), words::toString);
    assertEquals(22, words.stream().filter("0"::equals).count(), "25 cells, 3 with beats");
  }

  @Test
  void curvesNameTheirAreas() throws Exception {
    List<String> words = words(xml(SvgFigure.file(EvaluationFigures.curves(BEATS))));
    String expected = "V: ROC area 1.0000, average precision 1.0000, 1 beats";
    assertTrue(words.contains(expected), words::toString);
    assertTrue(words.contains("F: ROC area -, average precision -, 0 beats"), words::toString);
  }

  @Test
  void aCurveRunsFromCornerToCorner() {
    Figure figure = EvaluationFigures.curves(BEATS);
    List<FigureShape.Curve> thick =
        figure.shapes().stream()
            .filter(FigureShape.Curve.class::isInstance)
            .map(FigureShape.Curve.class::cast)
            .filter(curve -> curve.weight() > 1 && !curve.points().isEmpty())
            .toList();
    FigureShape.Curve roc = thick.getFirst();
    assertEquals(new FigureShape.Place(56, 36 + 240), roc.points().getFirst());
    assertEquals(new FigureShape.Place(56 + 240, 36), roc.points().getLast());
  }

  @Test
  void ranksAreCounted() throws Exception {
    List<String> words = words(xml(SvgFigure.file(EvaluationFigures.ranks(BEATS))));
    assertTrue(words.contains("Rank of the true class, by class (heights by the logarithm)"));
    assertEquals(2 + 5, words.stream().filter("1"::equals).count(), "N at rank 2, V at rank 1");
  }

  @Test
  void thePdfHasAPageForEachDrawingAndItsWords() throws IOException {
    byte[] file = PdfFigures.file("Evaluation", EvaluationFigures.all(BEATS));
    try (PDDocument document = Loader.loadPDF(file)) {
      assertEquals(4, document.getNumberOfPages());
      String text = new PDFTextStripper().getText(document);
      assertTrue(text.contains("66.7 %"), text);
      assertTrue(text.contains("expected calibration error"), text);
    }
  }

  @Test
  void whatIsSpecialInXmlIsEscaped() {
    assertEquals("&lt;a &amp; &quot;b&quot;&gt;", SvgFigure.escaped("<a & \"b\">"));
    assertFalse(SvgFigure.inline(EvaluationFigures.matrix(BEATS)).contains("<?xml"));
  }
}
