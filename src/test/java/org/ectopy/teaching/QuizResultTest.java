package org.ectopy.teaching;

import static org.ectopy.teaching.QuizRecords.beats;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.ectopy.evaluation.Ratio;
import org.ectopy.record.BeatClass;
import org.ectopy.signal.Stretch;
import org.junit.jupiter.api.Test;

/** What comes out of a quiz. */
class QuizResultTest {

  private static final QuizType N = QuizType.of(BeatClass.N);
  private static final QuizType V = QuizType.of(BeatClass.V);
  private static final QuizRecord RECORD =
      QuizRecords.of("mixed", beats("NVNNVNNN"), List.of(new Stretch(450, 460)));
  private static final QuizResult RESULT =
      new QuizResult(
          new QuizPlan(List.of(N, V), QuizDifficulty.MIXED, QuizSpan.BEAT, 4, -42),
          List.of(answer(1, 200, V, V, 3.24), answer(2, 300, N, V, 10), answer(3, 500, V, V, 0.96)));

  private static QuizAnswer answer(
      int number, long frame, QuizType truth, QuizType given, double seconds) {
    Stretch asked = new Stretch(frame, frame + 1);
    return new QuizAnswer(
        new QuizQuestion(number, RECORD, asked, asked, truth), given, seconds);
  }

  @Test
  void answersAreCountedByWhatTheyShouldHaveBeen() {
    assertEquals(new Ratio(2, 3), RESULT.right());
    assertEquals(1, RESULT.count(N, V));
    assertEquals(0, RESULT.count(V, N));
    assertEquals(
        List.of(2),
        RESULT.answers(Optional.of(N), Optional.of(V)).stream()
            .map(answer -> answer.question().number())
            .toList());
    assertEquals(3, RESULT.answers(Optional.empty(), Optional.of(V)).size());
    assertEquals(2, RESULT.answers(Optional.of(V), Optional.empty()).size());
    assertEquals(3, RESULT.answers(Optional.empty(), Optional.empty()).size());
  }

  @Test
  void theFileHasARowForEachAnswer() throws IOException {
    StringBuilder text = new StringBuilder();
    QuizCsv.print(RESULT, "Ada, B.", text);
    assertEquals(
        """
        student,seed,question,subject,record,annotator,sample,end_sample,time,noisy,truth,answer,right,seconds
        "Ada, B.",-42,1,classes,mixed,atr,200,201,00:00:02.000,no,V,V,yes,3.2
        "Ada, B.",-42,2,classes,mixed,atr,300,301,00:00:03.000,no,N,V,no,10.0
        "Ada, B.",-42,3,classes,mixed,atr,500,501,00:00:05.000,yes,V,V,yes,1.0
        """,
        text.toString());
  }
}
