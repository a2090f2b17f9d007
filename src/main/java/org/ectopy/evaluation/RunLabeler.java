package org.ectopy.evaluation;

import java.util.Comparator;
import java.util.List;
import org.ectopy.record.Annotation;
import org.ectopy.record.AnnotationSet;
import org.ectopy.record.BeatClass;

/**
 * Says what each mark of one annotator means for runs, one after the other: a mark that says again
 * what is so already means nothing, and one episode ends another.
 */
final class RunLabeler {

  private final Protocol protocol;
  private boolean atrialFibrillation;
  private boolean flutter;
  private boolean unreadable;

  private RunLabeler(Protocol protocol) {
    this.protocol = protocol;
  }

  /** All marks in time order. */
  static List<RunMark> label(AnnotationSet set, Protocol protocol) {
    RunLabeler labeler = new RunLabeler(protocol);
    return set.inFrames(protocol.rate()).annotations().stream()
        .sorted(Comparator.comparingLong(Annotation::sample))
        .map(each -> new RunMark(each.sample(), labeler.label(each)))
        .toList();
  }

  private RunLabel label(Annotation annotation) {
    return switch (annotation.symbol().code()) {
      case MarkCode.SIGNAL_QUALITY -> quality(MarkCode.unreadable(annotation));
      case MarkCode.FLUTTER_START -> flutterStarts();
      case MarkCode.FLUTTER_END -> flutter ? flutterEnds() : RunLabel.OTHER;
      case MarkCode.RHYTHM -> rhythm(annotation.auxText());
      default -> protocol.map().classOf(annotation.symbol()).map(this::beat).orElse(RunLabel.OTHER);
    };
  }

  private RunLabel beat(BeatClass beatClass) {
    return switch (beatClass) {
      case N -> atrialFibrillation ? RunLabel.SUPRAVENTRICULAR : RunLabel.NORMAL;
      case S -> RunLabel.SUPRAVENTRICULAR;
      case V, F -> RunLabel.VENTRICULAR;
      case Q -> RunLabel.UNCLASSIFIED;
    };
  }

  private RunLabel quality(boolean nowUnreadable) {
    boolean news = nowUnreadable && !unreadable;
    unreadable = nowUnreadable;
    return news ? RunLabel.UNREADABLE : RunLabel.OTHER;
  }

  private RunLabel rhythm(String name) {
    if (name.isEmpty()) {
      return RunLabel.OTHER;
    } else if (name.startsWith("(AF")) {
      return atrialFibrillationStarts();
    } else if (name.startsWith("(VF")) {
      return flutterStarts();
    } else if (atrialFibrillation) {
      atrialFibrillation = false;
      return RunLabel.ATRIAL_FIBRILLATION_END;
    }
    return flutter ? flutterEnds() : RunLabel.OTHER;
  }

  private RunLabel flutterStarts() {
    boolean news = !flutter;
    atrialFibrillation &= !news;
    flutter = true;
    return news ? RunLabel.FLUTTER_START : RunLabel.OTHER;
  }

  private RunLabel flutterEnds() {
    flutter = false;
    return RunLabel.FLUTTER_END;
  }

  private RunLabel atrialFibrillationStarts() {
    boolean news = !atrialFibrillation;
    flutter &= !news;
    atrialFibrillation = true;
    return news ? RunLabel.ATRIAL_FIBRILLATION_START : RunLabel.OTHER;
  }
}
