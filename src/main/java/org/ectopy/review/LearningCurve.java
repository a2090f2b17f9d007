package org.ectopy.review;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ectopy.evaluation.ClassConfusion;
import org.ectopy.record.BeatClass;

/**
 * How right the labels of records are after more and more answers, for each way of asking. Scored
 * are the late beats of each record that no way has asked about, the same for all.
 */
public final class LearningCurve {

  private static final int CLASSES = BeatClass.inOrder().size();

  private final Map<Asking, Map<Integer, Map<String, ClassConfusion>>> points = new TreeMap<>();

  /** A curve of no records. */
  public LearningCurve() {}

  /** Takes in a record that was played in each way; stages of one number stand side by side. */
  public void add(PlayedRecord record, Map<Asking, Play> plays) {
    BitSet asked = new BitSet();
    plays.values().forEach(play -> asked.or(play.asked()));
    BitSet scored = record.scored(asked);
    plays.forEach(
        (way, play) -> {
          for (int stage = 0; stage < play.stages().size(); stage++) {
            points
                .computeIfAbsent(way, each -> new TreeMap<>())
                .computeIfAbsent(stage, each -> new TreeMap<>())
                .put(record.name(), confusion(record, play.stages().get(stage), scored));
          }
        });
  }

  private static ClassConfusion confusion(PlayedRecord record, Play.Stage stage, BitSet scored) {
    long[] cells = new long[CLASSES * CLASSES];
    scored.stream()
        .forEach(
            beat -> {
              BeatClass given = stage.classes().get(beat);
              cells[record.truth(beat).index() * CLASSES + given.index()]++;
            });
    return ClassConfusion.ofCounts(cells);
  }

  /** The ways in which questions were asked. */
  public List<Asking> ways() {
    return List.copyOf(points.keySet());
  }

  /** The scores of a way, before the first answer and after each lesson. */
  public List<RecordScores> of(Asking way) {
    return new ArrayList<>(
        points.getOrDefault(way, Map.of()).values().stream().map(RecordScores::new).toList());
  }
}
