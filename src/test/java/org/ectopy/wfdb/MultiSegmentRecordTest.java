package org.ectopy.wfdb;

import static org.ectopy.record.Samples.GAP;
import static org.ectopy.wfdb.RecordFolder.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.ectopy.record.Calibration;
import org.ectopy.record.EcgRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MultiSegmentRecordTest {

  @TempDir private Path path = Path.of("");
  private RecordFolder folder = new RecordFolder(path);

  @BeforeEach
  void layOut() {
    folder = new RecordFolder(path);
  }

  @Test
  void segmentsOfFixedLayoutFollowOneAnother() throws Exception {
    folder.header("m", "m/3 2 250 5\na 2\n~ 1\nb 2\n");
    folder.header(
        "a", "a 2 250 2\na.dat 16 200 12 0 0 0 0 I\na.dat 16 200 12 0 0 0 0 II\n# of a\n");
    folder.header("b", "b 1 250 2\nb.dat 16 200 12 0 0 0 0 I\n");
    folder.format16("a.dat", 1, 10, 2, 20);
    folder.format16("b.dat", 3, 4);
    try (EcgRecord record = folder.open("m")) {
      assertEquals(5, record.frames());
      assertEquals("II", record.leads().getLast().name());
      assertEquals(List.of(" of a"), record.info().notes().comments());
      assertEquals(List.of(GAP, 1, 2, GAP, 3, 4, GAP), row(record, 0, -1, 7));
      assertEquals(List.of(10, 20, GAP, GAP, GAP), row(record, 1, 0, 5));
      assertEquals(List.of(2, GAP, 3), row(record, 0, 1, 3));
      assertEquals(List.of(GAP), row(record, 0, 5, 1));
    }
  }

  @Test
  void layoutSegmentSaysWhichLeadsThereAre() throws Exception {
    folder.header("v", "v/4 3 125 7 10:00:00\nv_layout 0\nv_1 2\n~ 3\nv_2 2\n");
    folder.header(
        "v_layout",
        """
        v_layout 3 125 0
        ~ 0 200(0)/mV 12 0 0 0 0 II
        ~ 0 100(50)/mmHg 12 0 0 0 0 ABP
        ~ 0x2 200(0)/mV 12 0 0 0 0 V
        """);
    folder.header(
        "v_1",
        """
        v_1 2 125 2
        v_1.dat 16 50(25)/mmHg 12 0 0 0 0 ABP
        v_1.dat 16 200(0)/mV 12 0 0 0 0 II
        """);
    folder.header("v_2", "v_2 1 125 2\nv_2.dat 16x2 400(0)/mV 12 0 0 0 0 V\n");
    // 2 * (30 - 25) + 50 = 60; the lowest value is a gap in any calibration.
    folder.format16("v_1.dat", 30, 7, -32768, 8);
    // Halves are rounded upwards: 1.5 to 2, -1.5 to -1, 2.5 to 3, -2.5 to -2.
    folder.format16("v_2.dat", 3, -3, 5, -5);
    try (EcgRecord record = folder.open("v")) {
      assertEquals(7, record.frames());
      assertEquals(new Calibration(100, 50, "mmHg", true), record.leads().get(1).calibration());
      assertEquals(Optional.of(LocalTime.of(10, 0)), record.info().timeBase().time());
      assertEquals(List.of(7, 8, GAP, GAP, GAP, GAP, GAP), row(record, 0, 0, 7));
      assertEquals(List.of(60, GAP, GAP, GAP, GAP, GAP, GAP), row(record, 1, 0, 7));
      assertEquals(List.of(GAP, GAP, 2, -1, 3, -2, GAP, GAP), row(record, 2, 4, 4));
    }
  }

  @Test
  void aSegmentShorterThanStatedEndsInAGap() throws Exception {
    folder.header("m", "m/2 1 250 5\na 3\na 2\n");
    folder.header("a", "a 1 250 2\na.dat 16\n");
    folder.format16("a.dat", 1, 2);
    try (EcgRecord record = folder.open("m")) {
      assertEquals(List.of(1, 2, GAP, 1, 2), row(record, 0, 0, 5));
    }
  }

  @Test
  void segmentsWithSegmentsAreRefused() throws Exception {
    folder.header("m", "m/1 1 250 5\nm 5\n");
    WfdbException refused = assertThrows(WfdbException.class, () -> folder.open("m"));
    assertEquals("has segments, but is itself a segment of m.hea", refused.detail());
  }

  @Test
  void otherFrequenciesAndFramesAreRefused() throws Exception {
    folder.header("m", "m/3 1 250 4\na 1\nb 1\nc 1\n");
    folder.header("a", "a 1 250 1\na.dat 16\n");
    folder.header("b", "b 1 500 1\na.dat 16\n");
    folder.header("c", "c 1 250 1\na.dat 16x2\n");
    folder.format16("a.dat", 1, 2);
    try (EcgRecord record = folder.open("m")) {
      assertEquals(List.of(1), row(record, 0, 0, 1));
      assertEquals(
          path.resolve("b.hea"),
          assertThrows(WfdbException.class, () -> row(record, 0, 1, 1)).file());
      assertEquals(
          path.resolve("c.hea"),
          assertThrows(WfdbException.class, () -> row(record, 0, 2, 1)).file());
    }
  }

  @Test
  void segmentsMustLieBesideTheHeader() throws Exception {
    folder.header("m", "m/1 1 250 5\n../a 5\n");
    assertEquals(
        path.resolve("m.hea"), assertThrows(WfdbException.class, () -> folder.open("m")).file());
  }

  @Test
  void lengthsThatOverflowAreRefused() throws Exception {
    folder.header("m", "m/2 1 250\n~ 9223372036854775807\n~ 9223372036854775807\n");
    assertThrows(WfdbException.class, () -> folder.open("m"));
    folder.header("g", "g/1 1 250\n~ 5\n");
    assertEquals(
        "all segments are gaps, so no leads are known",
        assertThrows(WfdbException.class, () -> folder.open("g")).detail());
  }

  @Test
  void aSegmentAfterAGapDoesNotSayWhenTheRecordBegins() throws Exception {
    // header.5: a base time is that of the sample 0 of the record whose header gives it.
    folder.header("m", "m/2 1 250 502\n~ 500\na 2\n");
    folder.header("a", "a 1 250 2 10:00:02\na.dat 16\n");
    folder.format16("a.dat", 1, 2);
    try (EcgRecord record = folder.open("m")) {
      assertEquals(Optional.empty(), record.info().timeBase().time());
    }
  }

  @Test
  void manySegmentsAreOpenedAFewAtATime() throws Exception {
    layOutSegments(300);
    try (EcgRecord record = folder.open("m")) {
      long before = openFiles();
      List<Integer> all = row(record, 0, 0, 600);
      for (int frame = 0; frame < 600; frame++) {
        assertEquals(frame, all.get(frame));
      }
      long grown = openFiles() - before;
      assertTrue(grown <= 32, () -> grown + " files more are open");
    }
  }

  @Test
  void severalThreadsMayReadAtOnce() throws Exception {
    layOutSegments(60);
    try (EcgRecord record = folder.open("m");
        ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Future<Integer>> sums = new ArrayList<>();
      for (int task = 0; task < 200; task++) {
        int first = task % 100;
        sums.add(threads.submit(() -> row(record, 0, first, 20).stream().mapToInt(i -> i).sum()));
      }
      for (int task = 0; task < 200; task++) {
        int first = task % 100;
        assertEquals(20 * first + 190, sums.get(task).get());
      }
    }
  }

  @Test
  void aClosedRecordSaysSo() throws Exception {
    layOutSegments(2);
    EcgRecord record = folder.open("m");
    record.close();
    WfdbException refused = assertThrows(WfdbException.class, () -> row(record, 0, 0, 1));
    assertEquals("the record has been closed", refused.detail());
  }

  @Test
  void knowsTheFilesOfItsSegments() throws Exception {
    layOutSegments(2);
    Path other = folder.format16("other.dat", 1);
    try (EcgRecord record = folder.open("m")) {
      for (String name : List.of("m.hea", "s0.hea", "s1.hea", "s0.dat", "s1.dat")) {
        assertTrue(record.reads(path.resolve(name)), name);
      }
      assertFalse(record.reads(other));
    }
  }

  /** Segments of two frames each; frame i of the record holds i. */
  private void layOutSegments(int count) throws Exception {
    StringBuilder header = new StringBuilder("m/" + count + " 1 250 " + 2 * count + "\n");
    for (int i = 0; i < count; i++) {
      header.append("s" + i + " 2\n");
      folder.header("s" + i, "s" + i + " 1 250 2\ns" + i + ".dat 16\n");
      folder.format16("s" + i + ".dat", 2 * i, 2 * i + 1);
    }
    folder.header("m", header.toString());
  }

  private static long openFiles() {
    var system = java.lang.management.ManagementFactory.getOperatingSystemMXBean();
    return system instanceof com.sun.management.UnixOperatingSystemMXBean unix
        ? unix.getOpenFileDescriptorCount()
        : 0;
  }
}
