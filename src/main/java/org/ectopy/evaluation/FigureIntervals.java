package org.ectopy.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The intervals of many figures over the same draws.
 *
 * @param name short: {@code balanced} or {@code patients}
 * @param description of how the beats were drawn
 * @param intervals by figure, of those that have a value
 */
public record FigureIntervals(String name, String description, Map<String, Interval> intervals) {

  /** Copies the map in its order. */
  public FigureIntervals {
    intervals = Collections.unmodifiableMap(new LinkedHashMap<>(intervals));
  }

  /** The intervals of all figures over draws. */
  static Map<String, Interval> of(
      Stream<ScoredBeats> draws, Function<ScoredBeats, Map<String, OptionalDouble>> figures) {
    Map<String, List<Double>> values = new LinkedHashMap<>();
    draws
        .map(figures)
        .forEachOrdered(
            draw ->
                draw.forEach(
                    (figure, value) -> {
                      List<Double> found = values.computeIfAbsent(figure, _ -> new ArrayList<>());
                      value.ifPresent(found::add);
                    }));
    Map<String, Interval> intervals = new LinkedHashMap<>();
    values.forEach(
        (figure, found) ->
            Interval.of(found.stream().mapToDouble(each -> each))
                .ifPresent(interval -> intervals.put(figure, interval)));
    return intervals;
  }
}
