package org.ectopy.ui.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ectopy.record.Annotation;
import org.ectopy.record.AnnotationSet;
import org.ectopy.record.BeatClass;
import org.ectopy.record.EcgRecord;
import org.ectopy.record.LabelMap;
import org.ectopy.record.RhythmSpan;
import org.ectopy.ui.command.Texts;

/** Sorts an annotation set into what is drawn as beats, as rhythms and as notes. */
final class MarkReader {

  private static final String RHYTHM_CHANGE = "+";
  private static final String QUALITY_CHANGE = "~";

  private final LabelMap labels;

  /** A reader whose beats get their classes from {@code labels}. */
  MarkReader(LabelMap labels) {
    this.labels = labels;
  }

  /** The marks of a set on its record. */
  Marks marks(AnnotationSet set, EcgRecord record) {
    AnnotationSet inFrames = set.inFrames(record.rate());
    List<BeatMark> beats = new ArrayList<>();
    List<NoteMark> notes = new ArrayList<>();
    for (Annotation annotation : inFrames.annotations()) {
      Optional<BeatClass> beatClass = labels.classOf(annotation.symbol());
      if (annotation.beat() && beatClass.isPresent()) {
        beats.add(new BeatMark(annotation.sample(), annotation.symbol(), beatClass.get()));
      }
      if (!annotation.beat() || !annotation.auxText().isBlank()) {
        note(annotation).ifPresent(notes::add);
      }
    }
    List<RhythmMark> rhythms =
        inFrames.rhythms(record.frames()).stream().map(MarkReader::rhythm).toList();
    return new Marks(beats, rhythms, notes, inFrames.signalQuality(record.frames()));
  }

  private static RhythmMark rhythm(RhythmSpan span) {
    return new RhythmMark(span.start(), span.end(), span.name());
  }

  private static Optional<NoteMark> note(Annotation annotation) {
    String aux = annotation.auxText().strip();
    String symbol = annotation.symbol().mnemonic();
    if (symbol.equals(RHYTHM_CHANGE) && RhythmSpan.bounds(annotation)) {
      return Optional.empty();
    }
    if (symbol.equals(QUALITY_CHANGE) && aux.isEmpty()) {
      return Optional.of(new NoteMark(annotation.sample(), quality(annotation)));
    }
    boolean spoken = annotation.beat() || symbol.equals("\"") || symbol.equals(RHYTHM_CHANGE);
    String text = spoken ? aux : (symbol + " " + aux).strip();
    return Optional.of(new NoteMark(annotation.sample(), text));
  }

  /** The subtype's bits 0 to 3 mean noise in leads 0 to 3, bits 4 to 7 that they are unreadable. */
  private static String quality(Annotation change) {
    int leads = change.subtype() & 0xff;
    String key =
        switch (leads) {
          case 0 -> "quality.clean";
          case 0xff -> "quality.unreadable";
          default -> leads >> 4 == 0 ? "quality.noisy" : "quality.partly";
        };
    return QUALITY_CHANGE + " " + Texts.get(key);
  }
}
