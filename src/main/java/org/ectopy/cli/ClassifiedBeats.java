package org.ectopy.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ectopy.evaluation.BeatProbabilities;
import org.ectopy.record.Annotation;
import org.ectopy.record.AnnotationSet;
import org.ectopy.record.BeatClass;
import org.ectopy.record.SymbolTable;

/**
 * The beats of a record and what a model says of them.
 *
 * @param placed where they are
 * @param probabilities of the classes, beat by beat
 */
record ClassifiedBeats(PlacedBeats placed, BeatProbabilities probabilities) {

  /** N, S, V, F or Q at every beat and the marks of signal quality, in time order. */
  AnnotationSet annotations() {
    List<Annotation> all = new ArrayList<>(placed.marks());
    for (int beat = 0; beat < placed.beats().count(); beat++) {
      BeatClass found = probabilities.mostProbable(beat);
      all.add(
          Annotation.of(
              placed.beats().frame(beat),
              SymbolTable.STANDARD.withMnemonic(found.name()).orElseThrow()));
    }
    all.sort(Comparator.comparingLong(Annotation::sample));
    return new AnnotationSet(all);
  }
}
