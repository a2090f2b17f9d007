package org.ectopy.report.strip;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.ectopy.report.FigureShape.Place;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** An SVG as a reader finds it, whose unit is the millimetre. */
final class SvgDrawing {

  private final Element root;

  SvgDrawing(String text) throws Exception {
    root =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
            .getDocumentElement();
  }

  /** Such as {@code 297mm}. */
  String attribute(String name) {
    return root.getAttribute(name);
  }

  private Stream<Element> elements(String tag) {
    NodeList all = root.getElementsByTagName(tag);
    return IntStream.range(0, all.getLength()).mapToObj(i -> (Element) all.item(i));
  }

  List<DrawnPath> paths() {
    return elements("polyline")
        .map(
            each ->
                new DrawnPath(
                    Arrays.stream(each.getAttribute("points").split(" ", -1))
                        .map(pair -> pair.split(",", -1))
                        .map(
                            pair ->
                                new Place(Double.parseDouble(pair[0]), Double.parseDouble(pair[1])))
                        .toList(),
                    Integer.parseInt(each.getAttribute("stroke").substring(1), 16)))
        .toList();
  }

  /** What is written at the height of the first of some words, from the left. */
  String level(String words) {
    String height =
        elements("text")
            .filter(each -> each.getTextContent().equals(words))
            .findFirst()
            .orElseThrow()
            .getAttribute("y");
    return String.join(
        " ",
        elements("text")
            .filter(each -> each.getAttribute("y").equals(height))
            .map(Element::getTextContent)
            .toList());
  }

  List<String> words() {
    return elements("text").map(Element::getTextContent).toList();
  }
}
