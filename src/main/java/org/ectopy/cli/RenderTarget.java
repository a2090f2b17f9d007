package org.ectopy.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.ectopy.report.strip.Paper;
import org.ectopy.wfdb.Overwrite;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The picture that is to be written. */
final class RenderTarget {

  private static final double LEAST_DPI = 20;
  private static final double MOST_DPI = 2400;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "FILE",
      description = "The picture; its ending says which kind: .png, .svg or .pdf.")
  private Path file = Path.of("");

  @Option(
      names = "--paper",
      paramLabel = "PAPER",
      converter = PaperName.class,
      description = "a4 (default) or letter: how wide rows can be, and the pages of a PDF.")
  private Paper paper = Paper.A4;

  @Option(
      names = "--dpi",
      paramLabel = "N",
      description = "Pixels per inch of a PNG (default: 300).")
  private double dpi = 300;

  @Option(names = "--force", description = "Replace the file if it exists.")
  private boolean force;

  RenderTarget() {}

  /** In which form a picture is written. */
  enum Kind {
    PNG,
    SVG,
    PDF
  }

  /**
   * The form that the file's ending names.
   *
   * @throws ParameterException where it names none
   */
  Kind kind() {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    Optional<Kind> kind =
        Arrays.stream(Kind.values())
            .filter(each -> name.endsWith("." + each.name().toLowerCase(Locale.ROOT)))
            .findFirst();
    return kind.orElseThrow(
        () ->
            new ParameterException(
                spec.commandLine(), file + ": the ending has to be .png, .svg or .pdf"));
  }

  Path file() {
    return file;
  }

  Paper paper() {
    return paper;
  }

  Overwrite overwrite() {
    return force ? Overwrite.REPLACE : Overwrite.REFUSE;
  }

  /**
   * Pixels per inch.
   *
   * @throws ParameterException where no picture can have so many
   */
  double dpi() {
    if (!(dpi >= LEAST_DPI && dpi <= MOST_DPI)) {
      throw new ParameterException(spec.commandLine(), "--dpi has to be from 20 to 2400");
    }
    return dpi;
  }

  /** Reads the name of a paper. */
  static final class PaperName implements ITypeConverter<Paper> {

    PaperName() {}

    @Override
    public Paper convert(String typed) {
      return Paper.named(typed.toLowerCase(Locale.ROOT))
          .orElseThrow(
              () -> new TypeConversionException("'" + typed + "' is no paper: a4 or letter"));
    }
  }
}
