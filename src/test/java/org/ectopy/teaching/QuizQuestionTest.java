package org.ectopy.teaching;

import static org.ectopy.teaching.QuizRecords.beats;
import static org.ectopy.teaching.QuizRecords.rhythm;
import static org.ectopy.teaching.QuizRecords.symbol;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.ectopy.record.Annotation;
import org.ectopy.record.BeatClass;
import org.ectopy.signal.Stretch;
import org.junit.jupiter.api.Test;

/** What a question knows of what it asks; by hand. */
class QuizQuestionTest {

  private static QuizQuestion about(QuizRecord record, Stretch asked, QuizType truth) {
    return new QuizQuestion(1, record, asked, new Stretch(0, record.frames()), truth);
  }

  @Test
  void aClassHasTheBeatsOwnSymbol() {
    QuizRecord record = QuizRecords.of("atrial", beats("NNaNN"));
    Stretch third = new Stretch(300, 301);
    assertEquals("a", about(record, third, QuizType.of(BeatClass.S)).label());
    QuizType rhythm = QuizType.ofRhythm("(AFIB");
    assertEquals("(AFIB", about(record, new Stretch(0, 300), rhythm).label());
  }

  @Test
  void aQrsComplexIsAsWideAsItsEndsAreMarked() {
    List<Annotation> marks = new ArrayList<>(beats("NN"));
    marks.add(Annotation.of(192, symbol("(")));
    marks.add(Annotation.of(207, symbol(")")));
    QuizRecord record = QuizRecords.of("delineated", marks);
    QuizType normal = QuizType.of(BeatClass.N);
    assertEquals(
        OptionalDouble.of(150),
        about(record, new Stretch(200, 201), normal).qrsMillis(),
        "15 frames of 10 ms");
    assertEquals(
        OptionalDouble.empty(), about(record, new Stretch(100, 101), normal).qrsMillis());
  }

  @Test
  void aRateIsThatOfTheBeatsInTheStretch() {
    List<Annotation> marks = new ArrayList<>();
    marks.add(rhythm(0, "(N"));
    for (long frame : new long[] {50, 100, 180, 240, 300, 900}) {
      marks.add(Annotation.of(frame, symbol("N")));
    }
    QuizRecord record = QuizRecords.of("uneven", marks);
    QuizType sinus = QuizType.ofRhythm("(N");
    assertEquals(
        Optional.of(new QuizRate(96, 500, 800)),
        about(record, new Stretch(0, 400), sinus).rate(),
        "500, 800, 600, 600 ms: 625 ms in the mean");
    assertEquals(Optional.empty(), about(record, new Stretch(0, 99), sinus).rate());
  }

  @Test
  void aSymbolHasTheClassOfEc57() {
    assertEquals(Optional.of(BeatClass.S), QuizType.of(symbol("a")).beatClass());
    assertEquals(Optional.of(BeatClass.S), QuizType.of(symbol("e")).beatClass(), "EC57");
    assertEquals(Optional.empty(), QuizType.ofRhythm("(VT").beatClass());
  }
}
