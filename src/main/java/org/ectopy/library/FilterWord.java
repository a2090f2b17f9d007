package org.ectopy.library;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ectopy.record.BeatClass;
import org.ectopy.record.Sex;
import org.ectopy.record.Subject;

/** One word of a {@link RecordFilter}. */
final class FilterWord {

  private static final Pattern NAMED =
      Pattern.compile("(class|rhythm|lead|sex|age):(.*)", Pattern.CASE_INSENSITIVE);
  private static final Pattern AGE =
      Pattern.compile("age(<=|>=|<|>|=|:)(\\d{0,3})", Pattern.CASE_INSENSITIVE);

  private FilterWord() {}

  /** What a word asks of a record. */
  static Predicate<IndexedRecord> of(String word) {
    if (word.startsWith("-")) {
      return word.length() == 1 ? record -> true : of(word.substring(1)).negate();
    }
    Matcher age = AGE.matcher(word);
    if (age.matches()) {
      return age.group(2).isEmpty()
          ? record -> true
          : age(age.group(1), Integer.parseInt(age.group(2)));
    }
    Matcher named = NAMED.matcher(word);
    if (named.matches()) {
      return named(named.group(1).toLowerCase(Locale.ROOT), named.group(2))
          .orElseGet(() -> text(word));
    }
    return bare(word);
  }

  private static Optional<Predicate<IndexedRecord>> named(String name, String value) {
    if (value.isEmpty()) {
      return Optional.of(record -> true);
    }
    return switch (name) {
      case "class" -> beatClass(value.toUpperCase(Locale.ROOT)).map(FilterWord::has);
      case "rhythm" -> Optional.of(record -> rhythms(record).stream().anyMatch(is(value)));
      case "lead" ->
          Optional.of(record -> leads(record).stream().anyMatch(value::equalsIgnoreCase));
      case "sex" -> sex(value).map(FilterWord::has);
      default -> Optional.empty();
    };
  }

  private static Predicate<IndexedRecord> bare(String word) {
    Optional<BeatClass> beatClass = beatClass(word);
    if (beatClass.isPresent()) {
      return has(beatClass.get());
    }
    Optional<Sex> sex = word.length() > 2 ? sex(word) : Optional.empty();
    if (sex.isPresent() && sex.get() != Sex.UNKNOWN) {
      return has(sex.get());
    }
    return word.equalsIgnoreCase("edited") ? record -> record.file().edited() : text(word);
  }

  private static Optional<BeatClass> beatClass(String letter) {
    return Arrays.stream(BeatClass.values()).filter(c -> c.name().equals(letter)).findFirst();
  }

  private static Optional<Sex> sex(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "f", "female", "woman" -> Optional.of(Sex.FEMALE);
      case "m", "male", "man" -> Optional.of(Sex.MALE);
      case "unknown" -> Optional.of(Sex.UNKNOWN);
      default -> Optional.empty();
    };
  }

  private static Predicate<IndexedRecord> has(BeatClass beatClass) {
    return record ->
        record.contents().filter(known -> known.labels().beats().of(beatClass) > 0).isPresent();
  }

  private static Predicate<IndexedRecord> has(Sex sex) {
    return record -> subject(record).filter(known -> known.sex() == sex).isPresent();
  }

  private static Predicate<IndexedRecord> age(String sign, int years) {
    return record -> {
      OptionalInt age = subject(record).map(Subject::age).orElse(OptionalInt.empty());
      return age.isPresent()
          && switch (sign) {
            case "<" -> age.getAsInt() < years;
            case "<=" -> age.getAsInt() <= years;
            case ">" -> age.getAsInt() > years;
            case ">=" -> age.getAsInt() >= years;
            default -> age.getAsInt() == years;
          };
    };
  }

  private static Predicate<IndexedRecord> text(String word) {
    String wanted = word.toLowerCase(Locale.ROOT);
    return record -> texts(record).toLowerCase(Locale.ROOT).contains(wanted);
  }

  private static String texts(IndexedRecord record) {
    String words = record.contents().map(known -> known.summary().words()).orElse("");
    return String.join(
        "\n",
        record.name(),
        String.join(" ", leads(record)),
        String.join(" ", rhythms(record)),
        words);
  }

  /** Rhythms are written with a bracket in files, and with or without one by people. */
  private static Predicate<String> is(String value) {
    return rhythm -> rhythm.equalsIgnoreCase(value) || rhythm.equalsIgnoreCase("(" + value);
  }

  private static List<String> rhythms(IndexedRecord record) {
    return record.contents().map(known -> known.labels().rhythms()).orElse(List.of());
  }

  private static List<String> leads(IndexedRecord record) {
    return record.contents().map(known -> known.summary().leads()).orElse(List.of());
  }

  private static Optional<Subject> subject(IndexedRecord record) {
    return record.contents().map(known -> known.summary().subject());
  }
}
