package org.ectopy.wfdb;

import static org.ectopy.record.Samples.GAP;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.ectopy.record.Calibration;
import org.ectopy.record.EcgRecord;
import org.ectopy.record.Lead;
import org.ectopy.record.Notes;
import org.ectopy.record.RecordInfo;
import org.ectopy.record.SampleRate;
import org.ectopy.record.SampleSource;
import org.ectopy.record.Samples;
import org.ectopy.record.Subject;
import org.ectopy.record.TimeBase;
import org.ectopy.task.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordWriterTest {

  private static final int FRAMES = 100_003;
  private static final List<Lead> LEADS =
      List.of(
          new Lead("II", new Calibration(200, 10, "mV", true), 1, 11, 10),
          new Lead("V 5", new Calibration(200, 0, "uV", false), 2, 0, 0));

  @TempDir private Path folder = Path.of("");

  static Stream<SignalFormat> writable() {
    return SignalFormats.all().stream().filter(SignalFormat::writable);
  }

  /** A record whose sample i of a lead is {@code wave.at(i + 50 * lead)}. */
  private static EcgRecord record(List<Lead> leads, long frames, Wave wave) {
    TimeBase timeBase =
        new TimeBase(
            SampleRate.ofHertz(360),
            Optional.of(LocalTime.of(13, 5, 0)),
            Optional.of(LocalDate.of(1989, 4, 25)));
    Notes notes = new Notes(List.of(" one", " two"), Subject.UNKNOWN);
    SampleSource source =
        new SampleSource() {
          @Override
          public void read(long firstFrame, Samples target) {
            for (int row = 0; row < target.rows(); row++) {
              int perFrame = leads.get(target.lead(row)).samplesPerFrame();
              for (int i = 0; i < target.row(row).length; i++) {
                long sample = firstFrame * perFrame + i;
                boolean inside = sample < frames * perFrame;
                target.row(row)[i] = inside ? wave.at(sample + 50L * target.lead(row)) : GAP;
              }
            }
          }

          @Override
          public void close() {
            // Nothing is open.
          }
        };
    return new EcgRecord(new RecordInfo("any", timeBase, frames, leads, notes), source);
  }

  /** A sample by its number. */
  @FunctionalInterface
  private interface Wave {
    int at(long sample);
  }

  /** Steps of 1 between -100 and 100, which every format holds. */
  private static int triangle(long sample) {
    return (int) Math.abs(sample % 400 - 200) - 100;
  }

  private RecordTarget target(SignalFormat format, Overwrite overwrite) {
    return new RecordTarget(folder, "new", format, overwrite);
  }

  private static SignalFormat format(int code) {
    return SignalFormats.of(code).orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("writable")
  void whatIsWrittenReadsBackInEveryFormat(SignalFormat format) throws Exception {
    try (EcgRecord original = record(LEADS, FRAMES, RecordWriterTest::triangle)) {
      RecordWriter.write(original, target(format, Overwrite.REFUSE), Progress.NONE);
      try (EcgRecord copy = WfdbRecord.open(folder.resolve("new"))) {
        assertEquals(FRAMES, copy.frames());
        assertEquals(original.info().timeBase(), copy.info().timeBase());
        assertEquals(original.info().notes(), copy.info().notes());
        Samples expected = original.read(0, FRAMES);
        Samples found = copy.read(0, FRAMES);
        assertArrayEquals(expected.row(0), found.row(0));
        assertArrayEquals(expected.row(1), found.row(1));
        assertEquals(LEADS.getFirst(), copy.leads().getFirst());
        assertEquals(LEADS.getLast().calibration(), copy.leads().getLast().calibration());
        assertEquals("V 5", copy.leads().getLast().name());
      }
    }
    assertEquals(List.of(), RecordCheck.run(folder.resolve("new"), Progress.NONE));
  }

  @ParameterizedTest
  @MethodSource("writable")
  void gapsReadBackWhereTheFormatHasThem(SignalFormat format) throws Exception {
    Wave gappy = sample -> sample % 7 == 0 ? GAP : triangle(sample);
    try (EcgRecord original = record(LEADS, 1000, gappy)) {
      RecordTarget target = target(format, Overwrite.REFUSE);
      if (!format.holdsGaps()) {
        assertThrows(
            WfdbException.class, () -> RecordWriter.write(original, target, Progress.NONE));
        return;
      }
      RecordWriter.write(original, target, Progress.NONE);
      try (EcgRecord copy = WfdbRecord.open(folder.resolve("new"))) {
        assertArrayEquals(original.read(0, 1000).row(0), copy.read(0, 1000).row(0));
        assertArrayEquals(original.read(0, 1000).row(1), copy.read(0, 1000).row(1));
      }
    }
    assertEquals(List.of(), RecordCheck.run(folder.resolve("new"), Progress.NONE));
  }

  @Test
  void theHeaderIsInTheUsualForm() throws Exception {
    // Lead 0: -1 + 0 + 1; lead 1 holds 49 to 54, six samples whose sum is 309.
    try (EcgRecord original = record(LEADS, 3, sample -> (int) sample - 1)) {
      RecordWriter.write(original, target(format(16), Overwrite.REFUSE), Progress.NONE);
    }
    assertEquals(
        """
        new 2 360 3 13:05:00 25/04/1989
        new.dat 16 200/mV 11 10 -1 0 0 II
        new.dat 16x2 0/uV 16 0 49 309 0 V 5
        # one
        # two
        """,
        Files.readString(folder.resolve("new.hea")));
  }

  @ParameterizedTest
  @CsvSource({
    "80, 128",
    "80, -128",
    "310, 512",
    "311, -512",
    "212, 2048",
    "212, -2048",
    "16, -32768",
    "61, 32768",
    "160, 32768",
    "24, 8388608",
    "8, 128",
  })
  void whatTheFormatCannotHoldIsRefusedAndLeavesNothing(int code, int value) throws Exception {
    try (EcgRecord original = record(LEADS, 100, sample -> sample == 60 ? value : 0)) {
      RecordTarget target = target(format(code), Overwrite.REFUSE);
      WfdbException refused =
          assertThrows(
              WfdbException.class, () -> RecordWriter.write(original, target, Progress.NONE));
      assertEquals(folder.resolve("new.dat"), refused.file());
    }
    assertFolder();
  }

  @Test
  void flacIsNotWritten() {
    EcgRecord original = record(LEADS, 1, sample -> 0);
    RecordTarget target = target(format(516), Overwrite.REFUSE);
    assertThrows(WfdbException.class, () -> RecordWriter.write(original, target, Progress.NONE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"new.dat", "new.hea"})
  void nothingThatExistsIsReplacedUnlessAsked(String existing) throws Exception {
    Files.writeString(folder.resolve(existing), "mine");
    EcgRecord original = record(LEADS, 10, sample -> 1);
    RecordTarget refuse = target(format(16), Overwrite.REFUSE);
    assertThrows(WfdbException.class, () -> RecordWriter.write(original, refuse, Progress.NONE));
    assertEquals("mine", Files.readString(folder.resolve(existing)));
    assertFolder(existing);

    RecordWriter.write(original, target(format(16), Overwrite.REPLACE), Progress.NONE);
    assertEquals(List.of(), RecordCheck.run(folder.resolve("new"), Progress.NONE));
  }

  @Test
  void anInputIsNeverReplacedNotEvenThroughALink() throws Exception {
    Path elsewhere = Files.createDirectory(folder.resolve("in"));
    RecordTarget first = new RecordTarget(elsewhere, "old", format(16), Overwrite.REFUSE);
    RecordWriter.write(record(LEADS, 10, sample -> 1), first, Progress.NONE);
    byte[] before = Files.readAllBytes(first.signalFile());
    Files.createSymbolicLink(folder.resolve("new.dat"), first.signalFile());
    Files.createLink(folder.resolve("hard.hea"), first.headerFile());
    try (EcgRecord original = WfdbRecord.open(elsewhere.resolve("old"))) {
      for (RecordTarget target :
          List.of(
              new RecordTarget(elsewhere, "old", format(212), Overwrite.REPLACE),
              target(format(212), Overwrite.REPLACE),
              new RecordTarget(folder, "hard", format(212), Overwrite.REPLACE))) {
        WfdbException refused =
            assertThrows(
                WfdbException.class, () -> RecordWriter.write(original, target, Progress.NONE));
        assertEquals(
            "is a file that the record is read from, and is not replaced", refused.detail());
      }
    }
    assertArrayEquals(before, Files.readAllBytes(first.signalFile()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a b", "../x", "-", "a.b", "ä", "#a"})
  void namesThatHeadersCannotHoldAreRefused(String name) {
    EcgRecord original = record(LEADS, 1, sample -> 0);
    RecordTarget target = new RecordTarget(folder, name, format(16), Overwrite.REFUSE);
    assertThrows(WfdbException.class, () -> RecordWriter.write(original, target, Progress.NONE));
  }

  @Test
  void leadNamesThatTheLibraryWouldCutAreRefused() throws Exception {
    Lead lead = new Lead("x".repeat(255), LEADS.getFirst().calibration(), 1, 12, 0);
    EcgRecord original = record(List.of(lead), 1, sample -> 0);
    RecordTarget target = target(format(16), Overwrite.REFUSE);
    assertThrows(WfdbException.class, () -> RecordWriter.write(original, target, Progress.NONE));
    assertFolder();
  }

  @Test
  void cancellingLeavesNothing() throws Exception {
    Progress cancelled =
        (done, total) -> {
          if (done > 0) {
            throw new CancellationException("enough");
          }
        };
    EcgRecord original = record(LEADS, FRAMES, sample -> 0);
    RecordTarget target = target(format(16), Overwrite.REFUSE);
    assertThrows(
        CancellationException.class, () -> RecordWriter.write(original, target, cancelled));
    assertFolder();
  }

  @Test
  void recordsWithoutLeadsHaveAHeaderOnly() throws Exception {
    RecordWriter.write(
        record(List.of(), 5, sample -> 0), target(format(16), Overwrite.REFUSE), Progress.NONE);
    assertFolder("new.hea");
    try (EcgRecord copy = WfdbRecord.open(folder.resolve("new"))) {
      assertEquals(5, copy.frames());
    }
  }

  @Test
  void recordsWithoutFramesAreWritten() throws Exception {
    RecordWriter.write(
        record(LEADS, 0, sample -> 0), target(format(212), Overwrite.REFUSE), Progress.NONE);
    try (EcgRecord copy = WfdbRecord.open(folder.resolve("new"))) {
      assertEquals(0, copy.frames());
      assertEquals(2, copy.leads().size());
    }
  }

  private void assertFolder(String... expected) throws Exception {
    try (Stream<Path> files = Files.list(folder)) {
      List<String> names = files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
      assertEquals(List.of(expected), names);
    }
  }
}
