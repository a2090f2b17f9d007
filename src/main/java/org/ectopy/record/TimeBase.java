package org.ectopy.record;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * A record's clock: its rate, and the time of day and date of frame 0 where they are known.
 *
 * <p>A date without a time of day means midnight, as the WFDB library takes it.
 */
public record TimeBase(SampleRate rate, Optional<LocalTime> time, Optional<LocalDate> date) {

  /** A clock that knows its rate only. */
  public static TimeBase of(SampleRate rate) {
    return new TimeBase(rate, Optional.empty(), Optional.empty());
  }
}
