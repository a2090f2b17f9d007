package org.ectopy.results;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ectopy.signal.QrsDetector;

/** The tables of detection in noise, the detectors next to each other. */
final class NoiseTables {

  private static final Map<String, String> NOISES =
      new TreeMap<>(Map.of("bw", "baseline wander", "ma", "muscle artifact"));

  private final Path data;
  private final List<QrsDetector> detectors;
  private final Markdown text;

  NoiseTables(Path data, List<QrsDetector> detectors, Markdown text) {
    this.data = data;
    this.detectors = detectors;
    this.text = text;
  }

  void write() throws Exception {
    for (Map.Entry<String, String> noise : NOISES.entrySet()) {
      List<List<NoiseScore>> byDetector = new ArrayList<>();
      for (QrsDetector detector : detectors) {
        Path record = data.resolve("nstdb").resolve(noise.getKey());
        byDetector.add(NoiseScore.of(detector, data.resolve("mitdb"), record));
      }
      String name = "`" + noise.getKey() + "` (" + noise.getValue() + ")";
      text.paragraph("### " + name + ", the noisy parts: Se / +P");
      write(byDetector, false);
      text.paragraph("### " + name + ", the whole length: Se / +P");
      write(byDetector, true);
    }
  }

  private void write(List<List<NoiseScore>> byDetector, boolean whole) {
    List<String> heads = new ArrayList<>(List.of("record"));
    for (int decibels : NoiseScore.DECIBELS) {
      detectors.forEach(each -> heads.add(decibels + " dB `" + each.name() + "`"));
    }
    text.head(heads);
    for (int i = 0; i < byDetector.getFirst().size(); i++) {
      int record = i;
      row(byDetector.stream().map(each -> each.get(record)).toList(), whole);
    }
    row(byDetector.stream().map(NoiseScore::gross).toList(), whole);
    text.end();
  }

  private void row(List<NoiseScore> scores, boolean whole) {
    List<String> cells = new ArrayList<>(List.of(scores.getFirst().record()));
    for (int level = 0; level < NoiseScore.DECIBELS.size(); level++) {
      for (NoiseScore score : scores) {
        cells.add((whole ? score.whole() : score.noisy()).get(level).text());
      }
    }
    text.row(cells);
  }
}
