package org.ectopy.cli;

import java.io.IOException;
import org.ectopy.dataset.BeatList;
import org.ectopy.dataset.BeatSource;
import org.ectopy.record.EcgRecord;
import org.ectopy.record.LabelMap;

/**
 * A record of which only the labels in a part count; the beats of the rest make the rhythm.
 *
 * @param record the whole
 * @param part which
 */
record LabelledPart(LabelledRecord record, Part part) implements BeatSource {

  /** A part of a record. */
  @FunctionalInterface
  interface Part {

    /** The same beats, with labels in the part alone. */
    BeatList of(EcgRecord open, BeatList beats);
  }

  @Override
  public String name() {
    return record.name();
  }

  @Override
  public EcgRecord open() throws IOException {
    return record.open();
  }

  @Override
  public BeatList beats(EcgRecord open, LabelMap map) throws IOException {
    return part.of(open, record.beats(open, map));
  }
}
