package org.ectopy.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import javafx.css.CssParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JavaFX drops without a word what it cannot read in a style sheet; here it says so. */
class StyleSheetTest {

  private static final Path FOLDER = Path.of("resources/org/ectopy/ui");

  @ParameterizedTest
  @ValueSource(strings = {"workbench.css", "palette-light.css", "palette-dark.css"})
  void isReadWithoutErrors(String name) throws IOException {
    CssParser.errorsProperty().clear();
    new CssParser().parse(url(name));
    List<String> errors =
        CssParser.errorsProperty().stream().map(CssParser.ParseError::getMessage).toList();
    assertEquals(List.of(), errors);
  }

  private static URL url(String name) throws MalformedURLException {
    return FOLDER.resolve(name).toUri().toURL();
  }
}
