package org.ectopy.ui.evaluation;

import java.util.function.Supplier;
import org.ectopy.evaluation.BeatProbabilities;
import org.ectopy.record.AnnotationSet;
import org.ectopy.record.LabelMap;
import org.ectopy.ui.gallery.GalleryRecord;

/**
 * A record's beats as somebody labelled them and as a model judges them.
 *
 * @param about the record
 * @param beats its beats
 * @param probabilities one row for each of them
 * @param model who judged them
 * @param labels all that the annotator has marked, in frames, for EC57
 */
record JudgedRecord(
    EvaluatedRecord about,
    LabelledBeats beats,
    BeatProbabilities probabilities,
    Model model,
    Supplier<AnnotationSet> labels) {

  /**
   * A model, as far as its figures need it.
   *
   * @param name what the window calls it
   * @param labels how symbols became the classes that it learned
   * @param seen whether it was trained on the record, or on another of the same person
   */
  record Model(String name, LabelMap labels, boolean seen) {}

  GalleryRecord record() {
    return about.record();
  }
}
