package org.ectopy.model;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.ectopy.dataset.BeatList;
import org.ectopy.model.ModelCard.Input;
import org.ectopy.model.ModelCard.Origin;
import org.ectopy.model.ModelCard.Output;
import org.ectopy.model.network.ModelKind;
import org.ectopy.model.network.ModelKinds;
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

  /** Takes the name of a kind of model. */
  public static void main(String[] arguments) throws IOException {
    ModelKind kind = ModelKinds.named(arguments[0]).orElseThrow();
    PrintStream out = System.out;
    for (int i = 1; i <= 1_000; i++) {
      classify(kind);
      if (i % 100 == 0) {
        out.printf("after %d classifications: %s%n", i, residentSize());
      }
    }
  }

  /** Loads the model anew each time, as a program does that switches between models. */
  private static void classify(ModelKind kind) throws IOException {
    BeatList beats = BeatList.at(LongStream.range(0, BEATS).map(i -> 50 + 100 * i).toArray());
    try (BeatClassifier classifier = BeatClassifier.load(untrained(kind));
        EcgRecord record = TinyBeats.record("silent", 2, 100L * BEATS)) {
      classifier.classify(record, beats, Progress.NONE);
    }
  }

  private static ModelBundle untrained(ModelKind kind) throws IOException {
    try (Network network = Network.forInference(kind)) {
      ModelCard card =
          new ModelCard(
              kind.name(),
              Input.of(kind),
              Output.scaled(LogitScaling.NONE),
              new Origin("bench", "none", List.of(), 0, List.of()),
              null);
      return new ModelBundle(card, network.weights());
    }
  }

  private static String residentSize() throws IOException {
    return Files.readAllLines(Path.of("/proc/self/status")).stream()
        .filter(line -> line.startsWith("VmRSS"))
        .findFirst()
        .orElse("unknown");
  }
}
