package org.ectopy.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ectopy.dataset.BeatList;
import org.ectopy.record.Annotation;
import org.ectopy.record.AnnotationSet;
import org.ectopy.record.EcgRecord;
import org.ectopy.signal.BeatFinder;
import org.ectopy.signal.Detection;
import org.ectopy.signal.QrsDetectors;
import org.ectopy.task.Progress;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Where beats come from.
 *
 * @param annotator whose beats they are; empty where they are detected
 */
record BeatsFrom(Optional<String> annotator) {

  static final BeatsFrom DETECTION = new BeatsFrom(Optional.empty());

  private static final String DETECT = "detect";
  private static final String SIGNAL_QUALITY = "~";

  /**
   * The beats of a record.
   *
   * @param record its path
   * @param open the same, opened
   * @throws IOException where they cannot be read or there are none
   */
  PlacedBeats in(Path record, EcgRecord open, Progress progress) throws IOException {
    AnnotationSet found =
        annotator.isPresent()
            ? new LabelledRecord(record, annotator.get()).labels(open)
            : detected(open, progress);
    List<Annotation> marks =
        found.annotations().stream()
            .filter(mark -> mark.symbol().mnemonic().equals(SIGNAL_QUALITY))
            .toList();
    long[] frames = found.beats().stream().mapToLong(Annotation::sample).toArray();
    return new PlacedBeats(BeatList.at(frames), marks);
  }

  private static AnnotationSet detected(EcgRecord open, Progress progress) throws IOException {
    Detection detection = new BeatFinder(QrsDetectors.standard()).find(open, progress);
    if (detection.count() == 0) {
      throw new IOException(open.name() + ": " + detection.whyNone().orElse("no beat was found"));
    }
    return detection.annotations();
  }

  /** What a report calls them. */
  String text() {
    return annotator
        .map(extension -> "of annotator " + extension)
        .orElseGet(() -> "detected (" + QrsDetectors.standard().name() + ")");
  }

  /** What stands for them as an annotator's name. */
  String annotatorName() {
    return annotator.orElse(DETECT);
  }

  /** Reads {@code detect} or an annotator's extension. */
  static final class Text implements ITypeConverter<BeatsFrom> {

    Text() {}

    @Override
    public BeatsFrom convert(String typed) {
      if (typed.equals(DETECT)) {
        return DETECTION;
      }
      if (typed.isEmpty() || typed.contains("/") || typed.contains("\\")) {
        throw new TypeConversionException(
            "'" + typed + "' is neither detect nor an annotator's extension such as atr");
      }
      return new BeatsFrom(Optional.of(typed));
    }
  }
}
