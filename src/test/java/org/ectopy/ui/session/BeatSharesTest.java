package org.ectopy.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.ectopy.record.BeatClass;
import org.junit.jupiter.api.Test;

class BeatSharesTest {

  @Test
  void countsTheBeatsOfAColumn() {
    BeatShares shares = new BeatShares(3, new Viewport(0, 10, 40, 3, 30));
    shares.add(0, BeatClass.N);
    shares.add(5, BeatClass.V);
    shares.add(9, BeatClass.N);
    shares.add(10, BeatClass.F);
    shares.add(30, BeatClass.F);
    assertEquals(3, shares.beats(0));
    assertEquals(1.0 / 3, shares.share(0, BeatClass.V), 1e-12);
    assertEquals(1, shares.share(1, BeatClass.F));
    assertEquals(0, shares.share(2, BeatClass.N));
  }
}
