package org.ectopy.cli;

import org.ectopy.record.TimePoint;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a time T from the command line. */
final class TimeConverter implements ITypeConverter<TimePoint> {

  TimeConverter() {}

  @Override
  public TimePoint convert(String typed) {
    return TimePoint.parse(typed)
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "'"
                        + typed
                        + "' is no time: expected hh:mm:ss.sss, mm:ss, seconds, or s12345 for a"
                        + " sample"));
  }
}
