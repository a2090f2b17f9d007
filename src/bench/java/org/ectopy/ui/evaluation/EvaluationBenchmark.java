package org.ectopy.ui.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.ectopy.evaluation.BeatProbabilities;
import org.ectopy.record.AnnotationSet;
import org.ectopy.record.AnnotationSymbol;
import org.ectopy.record.BeatClass;
import org.ectopy.record.LabelMap;
import org.ectopy.record.SampleRate;
import org.ectopy.record.SymbolTable;
import org.ectopy.ui.gallery.GalleryRecord;
import org.ectopy.ui.session.BeatMark;
import org.ectopy.ui.session.Coloring;
import org.ectopy.ui.session.Marks;
import org.ectopy.ui.session.Predictions;
import org.ectopy.ui.session.ShownBeats;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long matrix, curves and lists take after an edit of 100,000 beats. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class EvaluationBenchmark {

  private static final int COUNT = 100_000;
  private static final double RATE = 360;
  private static final List<String> SYMBOLS = List.of("N", "N", "N", "N", "L", "V", "A", "F", "j");

  private final ShownBeats shown = shown();
  private final EvaluationBeats beats = beats();

  private static ShownBeats shown() {
    Random random = new Random(7);
    List<BeatMark> marks = new ArrayList<>();
    int classes = BeatClass.inOrder().size();
    float[] rows = new float[COUNT * classes];
    for (int beat = 0; beat < COUNT; beat++) {
      String letter = SYMBOLS.get(random.nextInt(SYMBOLS.size()));
      AnnotationSymbol symbol = SymbolTable.STANDARD.withMnemonic(letter).orElseThrow();
      marks.add(new BeatMark(300L * beat, symbol, LabelMap.EC57.classOf(symbol)));
      int most = random.nextInt(classes);
      float sure = 0.4f + 0.55f * random.nextFloat();
      for (int each = 0; each < classes; each++) {
        rows[beat * classes + each] = each == most ? sure : (1 - sure) / (classes - 1);
      }
    }
    Marks all = new Marks(marks, List.of(), List.of());
    Predictions said =
        new Predictions("m", all, LabelMap.MACHINE_LEARNING, new BeatProbabilities(rows));
    return new ShownBeats(all, Optional.of(said), Coloring.MODEL);
  }

  private EvaluationBeats beats() {
    Predictions said = shown.predictions().orElseThrow();
    GalleryRecord place = new GalleryRecord(Path.of("day.hea"), "day", RATE);
    JudgedRecord record =
        new JudgedRecord(
            new EvaluatedRecord(place, SampleRate.ofHertz(RATE), 300L * COUNT, "atr"),
            LabelledBeats.of(shown, said),
            said.probabilities(),
            new JudgedRecord.Model("m", LabelMap.MACHINE_LEARNING, false),
            () -> new AnnotationSet(List.of()));
    return EvaluationBeats.of(List.of(record), LabelMap.MACHINE_LEARNING, false);
  }

  /** Labels of the marks anew, their classes, matrix and ranks: what is shown first. */
  @Benchmark
  public Evaluation matrix() {
    return Evaluation.of(beats());
  }

  /** The curves and the calibration of one class: what is shown next. */
  @Benchmark
  public ClassCurves curves() {
    return ClassCurves.of(beats.scored(), BeatClass.V);
  }

  /** The points of both curves that are drawn. */
  @Benchmark
  public int points() {
    ClassCurves curves = ClassCurves.of(beats.scored(), BeatClass.S);
    return curves.roc().size() + curves.precisionRecall().size();
  }

  /** The beats of the largest cell, the least sure first. */
  @Benchmark
  public int[] cell() {
    return beats.of(new BeatGroup.Cell(Optional.of(BeatClass.N), Optional.empty()));
  }
}
