package org.ectopy.ui.beat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.ectopy.record.BeatClass;
import org.ectopy.task.Progress;
import org.ectopy.ui.session.ShownBeats;

/**
 * The mean beat of each class. It never changes: after an edit another one is made, for which only
 * those beats are read that have come, gone, moved or changed their class.
 */
final class ClassMeans {

  private final long[] frames;
  private final byte[] classes;
  private final List<MeanShape> means;

  private ClassMeans(long[] frames, byte[] classes, List<MeanShape> means) {
    this.frames = frames;
    this.classes = classes;
    this.means = means;
  }

  /** Of no beats of so many samples. */
  static ClassMeans none(int length) {
    List<MeanShape> empty =
        BeatClass.inOrder().stream().map(beatClass -> new MeanShape(length)).toList();
    return new ClassMeans(new long[0], new byte[0], empty);
  }

  /** The mean beat of a class. */
  MeanShape of(BeatClass beatClass) {
    return means.get(beatClass.index());
  }

  /**
   * The means of the beats as they are shown now.
   *
   * @throws IOException where samples cannot be read
   */
  ClassMeans after(ShownBeats shown, ShapeReader reader, Progress progress) throws IOException {
    int count = shown.marks().beats().size();
    long[] nowFrames = new long[count];
    byte[] nowClasses = new byte[count];
    for (int beat = 0; beat < count; beat++) {
      nowFrames[beat] = shown.marks().frame(beat);
      nowClasses[beat] = (byte) shown.drawnAs(beat).index();
    }
    List<MeanShape> changed = new ArrayList<>(means.stream().map(MeanShape::copy).toList());
    ClassMeans next = new ClassMeans(nowFrames, nowClasses, changed);
    next.change(this, reader, progress);
    return next;
  }

  /** Goes through the beats of before and now side by side, in time. */
  private void change(ClassMeans before, ShapeReader reader, Progress progress) throws IOException {
    int old = 0;
    int now = 0;
    while (old < before.frames.length || now < frames.length) {
      progress.report(now, frames.length);
      boolean gone = now == frames.length;
      boolean fresh = old == before.frames.length;
      int order = gone ? -1 : fresh ? 1 : Long.compare(before.frames[old], frames[now]);
      if (order == 0 && before.classes[old] == classes[now]) {
        old++;
        now++;
      } else if (order <= 0) {
        means.get(before.classes[old]).remove(reader.read(before.frames[old]));
        old++;
      } else {
        means.get(classes[now]).add(reader.read(frames[now]));
        now++;
      }
    }
  }
}
