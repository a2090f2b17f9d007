package org.ectopy.teaching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ectopy.record.AnnotationSet;
import org.ectopy.record.EcgRecord;
import org.ectopy.wfdb.AnnotationFile;
import org.ectopy.wfdb.WfdbRecord;
import org.junit.jupiter.api.Test;

/** The examples are what their topics say, by the records' own reference annotations. */
class ExamplesTest {

  private static final Path SAMPLES = Path.of("sample-records");

  /** What does not stand where it should; how many were looked at. */
  private record Checked(int examples, List<String> wrong) {}

  private static Checked check(Path folder, Example.Source source) throws IOException {
    int examples = 0;
    List<String> wrong = new ArrayList<>();
    for (Topic topic : Atlas.topics()) {
      for (Example example : topic.examples(source)) {
        examples++;
        Path header = folder.resolve(example.record() + ".hea");
        try (EcgRecord record = WfdbRecord.open(header)) {
          AnnotationSet all =
              AnnotationFile.read(folder.resolve(example.record() + ".atr"))
                  .inFrames(record.rate());
          if (!stands(example, record, all)) {
            wrong.add(topic.id() + ": " + example);
          }
        }
      }
    }
    return new Checked(examples, wrong);
  }

  private static boolean stands(Example example, EcgRecord record, AnnotationSet all) {
    long frame = example.frame(record.rate());
    return example.anchored()
        ? all.annotations().stream()
            .anyMatch(a -> a.sample() == frame && a.symbol().mnemonic().equals(example.label()))
        : all.rhythms(record.frames()).stream()
            .filter(span -> span.start() <= frame && frame < span.end())
            .anyMatch(span -> span.name().equals(example.label()));
  }

  @Test
  void bundledExamplesStandWhereTheyShould() throws IOException {
    Checked checked = check(SAMPLES, Example.Source.SAMPLE);
    assertEquals(List.of(), checked.wrong());
    assertTrue(checked.examples() > 35, checked.examples() + " examples");
  }

  @Test
  void examplesOfMitBihStandInItsReferenceAnnotations() throws IOException {
    String data = System.getenv("ECTOPY_DATA");
    assumeTrue(data != null, "ECTOPY_DATA is not set: the examples from MIT-BIH are not checked");
    Path folder = Path.of(data, "mitdb");
    assumeTrue(
        Files.isDirectory(folder),
        "ECTOPY_DATA holds no mitdb: the examples from MIT-BIH are not checked");
    Checked checked = check(folder, Example.Source.MIT_BIH);
    assertEquals(List.of(), checked.wrong());
    assertTrue(checked.examples() > 50, checked.examples() + " examples");
  }

  /** A criterion that cannot be seen where it is taught would be none. */
  @Test
  void everyCriterionIsSeenAtTheFirstBundledExample() throws IOException {
    List<String> unseen = new ArrayList<>();
    for (Topic topic : Atlas.topics()) {
      for (Example example : topic.examples(Example.Source.SAMPLE)) {
        try (EcgRecord record = WfdbRecord.open(SAMPLES.resolve(example.record() + ".hea"))) {
          AnnotationSet all = AnnotationFile.read(SAMPLES.resolve(example.record() + ".atr"));
          List<CriterionMark> marks =
              new CriteriaMarker(record, all).marks(topic, example.frame(record.rate()));
          for (Criterion criterion : topic.criteria()) {
            if (marks.stream().noneMatch(mark -> mark.criterion() == criterion)) {
              unseen.add(topic.id() + " " + example.record() + ": " + criterion);
            }
          }
        }
      }
    }
    assertEquals(List.of(), unseen);
  }
}
