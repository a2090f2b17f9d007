package org.ectopy.dataset;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.ectopy.record.BeatClass;
import org.ectopy.record.EcgRecord;
import org.ectopy.record.LabelMap;
import org.ectopy.task.Progress;
import org.ectopy.wfdb.AnnotationFile;
import org.ectopy.wfdb.WfdbRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The beats of all 48 records of MIT-BIH, with the counts that the literature has. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MitBihBeatsTest {

  private BeatSet set = MadeSets.set();

  @BeforeAll
  void build() throws IOException {
    String data = System.getenv("ECTOPY_DATA");
    assumeTrue(data != null, "ECTOPY_DATA is not set: the beats of MIT-BIH are not counted");
    Path folder = Path.of(String.valueOf(data), "mitdb");
    assumeTrue(Files.isDirectory(folder), "ECTOPY_DATA holds no mitdb: its beats are not counted");
    List<ReferenceBeats> sources =
        Files.readAllLines(folder.resolve("RECORDS")).stream()
            .map(name -> new ReferenceBeats(folder, name))
            .toList();
    set =
        new BeatSetBuilder(
                "residual-cnn", new KachueeSegmenter(), LeadChoice.ONE, LabelMap.MACHINE_LEARNING)
            .build(sources, Progress.NONE);
  }

  @Test
  void everyAnnotatedBeatIsThere() {
    assertArrayEquals(new long[] {90_631, 2_781, 7_236, 803, 8_043}, counts(set.all().toArray()));
  }

  @Test
  void thePublishedListsHaveThePublishedCounts() {
    BeatSplit split = InterPatient.of(set);
    assertArrayEquals(new long[] {45_866, 944, 3_788, 415, 8}, counts(split.train()));
    assertArrayEquals(new long[] {44_259, 1_837, 3_221, 388, 7}, counts(split.test()));
    assertEquals(1, split.description().notes().size(), "no record is missing");
    assertEquals(21, BeatSplit.records(set, InterPatient.strict(set).test()).size());
  }

  @Test
  void aFifthOfTheBeatsIsEnoughForTheBalancedTests() {
    BeatSplit split = RandomBeats.of(set, 1);
    assertArrayEquals(new long[] {18_126, 556, 1_447, 161, 1_609}, counts(split.test()));
    List<int[]> draws = BalancedDraws.ofMitBih(1).of(set, split.test());
    assertEquals(100, draws.size());
    assertArrayEquals(new long[] {160, 160, 160, 160, 160}, counts(draws.get(99)));
  }

  @Test
  void noSubjectIsOnBothSidesOfAFold() {
    SubjectFolds folds = SubjectFolds.of(set, Subjects.mitBih(), 5, 1);
    for (int fold = 0; fold < 5; fold++) {
      BeatSplit split = folds.split(fold);
      List<String> test = BeatSplit.records(set, split.test());
      assertEquals(test.contains("201"), test.contains("202"));
      long[] counts = counts(split.test());
      // A fifth is 18,126 of N and 1,447 of V; single records hold up to 2,259 and 992 beats.
      assertTrue(counts[0] > 13_000 && counts[0] < 23_000, () -> Arrays.toString(counts));
      assertTrue(counts[2] > 900 && counts[2] < 2_000, () -> Arrays.toString(counts));
    }
  }

  /** MLII is the second signal of 114; 102 and 104 have none, and V5 is their first. */
  @Test
  void leadsAreChosenByName() {
    for (RecordBeats block : set.records()) {
      String record = block.origin().record();
      String lead = List.of("102", "104").contains(record) ? "V5" : "MLII";
      assertEquals(List.of(lead), block.origin().leads(), record);
    }
  }

  /** Each beat begins at its R and reaches over 1.2 median RR; the window's scale is used up. */
  @Test
  void waveformsLieBetweenZeroAndOne() {
    int[] beats = set.all().filter(beat -> beat % 50 == 0).toArray();
    float[] waveforms = set.gather(beats).waveforms();
    double first = 0;
    for (int i = 0; i < waveforms.length; i++) {
      assertTrue(waveforms[i] >= 0 && waveforms[i] <= 1);
      first += i % 187 == 0 ? waveforms[i] : 0;
    }
    assertTrue(first / beats.length > 0.6, "most R peaks are near the top of their window");
  }

  private long[] counts(int[] beats) {
    long[] counts = new long[BeatClass.inOrder().size()];
    Arrays.stream(beats).forEach(beat -> counts[set.label(beat).index()]++);
    return counts;
  }

  private record ReferenceBeats(Path folder, String name) implements BeatSource {
    @Override
    public EcgRecord open() throws IOException {
      return WfdbRecord.open(folder.resolve(name));
    }

    @Override
    public BeatList beats(EcgRecord record, LabelMap map) throws IOException {
      return BeatList.of(AnnotationFile.read(folder.resolve(name + ".atr")), map);
    }
  }
}
