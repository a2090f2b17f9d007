package org.ectopy.results;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.ectopy.signal.QrsDetector;
import org.ectopy.signal.QrsDetectors;

/**
 * Measures every detector on MIT-BIH, clean and with noise, and writes the figures between two
 * marks into a Markdown file. The data are found through ECTOPY_DATA.
 */
public final class DetectorResults {

  private static final String BEGIN = "<!-- detection: written by DetectorResults -->";
  private static final String END = "<!-- detection: end -->";

  private DetectorResults() {}

  /** Takes the file as its one argument. */
  public static void main(String[] arguments) throws Exception {
    String data = System.getenv("ECTOPY_DATA");
    if (data == null) {
      throw new IllegalStateException("ECTOPY_DATA is not set: no MIT-BIH database to measure on");
    }
    Path file = Path.of(arguments[0]);
    String before = Files.readString(file);
    int begin = before.indexOf(BEGIN);
    int end = before.indexOf(END);
    if (begin < 0 || end < begin) {
      throw new IOException(file + ": holds no '" + BEGIN + "' followed by '" + END + "'");
    }
    String after =
        before.substring(0, begin + BEGIN.length())
            + "\n\n"
            + measure(Path.of(data))
            + before.substring(end);
    Files.writeString(file, after, StandardCharsets.UTF_8);
  }

  private static String measure(Path data) throws Exception {
    Markdown text = new Markdown();
    text.paragraph(
        "Measured on %s, %s.".formatted(LocalDate.now(ZoneOffset.UTC), Machine.description()));
    List<QrsDetector> detectors = QrsDetectors.all();
    detectors.forEach(each -> text.paragraph("`" + each.name() + "`: " + each.description()));
    List<DatabaseScore> scores = new ArrayList<>();
    List<TestRecord> records = TestRecord.all(data.resolve("mitdb"));
    for (QrsDetector detector : detectors) {
      scores.add(DatabaseScore.of(detector, records));
    }
    new DatabaseTables(scores, text).write();
    new NoiseTables(data, detectors, text).write();
    return text.toString();
  }
}
