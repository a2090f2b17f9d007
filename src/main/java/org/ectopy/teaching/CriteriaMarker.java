package org.ectopy.teaching;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.ectopy.record.AnnotationSet;
import org.ectopy.record.EcgRecord;

/** Finds where the criteria of a topic can be seen around a place in a record. */
public final class CriteriaMarker {

  private final EcgRecord record;
  private final AnnotationSet annotations;
  private final BeatWaves waves;

  /**
   * @param annotations of the record, in frames
   * @throws IOException where the record has no ECG lead
   */
  public CriteriaMarker(EcgRecord record, AnnotationSet annotations) throws IOException {
    this.record = record;
    this.annotations = annotations;
    this.waves = new BeatWaves(record);
  }

  /**
   * The marks of a topic's criteria within 5 s of a place, in the order of the criteria. A
   * criterion that the annotations there do not tell has none.
   *
   * @param frame a beat or mark of the topic, or any place in its rhythm
   * @throws IOException where the samples cannot be read
   */
  public List<CriterionMark> marks(Topic topic, long frame) throws IOException {
    Surroundings place = new Surroundings(record, annotations, frame);
    IntervalMarks intervals = new IntervalMarks(place);
    WaveMarks shapes = new WaveMarks(place, waves, topic.rhythm());
    List<CriterionMark> marks = new ArrayList<>();
    for (Criterion criterion : topic.criteria()) {
      marks.addAll(intervals.of(criterion));
      marks.addAll(shapes.of(criterion));
    }
    return List.copyOf(marks);
  }
}
