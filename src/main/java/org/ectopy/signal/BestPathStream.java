package org.ectopy.signal;

import java.util.ArrayList;
import java.util.List;

/** One detection by {@link BestPathDetector}: blocks of all leads, candidates, rhythm, path. */
final class BestPathStream implements QrsStream {

  private static final double BLOCK_SECONDS = 1.5;

  private final List<LeadFront> fronts = new ArrayList<>();
  private final List<LeadWindow> windows = new ArrayList<>();
  private final ReadableBeats readable;
  private final CandidatePicker picker;
  private final RhythmWindow rhythms;
  private final BeatPath path;
  private long block;

  BestPathStream(WorkingRate rate, int leads, DetectionListener listener) {
    int blockSamples = rate.samples(BLOCK_SECONDS);
    this.readable = new ReadableBeats(rate, listener);
    this.path = new BeatPath(readable::beat);
    this.rhythms = new RhythmWindow(path::take);
    this.picker = new CandidatePicker(rate, blockSamples, rhythms::accept);
    for (int i = 0; i < leads; i++) {
      LeadWindow window = new LeadWindow();
      windows.add(window);
      fronts.add(new LeadFront(rate, blockSamples, window::add));
    }
  }

  @Override
  public void accept(float[][] millivolts, int frames) {
    for (int i = 0; i < fronts.size(); i++) {
      fronts.get(i).accept(millivolts[i], frames);
    }
    mix();
  }

  @Override
  public void finish() {
    fronts.forEach(LeadFront::finish);
    windows.forEach(LeadWindow::finish);
    mix();
    picker.finish();
    rhythms.finish();
    path.finish();
    readable.finish();
  }

  private void mix() {
    while (windows.getFirst().ready(block)) {
      readable.block(windows, block);
      picker.accept(LeadMixture.of(windows, block));
      windows.forEach(window -> window.drop(block));
      block++;
    }
  }
}
