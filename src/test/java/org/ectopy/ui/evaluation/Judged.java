package org.ectopy.ui.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ectopy.annotation.Authorship;
import org.ectopy.annotation.Mark;
import org.ectopy.annotation.Setter;
import org.ectopy.evaluation.BeatProbabilities;
import org.ectopy.record.Annotation;
import org.ectopy.record.AnnotationSet;
import org.ectopy.record.LabelMap;
import org.ectopy.record.SampleRate;
import org.ectopy.record.SymbolTable;
import org.ectopy.ui.gallery.GalleryRecord;

/** A record of 100 frames a second whose beats are written down one by one. */
final class Judged {

  private final String name;
  private final List<Mark> beats = new ArrayList<>();
  private final List<float[]> rows = new ArrayList<>();

  private Judged(String name) {
    this.name = name;
  }

  static Judged record(String name) {
    return new Judged(name);
  }

  /** A beat at a time in s that somebody called so, with the probabilities of N S V F Q. */
  Judged beat(double seconds, String letter, float... row) {
    return beat(seconds, letter, Setter.FILE, row);
  }

  /** A beat that nobody has labelled. */
  Judged unlabelled(double seconds, float... row) {
    return beat(seconds, "N", Setter.DETECTOR, row);
  }

  private Judged beat(double seconds, String letter, Setter setter, float... row) {
    long frame = Math.round(100 * seconds);
    Annotation annotation =
        Annotation.of(frame, SymbolTable.STANDARD.withMnemonic(letter).orElseThrow());
    beats.add(new Mark(beats.size(), annotation, Authorship.of(setter, "")));
    rows.add(row);
    return this;
  }

  JudgedRecord by(String model, boolean seen) {
    float[] all = new float[5 * rows.size()];
    for (int i = 0; i < rows.size(); i++) {
      System.arraycopy(rows.get(i), 0, all, 5 * i, 5);
    }
    GalleryRecord place = new GalleryRecord(Path.of("ward", name + ".hea"), name, 100);
    AnnotationSet labels = new AnnotationSet(beats.stream().map(Mark::annotation).toList());
    return new JudgedRecord(
        new EvaluatedRecord(place, SampleRate.ofHertz(100), 100_000, "atr"),
        LabelledBeats.of(beats),
        new BeatProbabilities(all),
        new JudgedRecord.Model(model, LabelMap.MACHINE_LEARNING, seen),
        () -> labels);
  }

  JudgedRecord judged() {
    return by("m", false);
  }
}
