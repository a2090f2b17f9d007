package org.ectopy.dataset;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ectopy.record.BeatClass;

/** How many beats of each class a subject has in a set, variants left out. */
final class SubjectBeats {

  private final String subject;
  private final int[] counts = new int[BeatClass.inOrder().size()];

  private SubjectBeats(String subject) {
    this.subject = subject;
  }

  /** The subjects of a set by name. */
  static List<SubjectBeats> of(BeatSet set, Subjects subjects) {
    Map<String, SubjectBeats> found = new TreeMap<>();
    for (RecordBeats block : set.records()) {
      String subject = subjects.of(block.origin().record());
      SubjectBeats counted = found.computeIfAbsent(subject, SubjectBeats::new);
      if (block.origin().variant().isEmpty()) {
        counted.add(block);
      }
    }
    return List.copyOf(found.values());
  }

  private void add(RecordBeats block) {
    for (int beat = 0; beat < block.count(); beat++) {
      counts[block.label(beat).index()]++;
    }
  }

  String subject() {
    return subject;
  }

  /** Beats of the class with an index. */
  int count(int label) {
    return counts[label];
  }
}
