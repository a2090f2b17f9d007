package org.ectopy.rhythm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ectopy.evaluation.RunKind;
import org.ectopy.evaluation.RunLength;
import org.ectopy.record.AnnotationSet;
import org.ectopy.record.BeatClass;
import org.ectopy.record.LabelMap;
import org.ectopy.record.SampleRate;
import org.ectopy.wfdb.AnnotationFile;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * Records of MIT-BIH; beats, intervals, rates, runs and the time in each rhythm were counted by a
 * program that shares nothing with this one, its reader of annotation files included.
 */
class MitBihFiguresTest {

  private static final long FRAMES = 650_000;
  private static final SampleRate RATE = SampleRate.ofHertz(360);

  private static RhythmStudy study(String record) throws IOException {
    String data = System.getenv("ECTOPY_DATA");
    Assumptions.assumeTrue(data != null, "ECTOPY_DATA is not set: it names the folder of mitdb/");
    Path file = Path.of(String.valueOf(data), "mitdb", record + ".atr");
    Assumptions.assumeTrue(Files.exists(file), "ECTOPY_DATA has no " + file);
    AnnotationSet set = AnnotationFile.read(file);
    RecordQuality quality = RecordQuality.of(set.signalQuality(FRAMES), List.of(), 2);
    return new RhythmStudy(set, LabelMap.EC57, RATE, FRAMES, quality);
  }

  private static void assertNormal(
      RhythmStudy study, int intervals, double mean, double sdnn, double rmssd, double pnn50) {
    RrStatistics figures = study.normalStatistics();
    assertEquals(intervals, figures.intervals());
    assertEquals(mean, figures.mean(), 5e-5);
    assertEquals(sdnn, figures.sdnn(), 5e-5);
    assertEquals(rmssd, figures.rmssd(), 5e-5);
    assertEquals(pnn50, figures.pnn50(), 5e-5);
  }

  private static void assertRates(RhythmStudy study, double low, double mean, double high) {
    assertEquals(low, study.rates().slowest().orElseThrow().perMinute(), 5e-5);
    assertEquals(mean, study.rates().mean().orElseThrow(), 5e-5);
    assertEquals(high, study.rates().fastest().orElseThrow().perMinute(), 5e-5);
  }

  /** Whole seconds in each rhythm. */
  private static Map<String, Long> seconds(RhythmStudy study) {
    return RhythmTotal.of(study).stream()
        .collect(
            Collectors.toMap(RhythmTotal::name, each -> Math.round(RATE.seconds(each.frames()))));
  }

  @Test
  void record100() throws IOException {
    RhythmStudy study = study("100");
    assertEquals(2239, study.counts().get(BeatClass.N));
    assertEquals(33, study.counts().get(BeatClass.S));
    assertEquals(1, study.counts().get(BeatClass.V));
    assertNormal(study, 2204, 795.0116, 35.9609, 27.4805, 5.7630);
    assertRates(study, 70.8197, 75.5103, 85.6293);
    assertEquals(546_792, Pause.longest(study).orElseThrow().from());
  }

  @Test
  void record119() throws IOException {
    RhythmStudy study = study("119");
    assertEquals(1543, study.counts().get(BeatClass.N));
    assertEquals(444, study.counts().get(BeatClass.V));
    assertEquals(Map.of("(N", 1356L, "(B", 235L, "(T", 214L), seconds(study));
    assertNormal(study, 1098, 900.9411, 41.3959, 34.4715, 15.5529);
    assertRates(study, 57.2944, 66.0492, 84.9975);
    assertEquals(444, RunSummary.of(study, RunKind.VENTRICULAR).single());
  }

  @Test
  void record200() throws IOException {
    RhythmStudy study = study("200");
    assertEquals(Map.of("(N", 958L, "(B", 832L, "(VT", 15L), seconds(study));
    assertNormal(study, 907, 684.5308, 71.2504, 57.1171, 33.8158);
    RunSummary runs = RunSummary.of(study, RunKind.VENTRICULAR);
    // V alone: 721 single, 42 couplets, five of 3, two of 4; a fusion beat joins no other
    assertEquals(42, runs.count(RunLength.COUPLET));
    assertEquals(7, runs.count(RunLength.SHORT_RUN));
    assertEquals(4, runs.longest().orElseThrow().beats());
  }

  @Test
  void record207() throws IOException {
    RhythmStudy study = study("207");
    assertEquals(1543, study.counts().get(BeatClass.N));
    assertEquals(107, study.counts().get(BeatClass.S));
    assertEquals(210, study.counts().get(BeatClass.V));
    assertEquals(
        Map.of("(N", 1340L, "(VFL", 144L, "(B", 158L, "(IVR", 109L, "(SVTA", 52L, "(VT", 3L),
        seconds(study));
    assertNormal(study, 1417, 903.6972, 90.1730, 32.2452, 10.3767);
    assertRates(study, 39.4701, 67.2704, 125.3991);
    assertEquals(591_405, Pause.longest(study).orElseThrow().from());
    assertEquals(105, RunSummary.of(study, RunKind.VENTRICULAR).longest().orElseThrow().beats());
    assertEquals(6, RunSummary.of(study, RunKind.VENTRICULAR).episodes());
  }

  @Test
  void record232() throws IOException {
    RhythmStudy study = study("232");
    assertEquals(1383, study.counts().get(BeatClass.S));
    assertNormal(study, 120, 1731.0648, 733.6438, 1422.9182, 87.0968);
    assertRates(study, 30.5678, 59.2200, 99.0258);
    // 5.872 s
    assertEquals(2114, Pause.longest(study).orElseThrow().frames());
  }
}
