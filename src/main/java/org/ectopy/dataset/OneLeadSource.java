package org.ectopy.dataset;

import java.io.IOException;
import java.util.List;
import org.ectopy.record.EcgRecord;
import org.ectopy.record.LabelMap;

/** A record as it would be with one of its leads alone: a variant to learn from. */
public final class OneLeadSource implements BeatSource {

  private final BeatSource whole;
  private final int place;

  /**
   * @param place of the lead among those that the kind of model reads, from 0
   */
  public OneLeadSource(BeatSource whole, int place) {
    this.whole = whole;
    this.place = place;
  }

  @Override
  public String name() {
    return whole.name();
  }

  @Override
  public String variant() {
    String alone = "lead %d alone".formatted(place + 1);
    return whole.variant().isEmpty() ? alone : whole.variant() + ", " + alone;
  }

  @Override
  public EcgRecord open() throws IOException {
    return whole.open();
  }

  /**
   * {@inheritDoc}
   *
   * @throws IndexOutOfBoundsException where the record has no so many
   */
  @Override
  public List<Integer> leads(EcgRecord record, LeadChoice choice) throws IOException {
    return List.of(whole.leads(record, choice).get(place));
  }

  @Override
  public BeatList beats(EcgRecord record, LabelMap map) throws IOException {
    return whole.beats(record, map);
  }
}
