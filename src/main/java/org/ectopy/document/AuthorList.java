package org.ectopy.document;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.ectopy.annotation.AnnotationDocument;
import org.ectopy.annotation.Authorship;
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
    StringWriter text = new StringWriter();
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setHeader("sample", "symbol", "set_by", "name", "when", "confirmed_by", "confirmed")
            .get();
    try (CSVPrinter printer = new CSVPrinter(text, format)) {
      for (Mark mark : document.marks()) {
        printer.printRecord(
            mark.frame(),
            mark.annotation().symbol().mnemonic(),
            mark.author().setter().name().toLowerCase(Locale.ROOT),
            mark.author().name(),
            when(mark.author()),
            mark.confirmed().map(Authorship::name).orElse(""),
            mark.confirmed().map(AuthorList::when).orElse(""));
      }
    }
    ByteBuffer bytes = StandardCharsets.UTF_8.encode(text.toString());
    AtomicFile.write(
        file,
        Overwrite.REPLACE,
        channel -> {
          while (bytes.hasRemaining()) {
            channel.write(bytes);
          }
        });
  }

  private static String when(Authorship author) {
    return author.when().map(Instant::toString).orElse("");
  }
}
