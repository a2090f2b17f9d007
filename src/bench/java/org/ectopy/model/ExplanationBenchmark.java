package org.ectopy.model;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.ectopy.dataset.BeatList;
import org.ectopy.model.explanation.BeatExplainer;
import org.ectopy.model.explanation.Explanation;
import org.ectopy.model.explanation.Question;
import org.ectopy.record.AnnotationSet;
import org.ectopy.record.EcgRecord;
import org.ectopy.record.LabelMap;
import org.ectopy.task.Progress;
import org.ectopy.wfdb.AnnotationFile;
import org.ectopy.wfdb.RecordFiles;
import org.ectopy.wfdb.WfdbRecord;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** How long it takes to explain one beat of MIT-BIH 100 after another, from the files on. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 1, time = 5)
@Measurement(iterations = 3, time = 5)
public class ExplanationBenchmark {

  /** From beat to beat, so that near and far ones take turns. */
  private static final int STEP = 97;

  /** The shipped model. */
  @Param({"context", "residual-cnn-random-beat"})
  public String model = "";

  private Optional<BeatClassifier> classifier = Optional.empty();
  private Optional<EcgRecord> record = Optional.empty();
  private BeatList beats = BeatList.at(new long[0]);
  private int beat;

  /** Opens the record and loads the model. */
  @Setup(Level.Trial)
  public void open() throws IOException {
    Path path = Path.of(System.getenv().getOrDefault("ECTOPY_DATA", "."), "mitdb", "100");
    AnnotationSet annotations = AnnotationFile.read(RecordFiles.annotations(path, "atr"));
    beats = BeatList.of(annotations, LabelMap.MACHINE_LEARNING);
    record = Optional.of(WfdbRecord.open(path));
    classifier = Optional.of(BeatClassifier.load(ModelCatalog.shipped().named(model)));
  }

  /** One beat. */
  @Benchmark
  public Explanation explain() throws IOException {
    BeatClassifier loaded = classifier.orElseThrow();
    EcgRecord opened = record.orElseThrow();
    beat = (beat + STEP) % beats.count();
    Question question =
        new Question(
            opened, loaded.model().kind().leads().in(opened.info()), beats, beat, Optional.empty());
    return new BeatExplainer(loaded).explain(question, Progress.NONE);
  }

  /** Lets go of both. */
  @TearDown(Level.Trial)
  public void close() throws IOException {
    classifier.orElseThrow().close();
    record.orElseThrow().close();
  }
}
