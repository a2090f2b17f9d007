package org.ectopy.teaching;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ectopy.record.Annotation;
import org.ectopy.record.AnnotationSet;
import org.ectopy.record.AnnotationSymbol;
import org.ectopy.record.Notes;
import org.ectopy.record.RecordInfo;
import org.ectopy.record.SampleRate;
import org.ectopy.record.SymbolTable;
import org.ectopy.record.TimeBase;
import org.ectopy.signal.Stretch;

/** Records to be asked about: 100 frames a second, a beat a second unless said otherwise. */
final class QuizRecords {

  private QuizRecords() {}

  static AnnotationSymbol symbol(String mnemonic) {
    return SymbolTable.STANDARD.withMnemonic(mnemonic).orElseThrow();
  }

  /** A beat for each letter, one a second from 1 s on. */
  static List<Annotation> beats(String letters) {
    List<Annotation> beats = new ArrayList<>();
    for (int i = 0; i < letters.length(); i++) {
      beats.add(Annotation.of(100L * (i + 1), symbol(letters.substring(i, i + 1))));
    }
    return beats;
  }

  /** A rhythm that begins at a second. */
  static Annotation rhythm(double second, String name) {
    return new Annotation(Math.round(100 * second), symbol("+"), 0, 0, 0, name);
  }

  /** A clean record that ends a second after its last annotation. */
  static QuizRecord of(String name, List<Annotation> marks) {
    return of(name, marks, List.of());
  }

  static QuizRecord of(String name, List<Annotation> marks, List<Stretch> noise) {
    long frames = 100 + marks.stream().mapToLong(Annotation::sample).max().orElse(0);
    TimeBase time = TimeBase.of(SampleRate.ofHertz(100));
    RecordInfo info = new RecordInfo(name, time, frames, List.of(), Notes.NONE);
    Path header = Path.of("ward", name + ".hea");
    return new QuizRecord(header, "atr", info, new AnnotationSet(marks), noise);
  }
}
