package org.ectopy.teaching;

import java.io.IOException;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.ectopy.record.ElapsedTime;

/** Prints the result of a quiz as CSV, a row for each answer; files of a class can be joined. */
public final class QuizCsv {

  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT
          .builder()
          .setRecordSeparator("\n")
          .setHeader(
              "student",
              "seed",
              "question",
              "subject",
              "record",
              "annotator",
              "sample",
              "end_sample",
              "time",
              "noisy",
              "truth",
              "answer",
              "right",
              "seconds")
          .get();

  private QuizCsv() {}

  /**
   * Prints a result. {@code sample} is the beat's, or the first of the stretch whose rhythm was
   * asked; {@code end_sample} is the first after the stretch.
   *
   * @param student who answered; empty where nobody knows
   * @throws IOException where it cannot be written
   */
  public static void print(QuizResult result, String student, Appendable out) throws IOException {
    CSVPrinter csv = new CSVPrinter(out, FORMAT);
    for (QuizAnswer answer : result.answers()) {
      QuizQuestion question = answer.question();
      QuizRecord record = question.record();
      csv.printRecord(
          student,
          result.plan().seed(),
          question.number(),
          question.truth().subject().printedName(),
          record.name(),
          record.annotator(),
          question.asked().from(),
          question.asked().to(),
          ElapsedTime.of(question.asked().from(), record.rate()),
          yesOrNo(question.noisy()),
          question.truth().name(),
          answer.given().name(),
          yesOrNo(answer.right()),
          String.format(Locale.ROOT, "%.1f", answer.seconds()));
    }
  }

  private static String yesOrNo(boolean value) {
    return value ? "yes" : "no";
  }
}
