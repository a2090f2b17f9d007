package org.ectopy.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {

  private static final String MIXED = "sample-records/mixed";

  @TempDir private Path folder = Path.of("");

  private String page(String record, Object... options) throws IOException {
    Path file = folder.resolve("page.html");
    Object[] all = new Object[options.length + 5];
    all[0] = "report";
    all[1] = record;
    all[2] = "-o";
    all[3] = file;
    all[4] = "--force";
    System.arraycopy(options, 0, all, 5, options.length);
    Run run = Run.of(all);
    assertEquals(0, run.code(), run.err());
    return Files.readString(file);
  }

  private static String row(String head, String... cells) {
    StringBuilder row = new StringBuilder("<tr><th scope=\"row\">" + head + "</th>");
    for (String cell : cells) {
      boolean number = cell.matches("[\\d.,]+( \\S+)?");
      row.append(number ? "<td class=\"number\">" : "<td>").append(cell).append("</td>");
    }
    return row.toString();
  }

  @Test
  void countsAndRhythmsAreThoseOfInfo() throws IOException {
    for (String map : List.of("ec57", "ml")) {
      Run info = Run.of("info", MIXED, "--json", "--map", map);
      JsonNode annotator = new ObjectMapper().readTree(info.out()).get("annotators").get(0);
      String page = page(MIXED, "-a", "atr", "--map", map);
      List<String> names =
          List.of("normal", "supraventricular", "ventricular", "fusion", "unknown or paced");
      List<String> classes = List.of("N", "S", "V", "F", "Q");
      for (int i = 0; i < classes.size(); i++) {
        String count =
            String.format(Locale.ROOT, "%,d", annotator.get("classes").get(classes.get(i)).asInt());
        assertTrue(page.contains(row(classes.get(i), names.get(i), count)), map + classes.get(i));
      }
      double seconds = annotator.get("rhythmSeconds").get("(B").asDouble();
      String time = String.format(Locale.ROOT, "%.2f s", seconds);
      assertTrue(page.contains(row("(B", "ventricular bigeminy", "1", time)), time);
    }
  }

  @Test
  void runsAreThoseOfCompare() throws IOException {
    // an annotator against itself: each run of the reference meets itself
    Files.copy(Path.of(MIXED + ".atr"), folder.resolve("mixed.atr"));
    Files.copy(Path.of(MIXED + ".atr"), folder.resolve("mixed.own"));
    Files.copy(Path.of(MIXED + ".hea"), folder.resolve("mixed.hea"));
    Files.copy(Path.of(MIXED + ".dat"), folder.resolve("mixed.dat"));
    String record = folder.resolve("mixed").toString();
    String bxb =
        Run.of("compare", record, "-a", "atr", "own", "--from", "0", "--format", "bxb").out();
    long[] runs = runs(bxb.lines().toList());
    String page = page(record, "-a", "own", "--reference", "atr");
    assertTrue(runs[1] > 0 && runs[2] > 0 && runs[6] > 0, bxb);
    assertTrue(
        page.contains(
            row(
                "ventricular",
                String.valueOf(runs[1]),
                String.valueOf(runs[2]),
                String.valueOf(runs[3] + runs[4] + runs[5]),
                String.valueOf(runs[6]))),
        bxb);
    assertTrue(page.contains("own against atr, beat by beat"), "the reference was given");
    assertTrue(page.contains(row("QRS Se", "2,251", "2,251", "100.00")), "it agrees with itself");
  }

  /** The rows of the first matrix by rxr, added up: runs of 1, 2, 3, 4, 5 and more beats. */
  private static long[] runs(List<String> lines) {
    int line = 0;
    while (!lines.get(line).startsWith("VE run-by-run")) {
      line++;
    }
    long[] runs = new long[7];
    for (; !lines.get(line).contains("Sensitivity Summary"); line++) {
      String[] halves = lines.get(line).split("\\|", -1);
      String head = halves[0].strip();
      if (halves.length == 2 && !head.equals("0")) {
        long sum =
            Arrays.stream(halves[1].strip().split(" +", -1)).mapToLong(Long::parseLong).sum();
        runs[head.equals(">5") ? 6 : Integer.parseInt(head)] = sum;
      }
    }
    return runs;
  }

  @Test
  void aPdfHasThePagesThatItCounts() throws IOException {
    Path file = folder.resolve("mixed.pdf");
    Run run = Run.of("report", MIXED, "-a", "atr", "-o", file);
    assertEquals(0, run.code(), run.err());
    assertEquals(file + ": written\n", run.out());
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      assertTrue(
          pdf.getDocumentInformation().getTitle().startsWith("ECG report: "),
          pdf.getDocumentInformation().getTitle());
      String text = new PDFTextStripper().getText(pdf);
      int pages = pdf.getNumberOfPages();
      assertTrue(pages > 3, "there are " + pages);
      assertTrue(text.contains("Page " + pages + " of " + pages), text);
      assertTrue(text.contains("ECG report: mixed"), text);
      assertTrue(text.contains("34 beats at 0:15:30.2"), text);
    }
  }

  @Test
  void aReportIsNotReplacedUnasked() throws IOException {
    Path file = folder.resolve("report.html");
    Files.writeString(file, "mine");
    Run run = Run.of("report", MIXED, "-o", file);
    assertEquals(2, run.code());
    assertEquals(
        "ectopy: " + file + ": exists already and is only replaced with --force", run.firstError());
    assertEquals("mine", Files.readString(file));
  }

  @Test
  void badInputIsSaidInOneLine() throws IOException {
    Path file = folder.resolve("report.html");
    assertOneLine("the ending has to be .pdf or .html", "report", MIXED, "-o", "report.txt");
    assertOneLine("does not exist", "report", MIXED, "-a", "xyz", "-o", file);
    assertOneLine("does not exist", "report", MIXED, "--reference", "xyz", "-o", file);
    assertOneLine("none.hea", "report", folder.resolve("none"), "-o", file);
    assertOneLine("no model", "report", MIXED, "--model", "none", "-o", file);
    Path bare = folder.resolve("bare");
    Files.writeString(folder.resolve("bare.hea"), "bare 0 100 500\n", StandardCharsets.US_ASCII);
    assertOneLine("no annotation file", "report", bare, "-o", file);
    assertFalse(Files.exists(file));
  }

  private static void assertOneLine(String expected, Object... arguments) {
    Run run = Run.of(arguments);
    assertEquals(2, run.code(), run.err());
    assertTrue(run.firstError().contains(expected), run.err());
  }

  @Test
  void aTinyRecordHasAReport() throws IOException {
    String page = page(SmallRecord.in(folder).toString());
    // N at 2 and V at 7 of ten frames at 100 Hz
    assertTrue(page.contains(row("V", "ventricular", "1", "50.00")), page);
    assertTrue(page.contains("10:20:30"), "the header gives a time of day");
    assertTrue(page.contains("61 years; female"), page);
  }

  @Test
  void theModelsScoresAreThoseOfItsCard() throws IOException {
    String page = page(MIXED, "-a", "atr", "--model", "context-interpatient");
    assertTrue(page.contains("<h2>Model</h2>"), page);
    assertTrue(page.contains("accuracy "), page);
  }
}
