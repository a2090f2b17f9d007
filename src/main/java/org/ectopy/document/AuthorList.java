package org.ectopy.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.ectopy.annotation.AnnotationDocument;
import org.ectopy.annotation.Mark;
import org.ectopy.wfdb.AtomicFile;
import org.ectopy.wfdb.Overwrite;

/** Who set and who confirmed each mark, and when: what an annotation file has no room for. */
final class AuthorList {

  private final AnnotationDocument document;

  AuthorList(AnnotationDocument document) {
    this.document = document;
  }

  /** Writes the list as CSV, in the order of the annotation file. */
  void write(Path file) throws IOException {
    List<String> names = new ArrayList<>(List.of("sample", "symbol"));
    names.addAll(AuthorCells.NAMES);
    StringBuilder text = new StringBuilder();
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader(names.toArray(String[]::new)).get();
    try (CSVPrinter printer = new CSVPrinter(text, format)) {
      for (Mark mark : document.marks()) {
        List<Object> cells =
            new ArrayList<>(List.of(mark.frame(), mark.annotation().symbol().mnemonic()));
        cells.addAll(AuthorCells.of(mark));
        printer.printRecord(cells);
      }
    }
    AtomicFile.write(file, Overwrite.REPLACE, StandardCharsets.UTF_8.encode(text.toString()));
  }
}
