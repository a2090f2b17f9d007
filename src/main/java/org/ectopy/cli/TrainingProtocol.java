package org.ectopy.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.ectopy.dataset.BeatSet;
import org.ectopy.dataset.BeatSplit;
import org.ectopy.dataset.InterPatient;
import org.ectopy.dataset.RandomBeats;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Which beats a model learns from, and which it is judged on. */
enum TrainingProtocol {
  /** Four fifths of each class and the rest, patients on both sides. */
  RANDOM_BEAT,
  /** The published lists DS1 and DS2 of MIT-BIH. */
  INTER_PATIENT,
  /** All records, nothing kept apart. */
  ALL;

  /** As commands take it and bundles and reports name it. */
  String printedName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Those of the records that are learned from, in part at least. */
  List<LabelledRecord> toLearnFrom(List<LabelledRecord> records) {
    return this == INTER_PATIENT ? in(InterPatient.DS1, records) : records;
  }

  /** Those of the records that are judged on, in part at least. */
  List<LabelledRecord> toBeJudgedOn(List<LabelledRecord> records) {
    return this == INTER_PATIENT ? in(InterPatient.DS2, records) : records;
  }

  private static List<LabelledRecord> in(List<String> list, List<LabelledRecord> records) {
    return records.stream().filter(record -> list.contains(record.name())).toList();
  }

  /** The split of the beats of records. */
  BeatSplit split(BeatSet set, long seed) {
    return switch (this) {
      case RANDOM_BEAT -> RandomBeats.of(set, seed);
      case INTER_PATIENT -> InterPatient.of(set);
      case ALL -> BeatSplit.all(set);
    };
  }

  /** Reads a protocol's name. */
  static final class Name implements ITypeConverter<TrainingProtocol> {

    Name() {}

    @Override
    public TrainingProtocol convert(String typed) {
      return Arrays.stream(values())
          .filter(each -> each.printedName().equals(typed))
          .findFirst()
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "'" + typed + "' is no protocol: random-beat, inter-patient or all"));
    }
  }
}
