package org.ectopy.rhythm;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.ectopy.record.Annotation;
import org.ectopy.record.AnnotationSet;
import org.ectopy.record.AnnotationSymbol;
import org.ectopy.record.LabelMap;
import org.ectopy.record.SampleRate;
import org.ectopy.record.SymbolTable;

/** Studies of marks written briefly, at 1000 frames a second: a frame is a millisecond. */
public final class Studies {

  private static final Pattern MARK = Pattern.compile("(\\d+)(\\S)(\\S*)");

  private Studies() {}

  /** Marks such as {@code 1000N}, {@code 1500~-1} with its subtype, {@code 2000+(AFIB}. */
  public static AnnotationSet marks(String text) {
    return new AnnotationSet(MARK.matcher(text).results().map(Studies::mark).toList());
  }

  private static Annotation mark(MatchResult word) {
    AnnotationSymbol symbol = SymbolTable.STANDARD.withMnemonic(word.group(2)).orElseThrow();
    boolean quality = word.group(2).equals("~");
    int subtype = quality ? Integer.parseInt(word.group(3)) : 0;
    return new Annotation(
        Long.parseLong(word.group(1)), symbol, subtype, 0, 0, quality ? "" : word.group(3));
  }

  /** Marks on a record of two leads that lasts so many ms. */
  public static RhythmStudy of(long frames, String marks) {
    AnnotationSet set = marks(marks);
    RecordQuality quality = RecordQuality.of(set.signalQuality(frames), List.of(), 2);
    return new RhythmStudy(set, LabelMap.EC57, SampleRate.ofHertz(1000), frames, quality);
  }

  /** Beats with these symbols, the first at 1 s, each next one so many ms after the one before. */
  public static RhythmStudy beats(String symbols, int... intervals) {
    StringBuilder marks = new StringBuilder();
    long[] frames = TimedBeats.frames(intervals);
    for (int i = 0; i < symbols.length(); i++) {
      marks.append(frames[i]).append(symbols.charAt(i)).append(' ');
    }
    return of(frames[frames.length - 1] + 1000, marks.toString());
  }

  /** Beats with these symbols, 800 ms from one to the next. */
  public static RhythmStudy steady(String symbols) {
    int[] intervals = new int[symbols.length() - 1];
    java.util.Arrays.fill(intervals, 800);
    return beats(symbols, intervals);
  }
}
