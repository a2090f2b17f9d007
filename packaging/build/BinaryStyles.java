import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.css.Stylesheet;

/**
 * Reads the window's style sheets and leaves beside each what JavaFX made of it ({@code .bss}),
 * which it takes instead, so that the program need not read them at its start.
 *
 * <p>Usage: {@code java --module-path JAVAFX --add-modules javafx.graphics BinaryStyles.java
 * FOLDER}
 */
final class BinaryStyles {

  public static void main(String[] arguments) throws IOException {
    List<Path> sheets;
    try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
      sheets = files.filter(file -> file.toString().endsWith(".css")).sorted().toList();
    }
    for (Path sheet : sheets) {
      File binary = new File(sheet.toString().replaceFirst("css$", "bss"));
      Stylesheet.convertToBinary(sheet.toFile(), binary);
    }
  }
}
