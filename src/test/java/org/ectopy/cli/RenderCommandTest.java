package org.ectopy.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RenderCommandTest {

  private static final String RECORD = "sample-records/couplets";

  @TempDir private Path folder = Path.of("");

  private List<Path> left() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  private void assertRefused(String line, Object... arguments) throws IOException {
    List<Path> before = left();
    Run run = Run.of(arguments);
    assertEquals(2, run.code(), run.err());
    assertEquals("ectopy: " + line, run.firstError());
    assertEquals("", run.out());
    assertEquals(before, left());
  }

  @ParameterizedTest
  @CsvSource({"strip.pdf, %PDF", "strip.svg, <?xml", "strip.png, PNG"})
  void theEndingSaysWhichKind(String name, String magic) throws IOException {
    Path file = folder.resolve(name);
    Run run = Run.of("render", RECORD, "--from", "5", "--to", "9", "-a", "atr", "-o", file);
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().startsWith(file + ": 1 row"), run.out());
    String start = Files.readString(file, StandardCharsets.ISO_8859_1).substring(0, 8);
    assertTrue(start.contains(magic), start);
    assertEquals(List.of(file), left());
  }

  @Test
  void rowsAndPagesAreTold() {
    Path strip = folder.resolve("strip.pdf");
    Path pages = folder.resolve("pages.pdf");
    String told = Run.of("render", RECORD, "--to", "30", "-o", strip).out();
    assertTrue(told.matches(strip + ": 3 rows on [12] pages?\n"), "10 s a row: " + told);
    assertEquals(
        pages + ": 2 rows on 1 page\n",
        Run.of("render", RECORD, "--pages", "-a", "atr", "-o", pages).out());
  }

  @Test
  void theNamedLeadsAreDrawnInTheirOrder() throws IOException {
    Path file = folder.resolve("strip.svg");
    Run.of("render", RECORD, "--to", "4", "--leads", "V1,MLII", "-o", file);
    String svg = Files.readString(file);
    assertTrue(svg.contains(">V1<") && svg.indexOf(">V1<") < svg.indexOf(">MLII<"), svg);
  }

  @Test
  void aPdfSaysWhatItIsAndByWhatItWasMade() throws IOException {
    Path strip = folder.resolve("strip.pdf");
    Run.of("render", RECORD, "--to", "4", "-o", strip);
    try (PDDocument pdf = Loader.loadPDF(strip.toFile())) {
      assertEquals(
          "ECG strip: couplets, 00:00:00.000 to 00:00:04.000",
          pdf.getDocumentInformation().getTitle());
      assertEquals("Ectopy", pdf.getDocumentInformation().getCreator());
      assertTrue(
          pdf.getDocumentInformation().getProducer().startsWith("Ectopy with Apache PDFBox"));
      assertEquals("en", pdf.getDocumentCatalog().getLanguage());
    }
    Path pages = folder.resolve("pages.pdf");
    Run.of("render", RECORD, "--pages", "-o", pages);
    try (PDDocument pdf = Loader.loadPDF(pages.toFile())) {
      assertEquals(
          "ECG, full disclosure: couplets, 00:00:00.000 to 00:01:30.000",
          pdf.getDocumentInformation().getTitle());
    }
  }

  @Test
  void theFilterStandsInTheHeader() throws IOException {
    Path file = folder.resolve("strip.svg");
    Run.of(
        "render",
        RECORD,
        "--to",
        "4",
        "--high-pass",
        "0.5",
        "--low-pass",
        "40",
        "--notch",
        "50",
        "-o",
        file);
    assertTrue(
        Files.readString(file).contains("filter high-pass 0.5 Hz, low-pass 40 Hz, notch 50 Hz"));
  }

  @Test
  void aFileThatExistsIsReplacedOnlyWhenForced() throws IOException {
    Path file = Files.writeString(folder.resolve("strip.svg"), "mine");
    assertRefused(
        file + ": exists already and is only replaced with --force",
        "render",
        RECORD,
        "--to",
        "4",
        "-o",
        file);
    assertEquals("mine", Files.readString(file));
    assertEquals(0, Run.of("render", RECORD, "--to", "4", "-o", file, "--force").code());
    assertFalse(Files.readString(file).contains("mine"));
  }

  @Test
  void anIntervalOutsideTheRecordIsOneLine() throws IOException {
    Path file = folder.resolve("strip.svg");
    assertRefused(
        "the record ends at 00:01:30.000: --from has to be before that",
        "render",
        RECORD,
        "--from",
        "2:00",
        "--to",
        "2:10",
        "-o",
        file);
    assertRefused(
        "--to has to be after --from", "render", RECORD, "--from", "4", "--to", "4", "-o", file);
    assertRefused("--from is after --to", "render", RECORD, "--from", "5", "--to", "4", "-o", file);
  }

  @Test
  void aLeadThatIsNotThereIsOneLine() throws IOException {
    assertRefused(
        "the record has no lead 'V9'; it has MLII, V1",
        "render",
        RECORD,
        "--to",
        "4",
        "--leads",
        "V9",
        "-o",
        folder.resolve("strip.svg"));
  }

  @Test
  void whatCannotBeDrawnIsOneLine() throws IOException {
    Path svg = folder.resolve("strip.svg");
    Path gif = folder.resolve("strip.gif");
    assertRefused(gif + ": the ending has to be .png, .svg or .pdf", "render", RECORD, "-o", gif);
    assertRefused(
        svg + ": --pages are written as .pdf only", "render", RECORD, "--pages", "-o", svg);
    assertRefused(
        "a speed of 0 mm/s: from 1 to 400 mm/s can be drawn",
        "render",
        RECORD,
        "--speed",
        "0",
        "-o",
        svg);
    assertRefused(
        "lead MLII has 360.0 samples per second: it can be filtered only below 180.0 Hz",
        "render",
        RECORD,
        "--low-pass",
        "200",
        "-o",
        svg);
    assertRefused(
        "--dpi has to be from 20 to 2400",
        "render",
        RECORD,
        "--dpi",
        "3",
        "-o",
        folder.resolve("strip.png"));
  }

  @Test
  void anAnnotatorThatIsNotThereIsOneLine() throws IOException {
    assertRefused(
        "sample-records/couplets.xyz: does not exist, this record has: atr",
        "render",
        RECORD,
        "--to",
        "4",
        "-a",
        "xyz",
        "-o",
        folder.resolve("strip.svg"));
  }

  @Test
  void theSameStripIsTheSameFile() throws IOException {
    Path one = folder.resolve("one.svg");
    Path two = folder.resolve("two.svg");
    Run.of("render", RECORD, "--to", "4", "-a", "atr", "-o", one);
    Run.of("render", RECORD, "--to", "4", "-a", "atr", "-o", two);
    assertArrayEquals(Files.readAllBytes(one), Files.readAllBytes(two));
  }
}
