package org.ectopy.dataset;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.ectopy.record.EcgRecord;
import org.ectopy.record.LabelMap;

/** Cuts the labelled beats out of one record after the other. */
final class RecordCutter {

  private static final int BLOCK = 256;

  private final Segmenter segmenter;
  private final LeadChoice leads;
  private final LabelMap labels;

  RecordCutter(Segmenter segmenter, LeadChoice leads, LabelMap labels) {
    this.segmenter = segmenter;
    this.leads = leads;
    this.labels = labels;
  }

  /** Opens a source, cuts and closes it. */
  RecordBeats cut(BeatSource source, BuildStop stop) throws IOException {
    stop.check();
    try (EcgRecord record = source.open()) {
      BeatList beats = source.beats(record, labels);
      List<Integer> chosen = source.leads(record, leads);
      List<String> names = chosen.stream().map(lead -> record.leads().get(lead).name()).toList();
      BlockOrigin origin = new BlockOrigin(source.name(), source.variant(), names);
      BeatNumbers kept = BeatNumbers.allocate(segmenter.shape(), chosen.size(), beats.labelled());
      keepLabelled(segmenter.open(record, chosen, beats), beats, kept, stop);
      return new RecordBeats(origin, segmenter.shape(), kept);
    }
  }

  private static void keepLabelled(
      SegmentStream stream, BeatList beats, BeatNumbers kept, BuildStop stop) throws IOException {
    int first = 0;
    Optional<Segments> next = stream.next(BLOCK);
    while (next.isPresent()) {
      stop.check();
      Segments cut = next.get();
      for (int i = 0; i < cut.beats(); i++) {
        keep(beats, first + i, kept, cut, i);
      }
      first += cut.beats();
      next = stream.next(BLOCK);
    }
  }

  private static void keep(BeatList beats, int beat, BeatNumbers kept, Segments cut, int index) {
    beats
        .label(beat)
        .ifPresent(
            label ->
                kept.add(beats.frame(beat), beats.symbol(beat).orElseThrow(), label, cut, index));
  }
}
