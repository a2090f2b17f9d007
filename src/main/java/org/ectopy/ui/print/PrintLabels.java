package org.ectopy.ui.print;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ectopy.annotation.AnnotationDocument;
import org.ectopy.record.AnnotationSet;
import org.ectopy.record.BeatClass;
import org.ectopy.record.EcgRecord;
import org.ectopy.record.LabelMap;
import org.ectopy.report.strip.StripLabels;
import org.ectopy.report.strip.StripMark;
import org.ectopy.ui.session.Marks;
import org.ectopy.ui.session.ModelNote;
import org.ectopy.ui.session.Predictions;
import org.ectopy.ui.session.Session;

/**
 * The labels of the open record at one moment, to be printed.
 *
 * @param names the annotator's and the model's
 * @param document all annotations, where there are any
 * @param marks the beats among them
 * @param predictions what the model says of these, where it has spoken
 * @param letters whose letters are wanted
 */
record PrintLabels(
    Names names,
    Optional<AnnotationDocument> document,
    Marks marks,
    Optional<Predictions> predictions,
    PrintLetters letters) {

  private static final String UNJUDGED = "\u2022";

  /** What the header calls those whose labels they are. */
  record Names(String annotator, String model) {}

  /** The labels as they are now; on the window's thread. */
  static PrintLabels now(
      Session session, Optional<AnnotationDocument> document, PrintLetters letters) {
    String model = session.model().get().map(ModelNote::name).orElse("");
    return new PrintLabels(
        new Names(session.annotator().get(), model),
        document,
        session.marks().get(),
        session.predictions().get().filter(known -> known.areOf(session.marks().get())),
        letters);
  }

  /** Whether there are an annotator's letters and the model's beside them. */
  boolean both() {
    return marks.judged() && predictions.isPresent();
  }

  /** As a strip takes them; on any thread. */
  StripLabels of(EcgRecord record) {
    if (letters == PrintLetters.NONE) {
      return StripLabels.NONE;
    }
    boolean compared = letters == PrintLetters.BOTH && both();
    LabelMap map = compared ? LabelMap.MACHINE_LEARNING : LabelMap.EC57;
    AnnotationSet set =
        document.map(AnnotationDocument::set).orElseGet(() -> new AnnotationSet(List.of()));
    StripLabels read = StripLabels.of(names.annotator(), set, map, record.leads());
    if (!marks.judged()) {
      return found(read, classes());
    }
    return compared ? read.judged(names.model(), classes()) : read;
  }

  private Map<Long, BeatClass> classes() {
    Map<Long, BeatClass> classes = new HashMap<>();
    predictions.ifPresent(
        known -> {
          for (int beat = 0; beat < marks.beats().size(); beat++) {
            if (known.knows(beat)) {
              classes.put(marks.frame(beat), known.of(beat));
            }
          }
        });
    return classes;
  }

  /** Beats that a detector has found have the model's letters, or a dot until it has spoken. */
  private StripLabels found(StripLabels read, Map<Long, BeatClass> classes) {
    List<StripMark> beats = new ArrayList<>();
    for (int beat = 0; beat < marks.beats().size(); beat++) {
      long frame = marks.frame(beat);
      Optional<BeatClass> said = Optional.ofNullable(classes.get(frame));
      String letter = said.map(BeatClass::name).orElse(UNJUDGED);
      beats.add(new StripMark(frame, letter, said, Optional.empty()));
    }
    return new StripLabels("", classes.isEmpty() ? "" : names.model(), beats, read.texts());
  }
}
