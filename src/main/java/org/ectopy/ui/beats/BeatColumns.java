package org.ectopy.ui.beats;

import java.util.List;
import java.util.Optional;
import org.ectopy.annotation.Mark;
import org.ectopy.annotation.MarkState;
import org.ectopy.record.Annotation;
import org.ectopy.record.BeatClass;
import org.ectopy.ui.session.BeatMark;
import org.ectopy.ui.session.Predictions;
import org.ectopy.ui.session.ShownBeats;

/** What is known of all beats, column by column as numbers, so that a day's sort at once. */
final class BeatColumns {

  /** Stands for a number that is not known. */
  static final int UNKNOWN = -1;

  /** Stands for a class that nobody has said; it comes after all classes. */
  static final int NO_CLASS = BeatClass.inOrder().size();

  /** Probabilities are counted in parts of so many. */
  static final int CERTAIN = 10_000;

  private static final List<MarkState> STATES = List.of(MarkState.values());

  private final ShownBeats shown;
  private final double framesPerSecond;
  private final Names symbols;
  private final Names authors;
  private final Names notes;
  private final int[] classes;
  private final int[] modelClasses;
  private final int[] probabilities;
  private final int[] intervals;
  private final int[] states;

  /** The columns of marks with what a model says of them. */
  BeatColumns(ShownBeats shown, double framesPerSecond) {
    this.shown = shown;
    this.framesPerSecond = framesPerSecond;
    List<BeatMark> beats = shown.marks().beats();
    int count = beats.size();
    symbols = Names.of(count, beat -> beats.get(beat).symbol().mnemonic());
    authors = Names.of(count, beat -> author(beats.get(beat).mark()));
    notes = Names.of(count, beat -> note(beats.get(beat).mark().annotation()));
    classes = new int[count];
    modelClasses = new int[count];
    probabilities = new int[count];
    intervals = new int[count];
    states = new int[count];
    for (int beat = 0; beat < count; beat++) {
      fill(beat, beats.get(beat));
    }
  }

  private static String author(Mark mark) {
    return mark.confirmed().orElse(mark.author()).name();
  }

  private static String note(Annotation annotation) {
    return annotation.aux().isEmpty() ? "" : annotation.auxText().strip();
  }

  private void fill(int beat, BeatMark mark) {
    Optional<BeatClass> known = mark.beatClass();
    classes[beat] = known.isPresent() ? known.get().index() : NO_CLASS;
    states[beat] = STATES.indexOf(mark.state());
    intervals[beat] = beat == 0 ? UNKNOWN : milliseconds(mark.frame() - frame(beat - 1));
    modelClasses[beat] = NO_CLASS;
    probabilities[beat] = UNKNOWN;
    Optional<Predictions> model = shown.predictions();
    if (model.isPresent() && model.get().knows(beat)) {
      BeatClass predicted = model.get().of(beat);
      modelClasses[beat] = predicted.index();
      probabilities[beat] = Math.round(CERTAIN * model.get().probability(beat, predicted));
    }
  }

  private int milliseconds(long frames) {
    return (int) Math.min(Integer.MAX_VALUE, Math.round(1000 * frames / framesPerSecond));
  }

  /** The beats that these are the columns of. */
  ShownBeats shown() {
    return shown;
  }

  /** How many beats there are. */
  int count() {
    return classes.length;
  }

  /** Where a beat is. */
  long frame(int beat) {
    return shown.marks().frame(beat);
  }

  /** Where a beat is, in seconds. */
  double seconds(int beat) {
    return frame(beat) / framesPerSecond;
  }

  /** Frames a second. */
  double framesPerSecond() {
    return framesPerSecond;
  }

  /** What a beat is sorted by in a column. */
  int key(BeatColumn column, int beat) {
    return switch (column) {
      case TIME -> beat;
      case SYMBOL -> symbols.rank(beat);
      case CLASS -> classes[beat];
      case MODEL -> modelClasses[beat];
      case PROBABILITY -> probabilities[beat];
      case RR -> intervals[beat];
      case STATE -> states[beat];
      case AUTHOR -> authors.rank(beat);
      case NOTE -> notes.rank(beat);
    };
  }

  /** The class that a number of the columns stands for. */
  static Optional<BeatClass> beatClass(int index) {
    return index == NO_CLASS ? Optional.empty() : Optional.of(BeatClass.inOrder().get(index));
  }

  /** How far a beat has been looked at. */
  MarkState state(int beat) {
    return STATES.get(states[beat]);
  }

  /** Whether the annotator and the model disagree on a beat. */
  boolean differs(int beat) {
    return shown.predictions().isPresent() && shown.predictions().get().disagrees(beat);
  }

  /** The beats' symbols. */
  Names symbols() {
    return symbols;
  }

  /** Who looked at the beats last. */
  Names authors() {
    return authors;
  }

  /** What is written at the beats. */
  Names notes() {
    return notes;
  }
}
