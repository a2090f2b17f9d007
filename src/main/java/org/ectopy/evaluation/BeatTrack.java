package org.ectopy.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ectopy.record.Annotation;
import org.ectopy.record.AnnotationSet;

/**
 * One annotator's beats outside fibrillation, its fibrillation and its shutdowns.
 *
 * <p>Beats are counted from 0. As in {@code bxb}, a nameless beat at frame 0 stands before the
 * first, and one beyond all time after the last.
 */
final class BeatTrack {

  /** Beyond all time, and far enough from overflow to be subtracted from. */
  static final long NEVER = Long.MAX_VALUE / 4;

  private final List<Annotation> annotations;
  private final Protocol protocol;
  private final List<Annotation> beats = new ArrayList<>();
  private final Episodes flutter = new Episodes();
  private final Episodes shutdowns = new Episodes();
  private long lastFlutterEnd = -1;

  BeatTrack(AnnotationSet set, Protocol protocol) {
    this.annotations =
        set.inFrames(protocol.rate()).annotations().stream()
            .sorted(Comparator.comparingLong(Annotation::sample))
            .toList();
    this.protocol = protocol;
    int next = 0;
    while (next < annotations.size()) {
      next = take(next);
    }
  }

  /** Takes an annotation, and those that it ends; gives the index of the next to be taken. */
  private int take(int index) {
    Annotation annotation = annotations.get(index);
    if (protocol.map().classOf(annotation.symbol()).isPresent()) {
      beats.add(annotation);
    } else if (annotation.symbol().code() == MarkCode.FLUTTER_START) {
      return takeFlutter(index);
    } else if (MarkCode.unreadable(annotation)) {
      return takeShutdown(index);
    }
    return index + 1;
  }

  private int takeFlutter(int start) {
    int end = start + 1;
    while (end < annotations.size()
        && annotations.get(end).symbol().code() != MarkCode.FLUTTER_END) {
      end++;
    }
    lastFlutterEnd = timeOf(end);
    flutter.add(timeOf(start), lastFlutterEnd);
    return end + 1;
  }

  /**
   * A shutdown ends with the very next annotation where that is a better signal quality. Else it
   * was marked by one annotation somewhere in it, and fills the room between its neighbours.
   */
  private int takeShutdown(int start) {
    int next = start + 1;
    if (next == annotations.size() || MarkCode.readable(annotations.get(next))) {
      shutdowns.add(timeOf(start), timeOf(next));
      return next + 1;
    }
    long end = timeOf(next) - protocol.window();
    long before = Math.max(lastFlutterEnd, time(beats.size() - 1));
    shutdowns.add(Math.min(before + protocol.window(), end), end);
    return next;
  }

  private long timeOf(int index) {
    return index < annotations.size() ? annotations.get(index).sample() : NEVER;
  }

  boolean hasBeat(int beat) {
    return beat >= 0 && beat < beats.size();
  }

  Annotation beat(int beat) {
    return beats.get(beat);
  }

  MatchLabel label(int beat) {
    return protocol
        .map()
        .classOf(beats.get(beat).symbol())
        .map(MatchLabel::of)
        .orElseThrow(() -> new IllegalStateException("a beat without a class"));
  }

  /** A beat's frame. */
  long time(int beat) {
    return beat < 0 ? 0 : hasBeat(beat) ? beats.get(beat).sample() : NEVER;
  }

  /**
   * The frames from the beat before to this one; 0 where one of them is none, the one before lies
   * at frame 0, or fibrillation or a shutdown begins between them.
   */
  long rrInterval(int beat) {
    long from = time(beat - 1);
    long to = time(beat);
    boolean broken = flutter.beginIn(from, to) || shutdowns.beginIn(from, to);
    return from == 0 || to == NEVER || broken ? 0 : to - from;
  }

  boolean flutterAt(long frame) {
    return flutter.hold(frame);
  }

  /** The label for another annotator's beat at a frame where this one has none. */
  MatchLabel labelWithoutBeat(long frame) {
    return shutdowns.hold(frame) ? MatchLabel.X : MatchLabel.O;
  }

  /** The time marked as unreadable up to the stop, in frames. */
  long shutdownFrames() {
    return shutdowns.length(protocol.stop(), NEVER);
  }
}
