package org.ectopy.ui.beats;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.ectopy.annotation.Authorship;
import org.ectopy.annotation.Mark;
import org.ectopy.annotation.Setter;
import org.ectopy.evaluation.BeatProbabilities;
import org.ectopy.record.Annotation;
import org.ectopy.record.AnnotationSymbol;
import org.ectopy.record.BeatClass;
import org.ectopy.record.LabelMap;
import org.ectopy.record.SymbolTable;
import org.ectopy.ui.session.BeatMark;
import org.ectopy.ui.session.Coloring;
import org.ectopy.ui.session.Marks;
import org.ectopy.ui.session.Predictions;
import org.ectopy.ui.session.ShownBeats;

/** Many beats with a model's say, the same at every call: 500 frames a second. */
final class ManyBeats {

  static final double RATE = 500;

  private static final List<String> SYMBOLS = List.of("N", "N", "N", "N", "L", "V", "A", "F", "Q");

  private ManyBeats() {}

  /** So many beats, half a second apart on average. */
  static ShownBeats shown(int count) {
    Random random = new Random(7);
    List<BeatMark> beats = new ArrayList<>();
    float[] rows = new float[count * BeatClass.inOrder().size()];
    long frame = 0;
    for (int beat = 0; beat < count; beat++) {
      frame += 150 + random.nextInt(200);
      beats.add(beat(beat, frame, SYMBOLS.get(random.nextInt(SYMBOLS.size()))));
      fill(rows, beat, random);
    }
    Marks marks = new Marks(beats, List.of(), List.of());
    Predictions said = new Predictions("m", marks, LabelMap.EC57, new BeatProbabilities(rows));
    return new ShownBeats(marks, Optional.of(said), Coloring.MODEL);
  }

  private static BeatMark beat(int id, long frame, String letter) {
    AnnotationSymbol symbol = SymbolTable.STANDARD.withMnemonic(letter).orElseThrow();
    String aux = id % 1000 == 7 ? "noisy stretch" : "";
    Annotation annotation = new Annotation(frame, symbol, 0, 0, 0, aux);
    Setter setter = id % 50 == 3 ? Setter.PERSON : Setter.FILE;
    Mark mark = new Mark(id, annotation, Authorship.of(setter, setter.name()));
    return new BeatMark(mark, symbol, LabelMap.EC57.classOf(symbol));
  }

  private static void fill(float[] rows, int beat, Random random) {
    int classes = BeatClass.inOrder().size();
    int most = random.nextInt(classes);
    float sure = 0.4f + 0.55f * random.nextFloat();
    for (int each = 0; each < classes; each++) {
      rows[beat * classes + each] = each == most ? sure : (1 - sure) / (classes - 1);
    }
  }
}
