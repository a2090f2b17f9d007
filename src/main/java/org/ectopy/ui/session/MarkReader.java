package org.ectopy.ui.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ectopy.annotation.AnnotationDocument;
import org.ectopy.annotation.Mark;
import org.ectopy.record.Annotation;
import org.ectopy.record.AnnotationSet;
import org.ectopy.record.AnnotationSymbol;
import org.ectopy.record.BeatClass;
import org.ectopy.record.EcgRecord;
import org.ectopy.record.LabelMap;
import org.ectopy.record.RhythmSpan;
import org.ectopy.ui.command.Texts;

/** Sorts an annotation set into what is drawn as beats, as rhythms and as notes. */
final class MarkReader {

  private static final String RHYTHM_CHANGE = "+";
  private static final String QUALITY_CHANGE = "~";

  private static final Set<String> CHANGES = Set.of(RHYTHM_CHANGE, QUALITY_CHANGE);
  private static final int UNCLASSIFIED = 13;
  private static final AnnotationSymbol DETECTED =
      new AnnotationSymbol(UNCLASSIFIED, "\u2022", Texts.get("beat.detected"), true);

  private final LabelMap labels;

  /** A reader whose beats get their classes from {@code labels}. */
  MarkReader(LabelMap labels) {
    this.labels = labels;
  }

  /** The marks of a document on its record. */
  Marks marks(AnnotationDocument document, EcgRecord record) {
    List<BeatMark> beats = new ArrayList<>();
    List<NoteMark> notes = new ArrayList<>();
    List<Annotation> changes = new ArrayList<>();
    for (Mark mark : document.marks()) {
      Annotation annotation = mark.annotation();
      if (mark.beat()) {
        beat(mark).ifPresent(beats::add);
      }
      if (CHANGES.contains(annotation.symbol().mnemonic())) {
        changes.add(annotation);
      }
      if (!mark.beat() || !annotation.auxText().isBlank()) {
        note(annotation).ifPresent(notes::add);
      }
    }
    List<RhythmMark> rhythms =
        new AnnotationSet(changes)
            .rhythms(record.frames()).stream().map(MarkReader::rhythm).toList();
    return new Marks(
        beats, rhythms, notes, new AnnotationSet(changes).signalQuality(record.frames()));
  }

  /**
   * Detectors call every beat normal, as annotation files want it; on the trace that would be a
   * claim that nobody made.
   */
  private Optional<BeatMark> beat(Mark mark) {
    if (!mark.judged()) {
      return Optional.of(new BeatMark(mark, DETECTED, Optional.empty()));
    }
    Optional<BeatClass> beatClass = labels.classOf(mark.annotation().symbol());
    return beatClass.map(known -> new BeatMark(mark, mark.annotation().symbol(), beatClass));
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
