package org.ectopy.model;

import java.util.List;

/**
 * The name and shape of one array of a network's weights.
 *
 * @param name unique in its network
 * @param shape its extents, each 1 or more
 */
public record Tensor(String name, List<Integer> shape) {

  /** Copies the shape and rejects extents that are not positive. */
  public Tensor {
    shape = List.copyOf(shape);
    if (shape.stream().anyMatch(extent -> extent < 1)) {
      throw new IllegalArgumentException("no tensor has the shape " + shape);
    }
  }

  /** How many numbers it has. */
  public int size() {
    return shape.stream().reduce(1, Math::multiplyExact);
  }
}
