package org.ectopy.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeTextTest {

  @ParameterizedTest
  @CsvSource({
    "s12345, 12345",
    "10, 1000",
    "0:10.5, 1050",
    "2:00, 12000",
    "1:00:00, 360000",
    "' 90 ', 9000",
    "'1,5', 150"
  })
  void readsTimesAtAHundredFramesASecond(String text, double frame) {
    assertEquals(OptionalDouble.of(frame), TimeText.frame(text, 100));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "now", "1:2:3:4", "s", "-5", "1e9", "12:", "s1.5"})
  void refusesWhatIsNoTime(String text) {
    assertTrue(TimeText.frame(text, 100).isEmpty());
  }

  @Test
  void writesHoursOnlyWhereThereAreSome() {
    assertEquals("00:00", TimeText.clock(0, 0));
    assertEquals("30:05.556", TimeText.clock(1805.5556, 3));
    assertEquals("1:00:00.0", TimeText.clock(3600, 1));
    assertEquals("01:00", TimeText.clock(59.9996, 0));
  }
}
