package org.ectopy.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Locale;
import org.ectopy.evaluation.EvaluationReport;
import org.ectopy.report.EvaluationCsv;
import org.ectopy.report.EvaluationJson;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How {@code ectopy evaluate} prints. */
enum EvaluationFormat {
  TABLE("txt"),
  JSON("json"),
  CSV("csv");

  private final String fileExtension;

  EvaluationFormat(String fileExtension) {
    this.fileExtension = fileExtension;
  }

  /** The name of a report's file. */
  String fileName() {
    return "evaluation." + fileExtension;
  }

  void print(EvaluationReport report, PrintWriter out) throws IOException {
    switch (this) {
      case TABLE -> EvaluationTable.print(report, out);
      case JSON -> EvaluationJson.print(report, out);
      case CSV -> EvaluationCsv.print(report, out);
    }
  }

  /** Reads a format's name. */
  static final class Name implements ITypeConverter<EvaluationFormat> {

    Name() {}

    @Override
    public EvaluationFormat convert(String typed) {
      return Arrays.stream(values())
          .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(typed))
          .findFirst()
          .orElseThrow(
              () ->
                  new TypeConversionException("'" + typed + "' is no format: table, json or csv"));
    }
  }
}
