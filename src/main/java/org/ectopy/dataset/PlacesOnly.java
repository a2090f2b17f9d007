package org.ectopy.dataset;

import java.util.List;
import java.util.Optional;
import org.ectopy.record.EcgRecord;

/** Cuts nothing out of a record: for a split, which only asks whose beats there are and where. */
public final class PlacesOnly implements Segmenter {

  private static final InputShape SHAPE = new InputShape(1, 0);

  @Override
  public InputShape shape() {
    return SHAPE;
  }

  @Override
  public SegmentStream open(EcgRecord record, List<Integer> leads, BeatList beats) {
    return new SegmentStream() {
      private int left = beats.count();

      @Override
      public Optional<Segments> next(int most) {
        int count = Math.min(most, left);
        left -= count;
        return count == 0
            ? Optional.empty()
            : Optional.of(
                new Segments(SHAPE, leads.size(), new float[count * leads.size()], new float[0]));
      }
    };
  }
}
