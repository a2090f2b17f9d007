package org.ectopy.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.ectopy.annotation.Authorship;
import org.ectopy.annotation.Change;
import org.ectopy.annotation.EditHistory;
import org.ectopy.annotation.EditKind;
import org.ectopy.annotation.Mark;
import org.ectopy.annotation.Setter;
import org.ectopy.annotation.Step;
import org.ectopy.record.Annotation;
import org.ectopy.record.AnnotationSet;
import org.ectopy.record.AnnotationSymbol;
import org.ectopy.record.SymbolTable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * An edit on a document of 100,000 marks and 10,000 edits, in memory and until it is forced to
 * disk; each is timed by itself. The disk is that of the folder for temporary files.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 1, time = 5)
@Measurement(iterations = 1, time = 10)
@Fork(value = 1, jvmArgs = "-Xmx400m")
@SuppressWarnings("NullAway.Init") // JMH calls the set-up before all else
public class RecordDocumentBenchmark {

  private static final int MARKS = 100_000;
  private static final int EDITS = 10_000;
  private static final int STRIDE = 7919;
  private static final Authorship ANN = Authorship.person("Ann", Instant.EPOCH);
  private static final List<AnnotationSymbol> SYMBOLS =
      List.of(SymbolTable.STANDARD.symbol(1), SymbolTable.STANDARD.symbol(5));

  private Path folder;
  private RecordDocument document;
  private int next;

  @Setup
  public void editTenThousandTimes() throws IOException {
    folder = Files.createTempDirectory("document");
    List<Annotation> beats =
        LongStream.range(0, MARKS)
            .mapToObj(i -> Annotation.of(300 * i, SYMBOLS.getFirst()))
            .toList();
    DocumentBase base =
        new DocumentBase(
            "atr", Authorship.of(Setter.FILE, "atr"), "", 300L * MARKS, new AnnotationSet(beats));
    DocumentPlaces places = new DocumentPlaces(folder.resolve("user"), List.of());
    document = RecordDocument.open(folder.resolve("day.hea"), base, places, new EditLocks());
    for (int i = 0; i < EDITS; i++) {
      document.step(relabelling());
    }
  }

  @TearDown
  public void removeFolder() throws IOException {
    document.close();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  @Benchmark
  public EditHistory editInMemory() {
    return document.history().after(relabelling());
  }

  @Benchmark
  public EditHistory editUntilItIsOnDisk() throws IOException {
    document.step(relabelling());
    return document.history();
  }

  private Step relabelling() {
    EditHistory history = document.history();
    List<Mark> marks = history.document().marks();
    next = (next + STRIDE) % MARKS;
    Mark mark = marks.get(next);
    AnnotationSymbol other = SYMBOLS.get(1 - SYMBOLS.indexOf(mark.annotation().symbol()));
    Change change = Change.replace(mark, mark.saying(mark.annotation().saying(other), ANN));
    return new Step.Do(history.edit(EditKind.RELABEL, ANN, List.of(change)));
  }
}
