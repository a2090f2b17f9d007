package org.ectopy.model;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.ectopy.dataset.BeatList;
import org.ectopy.record.EcgRecord;
import org.ectopy.task.Progress;

/**
 * Classifies the same beats a thousand times and prints the resident size of the process after
 * every hundred (Linux). Java's heap is to be fixed and touched before, so that it does not count:
 * {@code -Xms256m -Xmx256m -XX:+AlwaysPreTouch}.
 */
public final class ClassificationMemory {

  private static final int BEATS = 600;

  private ClassificationMemory() {}

  /** With the default model; {@code anew} loads it anew for each classification. */
  public static void main(String[] arguments) throws IOException {
    boolean anew = List.of(arguments).contains("anew");
    ModelBundle bundle = ModelCatalog.shipped().defaultModel();
    PrintStream out = System.out;
    BeatClassifier kept = BeatClassifier.load(bundle);
    for (int i = 1; i <= 1_000; i++) {
      if (anew) {
        kept.close();
        kept = BeatClassifier.load(bundle);
      }
      classify(kept);
      if (i % 100 == 0) {
        out.printf("after %d classifications: %s%n", i, residentSize());
      }
    }
    kept.close();
  }

  private static void classify(BeatClassifier classifier) throws IOException {
    BeatList beats = BeatList.at(LongStream.range(0, BEATS).map(i -> 50 + 100 * i).toArray());
    try (EcgRecord record = TinyBeats.record("silent", 2, 100L * BEATS)) {
      classifier.classify(record, beats, Progress.NONE);
    }
  }

  private static String residentSize() throws IOException {
    return Files.readAllLines(Path.of("/proc/self/status")).stream()
        .filter(line -> line.startsWith("VmRSS"))
        .findFirst()
        .orElse("unknown");
  }
}
