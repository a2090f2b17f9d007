package org.ectopy.evaluation;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ectopy.record.AnnotationSet;
import org.ectopy.record.SampleRate;
import org.ectopy.wfdb.AnnotationFile;

/**
 * MIT-BIH, the perturbed copies of 24 of its annotation files, and what WFDB's tools say of them.
 */
final class OracleData {

  static final AnnotatorNames NAMES = new AnnotatorNames("atr", "px");

  private static final long FRAMES = 650_000;

  private final Path folder;

  private OracleData(Path folder) {
    this.folder = folder;
  }

  static OracleData find() {
    String data = System.getenv("ECTOPY_DATA");
    assumeTrue(data != null, "ECTOPY_DATA is not set: nothing to hold against WFDB's bxb and rxr");
    Path folder = Path.of(String.valueOf(data));
    assumeTrue(
        Files.isDirectory(folder.resolve("oracle/px")),
        "ECTOPY_DATA has no oracle/px: nothing to hold against WFDB's bxb and rxr");
    return new OracleData(folder);
  }

  /** The records in the order of the line formats. */
  List<String> records() throws IOException {
    try (var files = Files.list(folder.resolve("oracle/px"))) {
      return files.map(each -> each.getFileName().toString().replace(".px", "")).sorted().toList();
    }
  }

  String text(String file) throws IOException {
    return Files.readString(folder.resolve("oracle").resolve(file));
  }

  AnnotationSet reference(String record) throws IOException {
    return AnnotationFile.read(folder.resolve("mitdb").resolve(record + ".atr"));
  }

  AnnotationSet test(String record) throws IOException {
    return AnnotationFile.read(folder.resolve("oracle/px").resolve(record + ".px"));
  }

  static Protocol protocol() {
    return Protocol.ec57(SampleRate.ofHertz(360), FRAMES);
  }

  RecordComparison compare(String record, Protocol protocol) throws IOException {
    return RecordComparison.of(record, reference(record), test(record), protocol);
  }

  ComparisonTotals totals() throws IOException {
    List<RecordComparison> all = new ArrayList<>();
    for (String record : records()) {
      all.add(compare(record, protocol()));
    }
    return new ComparisonTotals(all);
  }
}
