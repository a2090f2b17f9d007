package org.ectopy.ui.beat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.ectopy.record.EcgRecord;
import org.ectopy.record.Samples;

/** Cuts beats out of one lead, each put on its own median so that drift does not move them. */
final class ShapeReader {

  /** How long before its fiducial a beat is cut, in s. */
  static final double SECONDS_BEFORE = 0.3;

  /** How long after its fiducial a beat is cut, in s. */
  static final double SECONDS_AFTER = 0.5;

  private final EcgRecord record;
  private final int framesBefore;
  private final int perFrame;
  private final Samples block;

  /**
   * @param lead its place among the record's leads
   */
  ShapeReader(EcgRecord record, int lead) {
    this.record = record;
    double perSecond = record.rate().framesPerSecond();
    this.framesBefore = (int) Math.round(SECONDS_BEFORE * perSecond);
    int framesAfter = (int) Math.round(SECONDS_AFTER * perSecond);
    this.perFrame = record.leads().get(lead).samplesPerFrame();
    this.block = Samples.allocate(record.leads(), List.of(lead), framesBefore + framesAfter + 1);
  }

  /** The samples of a beat. */
  int length() {
    return block.frames() * perFrame;
  }

  /** When a sample of a beat is, in s after its fiducial. */
  double seconds(int sample) {
    return ((double) sample / perFrame - framesBefore) / record.rate().framesPerSecond();
  }

  /**
   * The beat at a frame in stored integers above its median, gaps as {@link Samples#GAP}.
   *
   * @throws IOException where the samples cannot be read
   */
  int[] read(long frame) throws IOException {
    record.read(frame - framesBefore, block);
    int[] shape = block.row(0).clone();
    int median = median(shape);
    for (int i = 0; i < shape.length; i++) {
      shape[i] = shape[i] == Samples.GAP ? Samples.GAP : shape[i] - median;
    }
    return shape;
  }

  private static int median(int[] shape) {
    int[] sorted = Arrays.stream(shape).filter(each -> each != Samples.GAP).sorted().toArray();
    return sorted.length == 0 ? 0 : sorted[sorted.length / 2];
  }
}
