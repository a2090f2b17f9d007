package org.ectopy.wfdb;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ectopy.record.Sex;
import org.ectopy.record.Subject;

/**
 * What a header's comments say about the person, where they follow one of PhysioNet's habits.
 *
 * <ul>
 *   <li>MIT-BIH: {@code 69 M 1085 1629 x1}, and on the next line the medications or {@code None};
 *   <li>many databases: {@code <age>: 56 <sex>: M <diagnoses>: ... <medications>: ...};
 *   <li>the challenges of 2020 and 2021: {@code Age: 64}, {@code Sex: Female}, {@code Dx: ...},
 *       {@code Rx: ...};
 *   <li>PTB: {@code age: 81}, {@code sex: female}, {@code Reason for admission: ...} and others.
 * </ul>
 */
final class SubjectComments {

  private static final Pattern MIT = Pattern.compile("(-?\\d{1,3}) ([MF])( \\S+ \\S+ x\\d+.*)?");
  private static final Pattern BRACKETED = Pattern.compile("<([^<>]{1,40})>:?([^<]*)");
  private static final Pattern NAMED = Pattern.compile("([\\p{Alpha} ()/-]{1,60}):(.*)");
  private static final Pattern AGE = Pattern.compile("(\\d{1,3})(?:\\.\\d*)? ?(?:y|yrs?|years?)?");
  private static final Set<String> UNKNOWN =
      Set.of("", "?", "-", "-1", "nan", "unknown", "unknow", "n/a", "na", "no", "none", "nil");

  /** In years; some databases write 300 for people whose age they keep to themselves. */
  private static final int OLDEST = 130;

  private OptionalInt age = OptionalInt.empty();
  private Sex sex = Sex.UNKNOWN;
  private final List<String> diagnoses = new ArrayList<>();
  private final List<String> medications = new ArrayList<>();

  private SubjectComments() {}

  /** Understands what can be understood, and takes the rest for unknown. */
  static Subject read(List<String> comments) {
    SubjectComments subject = new SubjectComments();
    boolean medicationsNext = false;
    for (String comment : comments) {
      String text = comment.strip();
      Matcher mit = MIT.matcher(text);
      if (mit.matches() && subject.age.isEmpty() && subject.sex == Sex.UNKNOWN) {
        subject.take("age", mit.group(1));
        subject.take("sex", mit.group(2));
        medicationsNext = mit.group(3) != null;
      } else if (medicationsNext) {
        subject.take("medications", text);
        medicationsNext = false;
      } else {
        subject.takeNamed(text);
      }
    }
    return new Subject(subject.age, subject.sex, subject.diagnoses, subject.medications);
  }

  private void takeNamed(String text) {
    Matcher bracketed = BRACKETED.matcher(text);
    Matcher named = NAMED.matcher(text);
    if (bracketed.lookingAt()) {
      do {
        take(bracketed.group(1), bracketed.group(2));
      } while (bracketed.find());
    } else if (named.matches()) {
      take(named.group(1), named.group(2));
    }
  }

  private void take(String name, String value) {
    switch (name.strip().toLowerCase(Locale.ROOT)) {
      case "age" -> takeAge(value.strip());
      case "sex", "gender" -> takeSex(value.strip().toLowerCase(Locale.ROOT));
      case "diagnosis", "diagnoses", "diagnose", "dx", "reason for admission" ->
          takeList(value, diagnoses);
      case "additional diagnoses" -> takeList(value, diagnoses);
      case "medication", "medications", "medication (pre admission)", "rx" ->
          takeList(value, medications);
      default -> {
        // Any other comment says nothing about the person that is understood here.
      }
    }
  }

  private void takeAge(String value) {
    Matcher years = AGE.matcher(value);
    if (years.matches() && age.isEmpty() && Integer.parseInt(years.group(1)) <= OLDEST) {
      age = OptionalInt.of(Integer.parseInt(years.group(1)));
    }
  }

  private void takeSex(String value) {
    if (sex == Sex.UNKNOWN) {
      sex =
          switch (value) {
            case "m", "male" -> Sex.MALE;
            case "f", "female" -> Sex.FEMALE;
            default -> Sex.UNKNOWN;
          };
    }
  }

  private static void takeList(String value, List<String> list) {
    Arrays.stream(value.split("[,;]"))
        .map(String::strip)
        .filter(entry -> !UNKNOWN.contains(entry.toLowerCase(Locale.ROOT)))
        .forEach(list::add);
  }
}
