package org.ectopy.document;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.ectopy.annotation.AnnotationDocument;
import org.ectopy.annotation.Authorship;
import org.ectopy.annotation.Change;
import org.ectopy.annotation.Changes;
import org.ectopy.annotation.Mark;
import org.ectopy.annotation.Setter;

/** Reads who set the marks of an annotation file, from the list that is saved beside it. */
public final class SavedAuthors {

  private SavedAuthors() {}

  /**
   * The marks of an annotation file with their authors.
   *
   * @param file the annotation file
   * @param marks what is in it, by an author who stands for the file
   * @return empty where no list lies beside the file, or one that is not of these marks
   * @throws IOException where the list cannot be read
   */
  public static Optional<AnnotationDocument> of(Path file, AnnotationDocument marks)
      throws IOException {
    Path list = SavedAnnotations.authors(file);
    if (!Files.isRegularFile(list)) {
      return Optional.empty();
    }
    try (Reader reader = Files.newBufferedReader(list, StandardCharsets.UTF_8);
        CSVParser rows =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader)) {
      return rows.getHeaderNames().containsAll(AuthorCells.NAMES)
          ? authored(marks, rows)
          : Optional.empty();
    } catch (IllegalArgumentException | DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<AnnotationDocument> authored(AnnotationDocument marks, CSVParser rows) {
    List<Change> changes = new ArrayList<>();
    int next = 0;
    for (CSVRecord row : rows) {
      if (next == marks.marks().size() || !isOf(row, marks.marks().get(next))) {
        return Optional.empty();
      }
      Mark mark = marks.marks().get(next++);
      changes.add(Change.replace(mark, authored(mark, row)));
    }
    return next == marks.marks().size()
        ? Optional.of(marks.after(Changes.ofMarks(changes)))
        : Optional.empty();
  }

  private static boolean isOf(CSVRecord row, Mark mark) {
    return row.get("sample").equals(String.valueOf(mark.frame()))
        && row.get("symbol").equals(mark.annotation().symbol().mnemonic());
  }

  private static Mark authored(Mark mark, CSVRecord row) {
    Setter setter = Setter.valueOf(row.get("set_by").toUpperCase(Locale.ROOT));
    Authorship author = new Authorship(setter, row.get("name"), when(row.get("when")));
    Optional<Authorship> confirmed =
        Optional.of(row.get("confirmed_by"))
            .filter(name -> !name.isEmpty())
            .map(name -> new Authorship(Setter.PERSON, name, when(row.get("confirmed"))));
    return new Mark(mark.id(), mark.annotation(), author, confirmed);
  }

  private static Optional<Instant> when(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(text));
  }
}
