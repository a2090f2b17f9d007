package org.ectopy.ui.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ectopy.evaluation.BeatProbabilities;
import org.ectopy.evaluation.Protocol;
import org.ectopy.evaluation.ScoredBeats;
import org.ectopy.record.BeatClass;
import org.ectopy.record.LabelMap;
import org.ectopy.record.SymbolTable;
import org.ectopy.ui.gallery.GalleryBeat;

/** The beats of one record or several that are scored, and where each of them is. */
final class EvaluationBeats {

  private static final List<Optional<BeatClass>> NOTHING =
      Collections.nCopies(SymbolTable.STANDARD.symbols().size(), Optional.empty());

  /** Of no records. */
  static final EvaluationBeats NONE = of(List.of(), LabelMap.EC57, false);

  private final List<JudgedRecord> records;
  private final ScoredBeats scored;
  private final LabelMap map;

  /** For each scored beat the place of its record, and its number there. */
  private final int[] recordOf;

  private final int[] beatOf;
  private final int leftOut;

  private EvaluationBeats(
      List<JudgedRecord> records, LabelMap map, Places places, List<ScoredBeats> parts) {
    this.records = records;
    this.map = map;
    this.scored = parts.isEmpty() ? nothing() : ScoredBeats.joined(parts);
    this.recordOf = Arrays.copyOf(places.recordOf, places.count);
    this.beatOf = Arrays.copyOf(places.beatOf, places.count);
    this.leftOut = places.leftOut;
  }

  private static ScoredBeats nothing() {
    return ScoredBeats.of("", List.of(), new BeatProbabilities(new float[0]));
  }

  /**
   * The beats of records that can be scored.
   *
   * @param skipLearning whether the first 5:00 of each record are left out
   */
  static EvaluationBeats of(List<JudgedRecord> records, LabelMap map, boolean skipLearning) {
    List<JudgedRecord> copy = List.copyOf(records);
    Places places = new Places(copy.stream().mapToInt(each -> each.beats().count()).sum());
    List<ScoredBeats> parts = new ArrayList<>();
    List<Optional<BeatClass>> classes = classes(map);
    for (int i = 0; i < copy.size(); i++) {
      JudgedRecord record = copy.get(i);
      double seconds = skipLearning ? Protocol.LEARNING_SECONDS : 0;
      parts.add(part(record, places.of(i), classes, record.about().rate().frameAt(seconds)));
    }
    return new EvaluationBeats(copy, map, places, parts);
  }

  /** The class of each symbol, by its code: 100,000 beats are gone through after every edit. */
  private static List<Optional<BeatClass>> classes(LabelMap map) {
    List<Optional<BeatClass>> classes = new ArrayList<>(NOTHING);
    SymbolTable.STANDARD.symbols().forEach(each -> classes.set(each.code(), map.classOf(each)));
    return classes;
  }

  private static ScoredBeats part(
      JudgedRecord record, Places places, List<Optional<BeatClass>> classes, long start) {
    LabelledBeats beats = record.beats();
    List<BeatClass> truths = new ArrayList<>();
    int from = places.count;
    for (int beat = 0; beat < beats.count(); beat++) {
      Optional<BeatClass> truth =
          beats.known(beat) ? classes.get(beats.code(beat)) : Optional.empty();
      if (truth.isPresent() && beats.frame(beat) >= start) {
        truths.add(truth.get());
        places.add(beat);
      } else if (truth.isEmpty()) {
        places.leftOut++;
      }
    }
    int[] wanted = Arrays.copyOfRange(places.beatOf, from, places.count);
    return ScoredBeats.of(record.record().name(), truths, record.probabilities().at(wanted));
  }

  /** Grows while records are gone through. */
  private static final class Places {
    private final int[] recordOf;
    private final int[] beatOf;
    private int record;
    private int count;
    private int leftOut;

    Places(int most) {
      recordOf = new int[most];
      beatOf = new int[most];
    }

    Places of(int place) {
      record = place;
      return this;
    }

    void add(int beat) {
      recordOf[count] = record;
      beatOf[count++] = beat;
    }
  }

  /** The beats with their classes and probabilities. */
  ScoredBeats scored() {
    return scored;
  }

  /** How many there are. */
  int count() {
    return beatOf.length;
  }

  /** The records, those without scored beats among them. */
  List<JudgedRecord> records() {
    return records;
  }

  /** How symbols became classes. */
  LabelMap map() {
    return map;
  }

  /** Beats that nobody has labelled, or that the model has not judged as they are now. */
  int leftOut() {
    return leftOut;
  }

  /** The probability of the class that the model says, 0 to 1. */
  float sureness(int beat) {
    return scored.probability(beat, scored.predicted(beat));
  }

  /** The beats of a group, those first of which the model is least sure. */
  int[] of(BeatGroup group) {
    long[] keys =
        IntStream.range(0, count())
            .filter(beat -> group.holds(scored, beat))
            .mapToLong(beat -> (long) Float.floatToIntBits(sureness(beat)) << Integer.SIZE | beat)
            .sorted()
            .toArray();
    return Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
  }

  /** Whether they are of more than one record. */
  boolean several() {
    return records.size() > 1;
  }

  /** A beat for the gallery. */
  GalleryBeat gallery(int beat) {
    JudgedRecord record = records.get(recordOf[beat]);
    int own = beatOf[beat];
    return new GalleryBeat(
        record.record(),
        record.beats().frame(own),
        record.beats().symbol(own).mnemonic(),
        Optional.of(scored.truth(beat)),
        Optional.of(new GalleryBeat.ModelWord(scored.predicted(beat), sureness(beat))));
  }
}
