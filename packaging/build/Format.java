import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Holds every Java file below the given folders against google-java-format, or rewrites them. */
public final class Format {

  private static final Formatter FORMATTER = new Formatter(JavaFormatterOptions.defaultOptions());

  private Format() {}

  /** Takes {@code --check} or {@code --write}, then folders; exits with 1 where a check fails. */
  public static void main(String[] args) throws Exception {
    boolean write = args[0].equals("--write");
    List<Path> unformatted = new ArrayList<>();
    for (int i = 1; i < args.length; i++) {
      for (Path file : javaFiles(Path.of(args[i]))) {
        String source = Files.readString(file);
        String formatted =
            FORMATTER.formatSourceAndFixImports(RemoveUnusedImports.removeUnusedImports(source));
        if (!formatted.equals(source)) {
          unformatted.add(file);
          if (write) {
            Files.writeString(file, formatted);
          }
        }
      }
    }
    report(unformatted, write);
  }

  private static List<Path> javaFiles(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  private static void report(List<Path> unformatted, boolean written) {
    for (Path file : unformatted) {
      System.err.println((written ? "formatted " : "not formatted: ") + file);
    }
    if (!unformatted.isEmpty() && !written) {
      System.err.println("Format them with: ./mvnw -Dformat process-sources");
      System.exit(1);
    }
  }
}
