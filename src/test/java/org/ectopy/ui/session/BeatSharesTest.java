package org.ectopy.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.ectopy.record.AnnotationSymbol;
import org.ectopy.record.BeatClass;
import org.junit.jupiter.api.Test;

class BeatSharesTest {

  private static BeatMark beat(long frame, BeatClass beatClass) {
    return new BeatMark(frame, new AnnotationSymbol(1, "N", "", true), beatClass);
  }

  @Test
  void countsTheBeatsOfAColumn() {
    List<BeatMark> beats =
        List.of(
            beat(0, BeatClass.N),
            beat(5, BeatClass.V),
            beat(9, BeatClass.N),
            beat(10, BeatClass.F));
    BeatShares shares = new BeatShares(beats, 3, new Viewport(0, 10, 40, 3, 30));
    assertEquals(3, shares.beats(0));
    assertEquals(1.0 / 3, shares.share(0, BeatClass.V), 1e-12);
    assertEquals(1, shares.share(1, BeatClass.F));
    assertEquals(0, shares.share(2, BeatClass.N));
  }
}
