package org.ectopy.record;

import java.util.ArrayList;
import java.util.List;

/**
 * Ventricular flutter or fibrillation, from {@code [} to {@code ]}.
 *
 * @param start in ticks
 * @param end in ticks
 */
public record FlutterEpisode(long start, long end) {

  /**
   * The episodes among annotations in time order; one that is not closed lasts until the next
   * begins, the last one until {@code endTick}.
   */
  static List<FlutterEpisode> among(List<Annotation> annotations, long endTick) {
    List<FlutterEpisode> episodes = new ArrayList<>();
    boolean open = false;
    long start = 0;
    for (Annotation annotation : annotations) {
      boolean starts = annotation.hasCode(AnnotationCode.FLUTTER_START);
      if (open && (starts || annotation.hasCode(AnnotationCode.FLUTTER_END))) {
        episodes.add(new FlutterEpisode(start, annotation.sample()));
        open = false;
      }
      if (starts) {
        open = true;
        start = annotation.sample();
      }
    }
    if (open) {
      episodes.add(new FlutterEpisode(start, Math.max(start, endTick)));
    }
    return episodes;
  }
}
