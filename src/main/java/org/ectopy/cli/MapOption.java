package org.ectopy.cli;

import org.ectopy.record.LabelMap;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The label map of a command that counts or scores beats by class. */
final class MapOption {

  @Option(
      names = "--map",
      paramLabel = "MAP",
      converter = Name.class,
      defaultValue = "ec57",
      description =
          "How symbols become classes: ec57 (as bxb: e, j and n in S) or ml (as most papers: e and"
              + " j in N). Default: ${DEFAULT-VALUE}.")
  private LabelMap map = LabelMap.EC57;

  MapOption() {}

  LabelMap map() {
    return map;
  }

  /** Reads a label map's printed name. */
  static final class Name implements ITypeConverter<LabelMap> {

    Name() {}

    @Override
    public LabelMap convert(String name) {
      return LabelMap.named(name)
          .orElseThrow(
              () -> new TypeConversionException("'" + name + "' is no label map: ec57 or ml"));
    }
  }
}
