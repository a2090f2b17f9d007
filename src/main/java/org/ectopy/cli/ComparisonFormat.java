package org.ectopy.cli;

import java.util.Arrays;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How {@code ectopy compare} prints. */
enum ComparisonFormat {
  TABLE,
  BXB,
  CSV,
  JSON;

  /** Reads a format's name. */
  static final class Name implements ITypeConverter<ComparisonFormat> {

    Name() {}

    @Override
    public ComparisonFormat convert(String typed) {
      return Arrays.stream(values())
          .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(typed))
          .findFirst()
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "'" + typed + "' is no format: table, bxb, csv or json"));
    }
  }
}
