package org.ectopy.dataset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The published split of MIT-BIH by patient: P. de Chazal, M. O'Dwyer, R. B. Reilly, "Automatic
 * classification of heartbeats using ECG morphology and heartbeat interval features", IEEE Trans
 * Biomed Eng 51(7):1196-1206, 2004. The records of paced beats are in neither list.
 *
 * <p>It has one flaw: record 201 (training) and record 202 (test) are of one man.
 */
public final class InterPatient {

  /** The records to learn from. */
  public static final List<String> DS1 =
      names(
          "101 106 108 109 112 114 115 116 118 119 122 124 201 203 205 207 208 209 215 220 223"
              + " 230");

  /** The records to be tested on. */
  public static final List<String> DS2 =
      names(
          "100 103 105 111 113 117 121 123 200 202 210 212 213 214 219 221 222 228 231 232 233"
              + " 234");

  private InterPatient() {}

  private static List<String> names(String list) {
    return List.copyOf(Arrays.asList(list.split(" ", -1)));
  }

  /** The split of a set; records that a list names and the set has not are told in a note. */
  public static BeatSplit of(BeatSet set) {
    List<String> notes = new ArrayList<>();
    List<String> known = Subjects.mitBih().shared(DS2, DS1);
    notes.add(
        "the subject of test record %s is in the training too: see the figures without it"
            .formatted(String.join(", ", known)));
    missing(set, "training", DS1, notes);
    missing(set, "test", DS2, notes);
    return BeatSplit.byRecord(set, new SplitDescription("inter-patient", false, notes), DS1, DS2);
  }

  /** The same without those test records whose subject is in the training: record 202. */
  public static BeatSplit strict(BeatSet set) {
    return of(set).testingWithout(set, Subjects.mitBih().shared(DS2, DS1));
  }

  private static void missing(BeatSet set, String side, List<String> list, List<String> notes) {
    List<String> there =
        set.records().stream().map(block -> block.origin().record()).distinct().toList();
    List<String> missing = list.stream().filter(record -> !there.contains(record)).toList();
    if (!missing.isEmpty()) {
      notes.add("missing from the %s: %s".formatted(side, String.join(", ", missing)));
    }
  }
}
