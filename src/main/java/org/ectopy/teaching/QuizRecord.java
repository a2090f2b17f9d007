package org.ectopy.teaching;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.ectopy.record.AnnotationSet;
import org.ectopy.record.EcgRecord;
import org.ectopy.record.RecordInfo;
import org.ectopy.record.SampleRate;
import org.ectopy.signal.Stretch;
import org.ectopy.task.Progress;

/**
 * A record that questions are drawn from, with the labels that count as true.
 *
 * @param header its header file
 * @param annotator whose labels they are: an annotation file's extension
 * @param info everything but its samples
 * @param labels its annotations, their times in frames
 * @param noise where a lead is noisy or shows nothing, in order
 */
public record QuizRecord(
    Path header, String annotator, RecordInfo info, AnnotationSet labels, List<Stretch> noise) {

  /** What counts as around a beat, in s to either side of it. */
  private static final double NEAR_SECONDS = 1;

  /** Copies the list. */
  public QuizRecord {
    noise = List.copyOf(noise);
  }

  /** Its name. */
  public String name() {
    return info.name();
  }

  /** Its rate. */
  public SampleRate rate() {
    return info.timeBase().rate();
  }

  /** Its length in frames. */
  public long frames() {
    return info.frames();
  }

  /** Whether a lead is noisy or shows nothing within a second of a part. */
  public boolean noisy(Stretch part) {
    long near = rate().frameAt(NEAR_SECONDS);
    return noise.stream()
        .anyMatch(each -> each.from() < part.to() + near && each.to() > part.from() - near);
  }

  /**
   * Reads an open record once from end to end, to find where it is hard to read.
   *
   * @param labels its annotations, their times in frames
   * @param progress counts frames
   * @throws IOException where the record cannot be read
   */
  public static QuizRecord read(
      Path header, EcgRecord record, String annotator, AnnotationSet labels, Progress progress)
      throws IOException {
    return new QuizRecord(
        header, annotator, record.info(), labels, QuizNoise.of(record, labels, progress));
  }
}
