package org.ectopy.cli;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ectopy.dataset.BeatSet;
import org.ectopy.dataset.BeatSplit;
import org.ectopy.dataset.SubjectFolds;
import org.ectopy.dataset.Subjects;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * One part of a cross-validation by subject that a model does not learn from.
 *
 * @param fold which, from 0
 * @param folds of how many
 */
record FoldOut(int fold, int folds) {

  /**
   * The records that are left out.
   *
   * @throws IllegalArgumentException where there are too few subjects
   */
  List<String> records(BeatSet set, long seed) {
    BeatSplit split = SubjectFolds.of(set, Subjects.mitBih(), folds, seed).split(fold);
    return BeatSplit.records(set, split.test());
  }

  String text() {
    return "part %d of %d by subject".formatted(fold + 1, folds);
  }

  /** Reads {@code K/N}. */
  static final class Text implements ITypeConverter<FoldOut> {

    private static final Pattern FORM = Pattern.compile("(\\d{1,3})/(\\d{1,3})");

    Text() {}

    @Override
    public FoldOut convert(String typed) {
      Matcher form = FORM.matcher(typed);
      if (form.matches()) {
        int fold = Integer.parseInt(form.group(1));
        int folds = Integer.parseInt(form.group(2));
        if (fold >= 1 && fold <= folds && folds >= 2) {
          return new FoldOut(fold - 1, folds);
        }
      }
      throw new TypeConversionException(
          "'" + typed + "' is no part: expected K/N such as 1/5, K from 1 to N");
    }
  }
}
