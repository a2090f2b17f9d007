package org.ectopy.rhythm;

import java.util.ArrayList;
import java.util.List;
import org.ectopy.record.AnnotationSet;
import org.ectopy.signal.Stretch;

/** Ventricular flutter and fibrillation, whose waves are not marked as beats. */
public final class Flutter {

  /** As {@code (VFL} and {@code (VFIB} begin. */
  private static final String NAME = "(VF";

  private Flutter() {}

  /** Whether a rhythm's name, such as {@code (VFL}, is that of one of them. */
  public static boolean named(String rhythm) {
    return rhythm.startsWith(NAME);
  }

  /**
   * Where an annotator says that it is, as a rhythm or between {@code [} and {@code ]}.
   *
   * @param set its times are frames
   * @param frames the record's length
   */
  static List<Stretch> among(AnnotationSet set, long frames) {
    List<Stretch> stretches = new ArrayList<>();
    set.rhythms(frames).stream()
        .filter(each -> named(each.name()) && each.end() > each.start())
        .forEach(each -> stretches.add(new Stretch(each.start(), each.end())));
    set.flutterEpisodes(frames).stream()
        .filter(each -> each.end() > each.start())
        .forEach(each -> stretches.add(new Stretch(each.start(), each.end())));
    return stretches;
  }
}
