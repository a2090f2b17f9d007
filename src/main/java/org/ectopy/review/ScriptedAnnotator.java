package org.ectopy.review;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.ectopy.evaluation.BeatProbabilities;
import org.ectopy.record.BeatClass;
import org.ectopy.task.Progress;

/**
 * Answers questions about a record as its reference does. After some answers the model learns from
 * all of them, and every beat that was not asked about takes the class that the model gives it
 * then, weighed with the label of its family where it has one.
 *
 * @param answers how many questions are answered; fewer where the record has fewer beats
 * @param every after how many answers the model learns
 */
public record ScriptedAnnotator(int answers, int every) {

  /** Rejects an annotator that never teaches. */
  public ScriptedAnnotator {
    if (every < 1 || answers < every) {
      throw new IllegalArgumentException(answers + " answers, learned from after " + every);
    }
  }

  /** How often the model learns. */
  public int lessons() {
    return Math.ceilDiv(answers, every);
  }

  /**
   * Answers questions about a record.
   *
   * @param progress counts lessons
   * @throws IOException where the model cannot be run or trained
   */
  public Play play(PlayedRecord record, Questions questions, Learner learner, Progress progress)
      throws IOException {
    BeatProbabilities now = learner.untaught();
    BitSet asked = new BitSet();
    SortedMap<Integer, BeatClass> answered = new TreeMap<>();
    List<Play.Stage> stages = new ArrayList<>();
    stages.add(new Play.Stage(0, classes(now)));
    for (int lesson = 1; lesson <= lessons(); lesson++) {
      ask(record, questions, now, Math.min(answers, lesson * every), answered, asked);
      TaughtLabels taught = new TaughtLabels(answered, implied(questions, record, asked));
      now = learner.learn(taught, progress);
      stages.add(new Play.Stage(answered.size(), classes(taught.weighed(now))));
      progress.report(lesson, lessons());
    }
    return new Play(asked, stages);
  }

  private static void ask(
      PlayedRecord record,
      Questions questions,
      BeatProbabilities now,
      int until,
      SortedMap<Integer, BeatClass> answered,
      BitSet asked) {
    while (answered.size() < until) {
      OptionalInt next = questions.next(now, asked);
      if (next.isEmpty()) {
        return;
      }
      int beat = next.getAsInt();
      asked.set(beat);
      answered.put(beat, record.truth(beat));
      questions.answer(beat, record.truth(beat));
    }
  }

  private static SortedMap<Integer, BeatClass> implied(
      Questions questions, PlayedRecord record, BitSet asked) {
    SortedMap<Integer, BeatClass> implied = new TreeMap<>();
    IntStream.range(0, record.count())
        .filter(beat -> !asked.get(beat))
        .forEach(beat -> questions.implied(beat).ifPresent(label -> implied.put(beat, label)));
    return implied;
  }

  private static List<BeatClass> classes(BeatProbabilities now) {
    return IntStream.range(0, now.count()).mapToObj(now::mostProbable).toList();
  }
}
