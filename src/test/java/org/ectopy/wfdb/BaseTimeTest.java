package org.ectopy.wfdb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.ectopy.record.SampleRate;
import org.ectopy.record.TimeBase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BaseTimeTest {

  private static final SampleRate RATE = SampleRate.ofHertz(250);

  private static TimeBase read(String text) throws WfdbException {
    return BaseTime.read(new HeaderLine(Path.of("r.hea"), 1, text), RATE);
  }

  @ParameterizedTest
  @CsvSource({
    "13:05:00, 13:05",
    "13:5:0, 13:05",
    "5:30, 00:05:30",
    "45.5, 00:00:45.5",
    "0:0:0, 00:00",
    "23:59:59.999, 23:59:59.999",
    "90:30, 01:30:30",
    "25:00:00, 01:00",
  })
  void timesOfDay(String field, LocalTime expected) throws Exception {
    assertEquals(Optional.of(expected), read(field).time());
    assertEquals(Optional.empty(), read(field).date());
  }

  @ParameterizedTest
  @CsvSource({
    "10:00:00 25/4/1989, 1989-04-25",
    "10:00:00 01/02/2003, 2003-02-01",
    "34:00:00 31/12/1999, 2000-01-01",
    "05-Feb-2020 10:00:00, 2020-02-05",
    "10:00:00 29/02/2000, 2000-02-29",
  })
  void dates(String fields, LocalDate expected) throws Exception {
    assertEquals(Optional.of(expected), read(fields).date());
    assertEquals(Optional.of(LocalTime.of(10, 0)), read(fields).time());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "noon",
        "10:00:00 31/02/2000",
        "10:00:00 1/13/2000",
        "10:00:00 yesterday",
        "10:-1:00",
        "10:00:00 1/1/2000 x",
        "05-Fob-2020",
        "1:2:3:4",
        "99999999999:0:0",
      })
  void whatIsNeitherIsRefused(String fields) {
    assertThrows(WfdbException.class, () -> read(fields));
  }

  @ParameterizedTest
  @CsvSource({
    "13:5:0 25/4/1989, ' 13:05:00 25/04/1989'",
    "13:5:0, ' 13:05:00'",
    "13:5:0.25, ' 13:05:00.250'",
    "0:0:0 1/1/2000, ' 00:00:00 01/01/2000'",
    "0:0:0, ''",
    "'', ''",
  })
  void textIsWhatTheWfdbLibraryReads(String fields, String expected) throws Exception {
    assertEquals(expected, BaseTime.text(read(fields)));
  }

  @Property(tries = 300)
  void whatIsWrittenReadsBack(
      @ForAll @LongRange(min = 1, max = 86_399_999) long milliseconds,
      @ForAll @IntRange(min = 1, max = 9999) int year,
      @ForAll @IntRange(min = 1, max = 365) int day)
      throws Exception {
    TimeBase base =
        new TimeBase(
            RATE,
            Optional.of(LocalTime.ofNanoOfDay(milliseconds * 1_000_000)),
            Optional.of(LocalDate.ofYearDay(year, day)));
    assertEquals(base, read(BaseTime.text(base)));
  }
}
