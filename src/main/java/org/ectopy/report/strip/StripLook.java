package org.ectopy.report.strip;

import java.util.List;
import java.util.stream.IntStream;
import org.ectopy.record.EcgRecord;
import org.ectopy.signal.EcgFilter;

/**
 * How a strip is drawn.
 *
 * @param scale of time and voltage
 * @param leads the indices of the leads in the record, from the top
 * @param filter that voltages pass
 */
public record StripLook(StripScale scale, List<Integer> leads, EcgFilter filter) {

  /** Copies the list. */
  public StripLook {
    leads = List.copyOf(leads);
  }

  /** All leads of a record as they are, at 25 mm/s and 10 mm/mV. */
  public static StripLook standard(EcgRecord record) {
    return new StripLook(
        StripScale.STANDARD,
        IntStream.range(0, record.leads().size()).boxed().toList(),
        EcgFilter.NONE);
  }

  /** This look at another scale. */
  public StripLook at(StripScale other) {
    return new StripLook(other, leads, filter);
  }

  /** This look with other leads. */
  public StripLook of(List<Integer> others) {
    return new StripLook(scale, others, filter);
  }

  /** This look with another filter. */
  public StripLook through(EcgFilter other) {
    return new StripLook(scale, leads, other);
  }
}
