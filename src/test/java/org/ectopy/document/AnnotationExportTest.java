package org.ectopy.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.ectopy.annotation.AnnotationDocument;
import org.ectopy.annotation.Authorship;
import org.ectopy.annotation.Change;
import org.ectopy.annotation.Changes;
import org.ectopy.annotation.Mark;
import org.ectopy.annotation.Setter;
import org.ectopy.record.Annotation;
import org.ectopy.record.AnnotationSet;
import org.ectopy.record.AnnotationSymbol;
import org.ectopy.record.EcgRecord;
import org.ectopy.record.Notes;
import org.ectopy.record.RecordInfo;
import org.ectopy.record.SampleRate;
import org.ectopy.record.SampleSource;
import org.ectopy.record.Samples;
import org.ectopy.record.SymbolTable;
import org.ectopy.record.TimeBase;
import org.ectopy.wfdb.AnnotationFile;
import org.ectopy.wfdb.Overwrite;
import org.ectopy.wfdb.WfdbException;
import org.ectopy.wfdb.WfdbRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnnotationExportTest {

  private static final Authorship ATR = Authorship.of(Setter.FILE, "atr");

  @TempDir private Path folder = Path.of("");

  @Test
  void theTableHoldsAllThatIsKnown() throws IOException {
    Path file = folder.resolve("table.csv");
    export().csv(file, Overwrite.REFUSE);
    assertEquals(
        """
        sample,seconds,time,symbol,class_ec57,class_ml,subtype,chan,num,aux,set_by,name,when,confirmed_by,confirmed
        18,0.050000,00:00:00.050,+,,,0,0,0,(N,file,atr,,,
        77,0.213889,00:00:00.214,j,S,N,-1,1,2,"a, b",file,atr,,Ann,2023-11-14T22:13:20Z
        1300000,3611.111111,01:00:11.111,V,V,V,0,0,0,\u00e9,person,Ann,2023-11-14T22:13:20Z,,
        """,
        Files.readString(file));
  }

  @Test
  void theTextIsLaidOutAsRdannDoes() throws IOException {
    Path file = folder.resolve("text.txt");
    export().rdann(file, Overwrite.REFUSE);
    assertEquals(
        """
            0:00.050       18     +    0    0    0	(N
            0:00.214       77     j   -1    1    2	a, b
         1:00:11.111  1300000     V    0    0    0	\u00c3\u00a9
        """,
        Files.readString(file, StandardCharsets.ISO_8859_1));
  }

  @Test
  void anAnnotationFileHoldsTheMarksInFramesOrInTicks() throws IOException {
    AnnotationExport export = export();
    Path frames = folder.resolve("rec.frm");
    Path ticks = folder.resolve("rec.tck");
    export.annotationFile(frames, OptionalDouble.empty(), Overwrite.REFUSE);
    export.annotationFile(ticks, OptionalDouble.of(1000), Overwrite.REFUSE);
    assertEquals(document().set().annotations(), AnnotationFile.read(frames).annotations());
    AnnotationSet fine = AnnotationFile.read(ticks);
    assertEquals(OptionalDouble.of(1000), fine.timeResolution());
    // 18 / 360 s = 50 ms; 77 / 360 s = 213.9 ms; 1300000 / 360 s = 3611111.1 ms
    assertEquals(
        List.of(50L, 214L, 3611111L), fine.annotations().stream().map(Annotation::sample).toList());
    assertEquals(
        document().set().annotations(), fine.inFrames(SampleRate.ofHertz(360)).annotations());
  }

  @Test
  void whatExistsIsReplacedOnlyWhenAsked() throws IOException {
    Path file = Files.writeString(folder.resolve("old.txt"), "old");
    AnnotationExport export = export();
    assertThrows(WfdbException.class, () -> export.rdann(file, Overwrite.REFUSE));
    assertThrows(WfdbException.class, () -> export.csv(file, Overwrite.REFUSE));
    assertThrows(
        WfdbException.class,
        () -> export.annotationFile(file, OptionalDouble.empty(), Overwrite.REFUSE));
    assertEquals("old", Files.readString(file));
    export.rdann(file, Overwrite.REPLACE);
    assertTrue(Files.readString(file, StandardCharsets.ISO_8859_1).startsWith("    0:00.050"));
  }

  @Test
  void theReferenceIsNeverReplaced() throws IOException {
    Path reference = Files.writeString(folder.resolve("rec.atr"), "reference");
    AnnotationExport export = new AnnotationExport(record(), Set.of(reference), document());
    Path otherWay = folder.resolve("x").resolve("..").resolve("rec.atr");
    Files.createDirectories(folder.resolve("x"));
    String message =
        assertThrows(
                DocumentException.class,
                () -> export.annotationFile(otherWay, OptionalDouble.empty(), Overwrite.REPLACE))
            .getMessage();
    assertEquals(
        otherWay + ": is what the edits began with and is never replaced; take another name",
        message);
    assertEquals("reference", Files.readString(reference));
  }

  @Test
  void theRecordsOwnFilesAreNeverReplaced() throws IOException {
    Path header = folder.resolve("own.hea");
    Files.writeString(header, "own 1 360 2\nown.dat 16\n");
    Files.write(folder.resolve("own.dat"), new byte[4]);
    try (EcgRecord own = WfdbRecord.open(header)) {
      AnnotationExport export = new AnnotationExport(own, Set.of(), document());
      for (String name : List.of("own.hea", "own.dat")) {
        Path file = folder.resolve(name);
        byte[] before = Files.readAllBytes(file);
        assertThrows(DocumentException.class, () -> export.csv(file, Overwrite.REPLACE));
        assertArrayEquals(before, Files.readAllBytes(file));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"100", "114", "207", "231"})
  void theTextIsThatOfRdann(String name) throws IOException {
    Path data = data();
    Path reference = data.resolve("mitdb").resolve(name + ".atr");
    byte[] expected = Files.readAllBytes(data.resolve("oracle/text/" + name + "-rdann.txt"));
    Path text = folder.resolve("text.txt");
    try (EcgRecord record = WfdbRecord.open(data.resolve("mitdb").resolve(name))) {
      AnnotationSet set = AnnotationFile.read(reference);
      AnnotationDocument document = AnnotationDocument.of(set, ATR);
      new AnnotationExport(record, Set.of(reference), document).rdann(text, Overwrite.REFUSE);
      Path copy = folder.resolve(name + ".cpy");
      new AnnotationExport(record, Set.of(reference), document)
          .annotationFile(copy, OptionalDouble.empty(), Overwrite.REFUSE);
      assertArrayEquals(Files.readAllBytes(reference), Files.readAllBytes(copy));
    }
    byte[] exported = Files.readAllBytes(text);
    assertTrue(expected.length > 1000 && exported.length > expected.length);
    assertArrayEquals(expected, Arrays.copyOf(exported, expected.length));
  }

  private AnnotationExport export() {
    return new AnnotationExport(record(), Set.of(), document());
  }

  private static AnnotationDocument document() {
    AnnotationDocument begun =
        AnnotationDocument.of(
            new AnnotationSet(
                List.of(
                    new Annotation(18, symbol("+"), 0, 0, 0, "(N\0"),
                    new Annotation(77, symbol("j"), -1, 1, 2, "a, b\0"))),
            ATR);
    Mark beat = begun.marks().getLast();
    Annotation late = new Annotation(1_300_000, symbol("V"), 0, 0, 0, Annotation.auxOf("\u00e9"));
    return begun.after(
        Changes.ofMarks(
            List.of(
                Change.replace(beat, beat.confirmedBy(TestFolder.ANN)),
                Change.add(new Mark(2, late, TestFolder.ANN)))));
  }

  private static AnnotationSymbol symbol(String mnemonic) {
    return SymbolTable.STANDARD.withMnemonic(mnemonic).orElseThrow();
  }

  private static EcgRecord record() {
    TimeBase clock = TimeBase.of(SampleRate.ofHertz(360));
    RecordInfo info = new RecordInfo("rec", clock, 1_400_000, List.of(), Notes.NONE);
    return new EcgRecord(info, new NoSamples());
  }

  /** Of a record of which only the clock is asked for. */
  private static final class NoSamples implements SampleSource {

    @Override
    public void read(long firstFrame, Samples target) {
      throw new UnsupportedOperationException("an export reads no samples");
    }

    @Override
    public void close() {}
  }

  private static Path data() {
    Optional<String> folder = Optional.ofNullable(System.getenv("ECTOPY_DATA"));
    assumeTrue(folder.isPresent(), "ECTOPY_DATA is not set: no MIT-BIH, no rdann to compare with");
    Path data = Path.of(folder.orElseThrow());
    assumeTrue(Files.exists(data.resolve("oracle")), "ECTOPY_DATA has no oracle/");
    return data;
  }
}
