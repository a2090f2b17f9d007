package org.ectopy.ui.teaching;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.ectopy.record.AnnotationSet;
import org.ectopy.record.EcgRecord;
import org.ectopy.signal.Stretch;
import org.ectopy.teaching.Example;
import org.ectopy.teaching.Topic;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.session.RecordStore;

/** Reads what is drawn of an example; its record is closed again at once. */
final class ExampleReader {

  private static final String REFERENCE = "atr";

  /** What is read around the place, in s: more than any screen shows. */
  private static final double REACH = 20;

  /** Leads beyond these would be too low for reading. */
  private static final int MOST_LEADS = 2;

  private final RecordStore store;

  ExampleReader(RecordStore store) {
    this.store = store;
  }

  /**
   * Reads an example of a topic.
   *
   * @throws IOException where it cannot be read, or another record has its name
   */
  TeachingStrip read(Topic topic, Example example, Path header) throws IOException {
    try (EcgRecord record = store.open(header)) {
      AnnotationSet all = store.annotations(header, REFERENCE).inFrames(record.rate());
      long frame = example.frame(record.rate());
      if (!labelled(record, all, example, frame)) {
        throw new IOException(Texts.format("atlas.other-record", header, example.label()));
      }
      long reach = record.rate().frameAt(REACH);
      return new StripReader(header, record, all)
          .read(
              new StripOrder(
                  new Stretch(frame, frame + 1),
                  new Stretch(frame - reach, frame + reach),
                  Optional.of(topic),
                  MOST_LEADS));
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
}
