package org.ectopy.ui.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.ectopy.annotation.MarkState;
import org.ectopy.record.BeatClass;
import org.ectopy.record.SymbolTable;

/**
 * What is looked for among the beats: a symbol ({@code V}), a sequence ({@code V V N}), a class
 * ({@code class:S}), how sure the model is ({@code p<0.6}, {@code uncertainty>0.4}), the RR
 * interval before in ms ({@code rr<500}), {@code differs}, {@code corrected}, {@code confirmed},
 * {@code predicted}, {@code given}, or a text in notes ({@code "mi"}). All that is not part of the
 * sequence holds for its first beat.
 */
public final class BeatQuery {

  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"?|(\\S+)");
  private static final Pattern COMPARED =
      Pattern.compile("(p|uncertainty|u|rr)([<>])(\\d+(?:[.,]\\d+)?)", Pattern.CASE_INSENSITIVE);
  private static final Pattern CLASS =
      Pattern.compile("(class|model):([NSVFQ])", Pattern.CASE_INSENSITIVE);
  private static final double MILLIS = 1000;

  private final List<String> sequence = new ArrayList<>();
  private final List<Condition> conditions = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();

  private BeatQuery() {}

  /** Something that holds for a beat or not. */
  @FunctionalInterface
  private interface Condition {
    boolean holds(ShownBeats shown, int beat, double framesPerSecond);
  }

  /** The query that a text means; empty for an empty text. */
  public static Optional<BeatQuery> of(String typed) {
    BeatQuery query = new BeatQuery();
    Matcher words = WORD.matcher(typed);
    while (words.find()) {
      if (words.group(1) != null) {
        query.texts.add(words.group(1).toLowerCase(Locale.ROOT));
      } else {
        query.add(words.group(2));
      }
    }
    return query.isEmpty() ? Optional.empty() : Optional.of(query);
  }

  private boolean isEmpty() {
    return sequence.isEmpty() && conditions.isEmpty() && texts.isEmpty();
  }

  private void add(String word) {
    Matcher compared = COMPARED.matcher(word);
    Matcher ofClass = CLASS.matcher(word);
    if (compared.matches()) {
      conditions.add(comparison(compared));
    } else if (ofClass.matches()) {
      conditions.add(ofClass(ofClass));
    } else if (state(word).isPresent()) {
      conditions.add(state(word).orElseThrow());
    } else if (SymbolTable.STANDARD.withMnemonic(word).isPresent()) {
      sequence.add(word);
    } else {
      texts.add(word.toLowerCase(Locale.ROOT));
    }
  }

  private static Condition comparison(Matcher words) {
    double limit = Double.parseDouble(words.group(3).replace(',', '.'));
    boolean below = words.group(2).equals("<");
    return switch (words.group(1).toLowerCase(Locale.ROOT)) {
      case "rr" -> (shown, beat, rate) -> compared(rr(shown, beat, rate), below, limit);
      case "p" -> (shown, beat, rate) -> compared(sureness(shown, beat), below, limit);
      default -> (shown, beat, rate) -> compared(1 - sureness(shown, beat), below, limit);
    };
  }

  /** What is not known is neither below nor above. */
  private static boolean compared(double value, boolean below, double limit) {
    return below ? value < limit : value > limit;
  }

  private static double rr(ShownBeats shown, int beat, double rate) {
    List<BeatMark> beats = shown.marks().beats();
    return beat == 0
        ? Double.NaN
        : (beats.get(beat).frame() - beats.get(beat - 1).frame()) * MILLIS / rate;
  }

  private static double sureness(ShownBeats shown, int beat) {
    return shown
        .predictions()
        .filter(known -> known.knows(beat))
        .map(known -> (double) known.probability(beat, known.of(beat)))
        .orElse(Double.NaN);
  }

  private static Condition ofClass(Matcher words) {
    BeatClass wanted = BeatClass.valueOf(words.group(2).toUpperCase(Locale.ROOT));
    return words.group(1).equalsIgnoreCase("class")
        ? (shown, beat, rate) ->
            shown.marks().beats().get(beat).beatClass().stream().anyMatch(wanted::equals)
        : (shown, beat, rate) ->
            shown.predictions().filter(p -> p.knows(beat) && p.of(beat) == wanted).isPresent();
  }

  private static Optional<Condition> state(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "differs" ->
          Optional.of(
              (shown, beat, rate) ->
                  shown.predictions().filter(p -> p.disagrees(beat)).isPresent());
      case "given" -> Optional.of(in(MarkState.GIVEN));
      case "predicted" -> Optional.of(in(MarkState.PREDICTED));
      case "corrected" -> Optional.of(in(MarkState.CORRECTED));
      case "confirmed" -> Optional.of(in(MarkState.CONFIRMED));
      default -> Optional.empty();
    };
  }

  private static Condition in(MarkState state) {
    return (shown, beat, rate) -> shown.marks().beats().get(beat).state() == state;
  }

  /**
   * The beats that are meant; of notes, the beats nearest to them.
   *
   * @param framesPerSecond of the record
   */
  public BeatSelection in(ShownBeats shown, double framesPerSecond) {
    if (!texts.isEmpty() && sequence.isEmpty() && conditions.isEmpty()) {
      return BeatSelection.of(noted(shown.marks()));
    }
    BeatSelection noted = texts.isEmpty() ? null : BeatSelection.of(noted(shown.marks()));
    return BeatSelection.of(
        IntStream.range(0, shown.marks().beats().size())
            .filter(beat -> follows(shown.marks(), beat))
            .filter(
                beat -> conditions.stream().allMatch(c -> c.holds(shown, beat, framesPerSecond)))
            .filter(beat -> noted == null || noted.contains(beat)));
  }

  private boolean follows(Marks marks, int beat) {
    if (beat + sequence.size() > marks.beats().size()) {
      return false;
    }
    for (int i = 0; i < sequence.size(); i++) {
      if (!marks.beats().get(beat + i).symbol().mnemonic().equals(sequence.get(i))) {
        return false;
      }
    }
    return true;
  }

  private IntStream noted(Marks marks) {
    return marks.notes().stream()
        .filter(note -> texts.stream().allMatch(note.text().toLowerCase(Locale.ROOT)::contains))
        .mapToInt(note -> marks.nearestBeat((double) note.frame()))
        .filter(beat -> beat >= 0);
  }
}
