package org.ectopy.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimePointTest {

  @ParameterizedTest
  @CsvSource({
    "s12345, 12345",
    "S7, 7",
    "90, 32400",
    "' 90 ', 32400",
    "1:30, 32400",
    "01:00:00.5, 1296180",
    "'0,5', 180",
    "0.001, 0",
    "0.0014, 1",
  })
  void timesAreReadAsTyped(String typed, long frame) {
    Optional<TimePoint> point = TimePoint.parse(typed);
    assertEquals(Optional.of(frame), point.map(each -> each.frame(SampleRate.ofHertz(360))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "now", "1:2:3:4", "s", "-5", "1e9", "12:", "s1.5", "1:75", "1:60:00"})
  void whatIsNoTimeIsRefused(String typed) {
    assertEquals(Optional.empty(), TimePoint.parse(typed));
  }
}
