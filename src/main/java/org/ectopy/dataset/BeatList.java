package org.ectopy.dataset;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.ectopy.record.Annotation;
import org.ectopy.record.AnnotationSet;
import org.ectopy.record.AnnotationSymbol;
import org.ectopy.record.BeatClass;
import org.ectopy.record.LabelMap;
import org.ectopy.record.SymbolTable;

/** The beats of one record in time order: where each is, and its class where one is known. */
public final class BeatList {

  private static final byte NONE = -1;

  private final long[] frames;
  private final byte[] codes;
  private final byte[] classes;

  private BeatList(long[] frames, byte[] codes, byte[] classes) {
    this.frames = frames;
    this.codes = codes;
    this.classes = classes;
  }

  /**
   * The beats among annotations whose times count frames, each with its class under a label map.
   */
  public static BeatList of(AnnotationSet annotations, LabelMap map) {
    List<Annotation> beats = annotations.beats();
    long[] frames = beats.stream().mapToLong(Annotation::sample).toArray();
    byte[] codes = new byte[frames.length];
    byte[] classes = new byte[frames.length];
    for (int beat = 0; beat < frames.length; beat++) {
      AnnotationSymbol symbol = beats.get(beat).symbol();
      codes[beat] = (byte) symbol.code();
      classes[beat] = map.classOf(symbol).map(known -> (byte) known.index()).orElse(NONE);
    }
    return new BeatList(frames, codes, classes);
  }

  /** Beats without labels at the given frames. */
  public static BeatList at(long[] frames) {
    long[] sorted = frames.clone();
    Arrays.sort(sorted);
    byte[] none = new byte[sorted.length];
    Arrays.fill(none, NONE);
    return new BeatList(sorted, none, none);
  }

  /**
   * The same beats, with labels only from one frame until before another: what a person has judged
   * so far, say.
   */
  public BeatList labelledWithin(long from, long until) {
    return labelledWhere(beat -> frames[beat] >= from && frames[beat] < until);
  }

  /**
   * The same beats, with labels only where they are wanted.
   *
   * @param wanted is asked for each beat, counted from 0
   */
  public BeatList labelledWhere(IntPredicate wanted) {
    byte[] fewerCodes = codes.clone();
    byte[] fewerClasses = classes.clone();
    for (int beat = 0; beat < frames.length; beat++) {
      if (!wanted.test(beat)) {
        fewerCodes[beat] = NONE;
        fewerClasses[beat] = NONE;
      }
    }
    return new BeatList(frames, fewerCodes, fewerClasses);
  }

  /** The number of beats. */
  public int count() {
    return frames.length;
  }

  /** The number of beats that have a class. */
  public int labelled() {
    int labelled = 0;
    for (byte known : classes) {
      labelled += known == NONE ? 0 : 1;
    }
    return labelled;
  }

  /** The frame of a beat's fiducial. */
  public long frame(int beat) {
    return frames[beat];
  }

  /** The class of a beat; empty where nobody has judged it. */
  public Optional<BeatClass> label(int beat) {
    byte index = classes[beat];
    return index == NONE ? Optional.empty() : Optional.of(BeatClass.inOrder().get(index));
  }

  /** What the annotator called a beat; empty where nobody has judged it. */
  public Optional<AnnotationSymbol> symbol(int beat) {
    byte code = codes[beat];
    return code == NONE ? Optional.empty() : Optional.of(SymbolTable.STANDARD.symbol(code));
  }
}
