package org.ectopy.ui.teaching;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.ectopy.record.Annotation;
import org.ectopy.record.AnnotationSet;
import org.ectopy.record.EcgRecord;
import org.ectopy.record.SampleSource;
import org.ectopy.record.Samples;
import org.ectopy.teaching.CriteriaMarker;
import org.ectopy.teaching.Example;
import org.ectopy.teaching.Topic;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.session.OpenRecord;
import org.ectopy.ui.session.RecordStore;

/** Reads what is drawn of an example; its record is closed again at once. */
final class ExampleReader {

  private static final String REFERENCE = "atr";

  /** What is read around the place, in s: more than any screen shows. */
  private static final double REACH = 20;

  /** What the middle of a row is found by, in s around the place. */
  private static final double SCALE_REACH = 4;

  private final RecordStore store;

  ExampleReader(RecordStore store) {
    this.store = store;
  }

  /**
   * Reads an example of a topic.
   *
   * @throws IOException where it cannot be read, or another record has its name
   */
  ExampleStrip read(Topic topic, Example example, Path header) throws IOException {
    try (EcgRecord record = store.open(header)) {
      AnnotationSet all = store.annotations(header, REFERENCE).inFrames(record.rate());
      long frame = example.frame(record.rate());
      if (!labelled(record, all, example, frame)) {
        throw new IOException(Texts.format("atlas.other-record", header, example.label()));
      }
      long reach = record.rate().frameAt(REACH);
      long first = Math.max(0, frame - reach);
      int frames = (int) (Math.min(record.frames(), frame + reach) - first);
      Samples block = record.read(first, frames);
      List<Annotation> near =
          all.annotations().stream()
              .filter(each -> each.sample() >= first && each.sample() < first + frames)
              .sorted(Comparator.comparingLong(Annotation::sample))
              .toList();
      ExampleScales scales = scales(record, frame);
      EcgRecord excerpt = new EcgRecord(record.info(), new Excerpt(first, block));
      return new ExampleStrip(
          new OpenRecord(header, excerpt, scales.leads(), List.of()),
          frame,
          scales.room(),
          near,
          new CriteriaMarker(record, all).marks(topic, frame));
    }
  }

  /** Whether the label that the example speaks of stands there. */
  private static boolean labelled(
      EcgRecord record, AnnotationSet all, Example example, long frame) {
    return example.anchored()
        ? all.annotations().stream()
            .anyMatch(
                each -> each.sample() == frame && each.symbol().mnemonic().equals(example.label()))
        : all.rhythms(record.frames()).stream()
            .anyMatch(
                span ->
                    span.name().equals(example.label())
                        && span.start() <= frame
                        && frame < span.end());
  }

  private static ExampleScales scales(EcgRecord record, long frame) throws IOException {
    long reach = record.rate().frameAt(SCALE_REACH);
    return ExampleScales.of(record, record.read(frame - reach, (int) (2 * reach)));
  }

  /** Samples in memory; there are gaps before and after them. */
  private record Excerpt(long first, Samples block) implements SampleSource {

    @Override
    public void read(long firstFrame, Samples target) {
      for (int row = 0; row < target.rows(); row++) {
        int[] from = block.row(target.lead(row));
        int[] into = target.row(row);
        int perFrame = into.length / Math.max(1, target.frames());
        long offset = (firstFrame - first) * perFrame;
        for (int i = 0; i < into.length; i++) {
          long at = offset + i;
          into[i] = at >= 0 && at < from.length ? from[(int) at] : Samples.GAP;
        }
      }
    }

    @Override
    public void close() {
      // there is no file behind it
    }
  }
}
