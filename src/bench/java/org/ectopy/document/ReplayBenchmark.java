package org.ectopy.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.ectopy.annotation.AnnotationDocument;
import org.ectopy.annotation.Authorship;
import org.ectopy.annotation.Change;
import org.ectopy.annotation.Edit;
import org.ectopy.annotation.EditKind;
import org.ectopy.annotation.Mark;
import org.ectopy.annotation.Setter;
import org.ectopy.annotation.Step;
import org.ectopy.record.Annotation;
import org.ectopy.record.AnnotationSet;
import org.ectopy.record.AnnotationSymbol;
import org.ectopy.record.SymbolTable;
import org.ectopy.wfdb.Overwrite;
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

/** How long it takes to open a document of 100,000 marks whose journal holds 100,000 edits. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 5)
@Fork(value = 1, jvmArgs = "-Xmx400m")
@SuppressWarnings("NullAway.Init") // JMH calls the set-up before all else
public class ReplayBenchmark {

  private static final int COUNT = 100_000;
  private static final Authorship ANN = Authorship.person("Ann", Instant.EPOCH);

  private Path header;
  private DocumentBase base;
  private DocumentPlaces places;

  @Setup
  public void writeJournal() throws IOException {
    Path folder = Files.createTempDirectory("replay");
    AnnotationSymbol normal = SymbolTable.STANDARD.symbol(1);
    List<Annotation> beats =
        LongStream.range(0, COUNT).mapToObj(i -> Annotation.of(300 * i, normal)).toList();
    Authorship atr = Authorship.of(Setter.FILE, "atr");
    base = new DocumentBase("atr", atr, "", 300L * COUNT, new AnnotationSet(beats));
    places = new DocumentPlaces(folder.resolve("user"), List.of());
    header = folder.resolve("day.hea");
    List<JournalEntry> entries = new ArrayList<>();
    entries.add(new JournalEntry.Begun(base));
    for (Mark mark : AnnotationDocument.of(base.set(), atr).marks()) {
      entries.add(new JournalEntry.Stepped(new Step.Do(relabelling(mark, entries.size()))));
    }
    EditJournal.begin(places.journal(header, "atr"), entries, Overwrite.REFUSE).close();
  }

  private static Edit relabelling(Mark mark, long number) {
    AnnotationSymbol other = SymbolTable.STANDARD.symbol(5);
    Change change = Change.replace(mark, mark.saying(mark.annotation().saying(other), ANN));
    return new Edit(number, EditKind.RELABEL, ANN, List.of(change), OptionalLong.empty());
  }

  @TearDown
  public void removeJournal() throws IOException {
    Files.delete(places.journal(header, "atr"));
    Files.delete(header.resolveSibling(""));
  }

  @Benchmark
  public RecordDocument openWithAllEdits() throws IOException {
    return RecordDocument.open(header, base, places, new EditLocks());
  }
}
