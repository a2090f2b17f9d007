package org.ectopy.ui.session;

import java.util.List;
import java.util.Optional;
import org.ectopy.record.AnnotationSymbol;
import org.ectopy.record.EcgRecord;
import org.ectopy.record.LabelMap;
import org.ectopy.signal.Detection;
import org.ectopy.ui.command.Texts;

/**
 * What is drawn of a detection. Annotation files call every detected beat normal; on the trace that
 * would be a claim that nobody made, so beats are shown as not judged.
 */
final class DetectedMarks {

  private static final int UNCLASSIFIED = 13;

  private DetectedMarks() {}

  /** The marks of a detection in its record. */
  static Marks of(Detection detection, EcgRecord record) {
    AnnotationSymbol beat =
        new AnnotationSymbol(UNCLASSIFIED, "\u2022", Texts.get("beat.detected"), true);
    List<BeatMark> beats =
        detection.beats().mapToObj(frame -> new BeatMark(frame, beat, Optional.empty())).toList();
    Marks annotated = new MarkReader(LabelMap.EC57).marks(detection.annotations(), record);
    return new Marks(beats, List.of(), annotated.notes(), annotated.qualities());
  }
}
