package org.ectopy.ui.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class PaperLayoutTest {

  @Test
  void atTheUsualScaleLinesAreOneAndFiveMillimetresApart() {
    assertEquals(new GridLines(0.04, 0.2), GridLines.ofTime(94.5));
    assertEquals(new GridLines(0.1, 0.5), GridLines.ofVoltage(37.8));
  }

  @Test
  void theGridThinsOutWhereLinesWouldTouch() {
    assertEquals(new GridLines(0.2, 1), GridLines.ofTime(40));
    assertEquals(new GridLines(60, 300), GridLines.ofTime(0.1));
    assertEquals(new GridLines(0.5, 5), GridLines.ofVoltage(15));
    assertEquals(new GridLines(10_800_000, 54_000_000), GridLines.ofTime(0.000001));
  }

  @Test
  void linesAreTheMultiplesInAStretch() {
    assertEquals(List.of(-2.0, 0.0, 2.0, 4.0), GridLines.between(-2.5, 4, 2));
  }

  @Test
  void aLineBetweenTwoPixelsIsSharedAndAHeavyOneIsSharp() {
    GridAxis axis = new GridAxis(10, 1).light(List.of(2.5)).heavy(List.of(6.4));
    assertEquals(128, axis.minor(2));
    assertEquals(128, axis.minor(3));
    assertEquals(256, axis.major(6));
    assertEquals(0, axis.major(7));
  }

  @Test
  void rowsShareTheHeightOnLinesOfTheGrid() {
    RowLayout rows = RowLayout.share(3, 307, 40);
    assertEquals(100, rows.pitch());
    assertEquals(53.5, rows.baseline(0));
    assertEquals(253.5, rows.baseline(2));
  }

  @Test
  void tooManyRowsRunOverTheEnd() {
    RowLayout rows = RowLayout.share(20, 200, 40);
    assertTrue(rows.pitch() >= 36);
    assertTrue(rows.total() > 200);
    assertEquals(rows.baseline(0) - 30, rows.scrolledBy(30).baseline(0));
  }
}
