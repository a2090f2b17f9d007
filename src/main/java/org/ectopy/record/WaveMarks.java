package org.ectopy.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts onsets, peaks and ends together to waves, each lead by itself. */
final class WaveMarks {

  private final List<WaveMark> marks;
  private @Nullable Annotation onset;
  private @Nullable Annotation peak;

  private WaveMarks(List<WaveMark> marks) {
    this.marks = marks;
  }

  /** The waves among annotations in time order, in the order in which they are complete. */
  static List<WaveMark> among(List<Annotation> annotations) {
    List<WaveMark> marks = new ArrayList<>();
    Map<Integer, WaveMarks> leads = new LinkedHashMap<>();
    for (Annotation annotation : annotations) {
      leads.computeIfAbsent(annotation.channel(), lead -> new WaveMarks(marks)).take(annotation);
    }
    leads.values().forEach(lead -> lead.finish(null));
    return marks;
  }

  private void take(Annotation annotation) {
    if (annotation.hasCode(AnnotationCode.WAVE_ONSET)) {
      finish(null);
      onset = annotation;
    } else if (annotation.hasCode(AnnotationCode.WAVE_END)) {
      finish(annotation);
    } else if (WaveKind.ofPeak(annotation).isPresent()) {
      if (peak != null) {
        finish(null);
      }
      peak = annotation;
    }
  }

  /** A beat by itself delineates nothing: it is a label, and no wave mark. */
  private void finish(@Nullable Annotation end) {
    boolean plainBeat = onset == null && end == null && peak != null && peak.beat();
    boolean nothing = onset == null && end == null && peak == null;
    if (!plainBeat && !nothing) {
      marks.add(
          new WaveMark(
              Optional.ofNullable(onset), Optional.ofNullable(peak), Optional.ofNullable(end)));
    }
    onset = null;
    peak = null;
  }
}
