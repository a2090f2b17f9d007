package org.ectopy.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import javafx.css.CssParser;
import javafx.css.CssParser.ParseError;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A rule that is not closed swallows those after it, with a line on a console nobody reads. */
final class StyleSheetsTest {

  @ParameterizedTest
  @ValueSource(strings = {"workbench.css", "palette-light.css", "palette-dark.css"})
  void parsesWithoutComplaint(String sheet) throws IOException {
    URL file = Objects.requireNonNull(StyleSheetsTest.class.getResource("/org/ectopy/ui/" + sheet));
    CssParser.errorsProperty().clear();
    new CssParser().parse(file);
    assertEquals(
        List.of(), CssParser.errorsProperty().stream().map(ParseError::getMessage).toList());
  }
}
