package org.ectopy.ui.families;

import java.util.stream.IntStream;
import org.ectopy.review.Family;

/** In which order a family is looked at: what is usual in it, then what hardly belongs to it. */
final class LookOrder {

  /** So many of the nearest members come first. */
  static final int NEAREST = 6;

  private LookOrder() {}

  /** The nearest members, then the others from the most distant inwards. */
  static IntStream of(Family family) {
    int near = Math.min(NEAREST, family.size());
    IntStream first = IntStream.range(0, near);
    IntStream others = IntStream.range(near, family.size()).map(i -> family.size() - 1 - i + near);
    return IntStream.concat(first, others).map(family::member);
  }
}
