package org.ectopy.dataset;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ectopy.task.Progress;

/**
 * The beats of a record up to one of them, as they are cut.
 *
 * @param before those before it
 * @param beat it alone
 */
record CutBeats(Segments before, Segments beat) {

  private static final int BLOCK = 64;

  /**
   * Cuts beats up to one.
   *
   * @param progress counts beats
   * @throws IOException where the record's samples cannot be read
   */
  static CutBeats upTo(SegmentStream stream, int beat, Progress progress) throws IOException {
    List<Segments> blocks = new ArrayList<>();
    int done = 0;
    while (done < beat) {
      progress.report(done, beat);
      Segments block = take(stream, Math.min(BLOCK, beat - done));
      blocks.add(block);
      done += block.beats();
    }
    Segments last = take(stream, 1);
    return new CutBeats(joined(blocks, last), last);
  }

  private static Segments take(SegmentStream stream, int most) throws IOException {
    Optional<Segments> block = stream.next(most);
    return block.orElseThrow(() -> new IllegalArgumentException("there is no such beat"));
  }

  private static Segments joined(List<Segments> blocks, Segments like) {
    int beats = blocks.stream().mapToInt(Segments::beats).sum();
    float[] waveforms = new float[beats * like.waveforms().length];
    float[] rhythms = new float[beats * like.rhythms().length];
    int done = 0;
    for (Segments block : blocks) {
      float[] from = block.waveforms();
      System.arraycopy(from, 0, waveforms, done * like.waveforms().length, from.length);
      float[] numbers = block.rhythms();
      System.arraycopy(numbers, 0, rhythms, done * like.rhythms().length, numbers.length);
      done += block.beats();
    }
    return new Segments(like.shape(), like.leads(), waveforms, rhythms);
  }
}
