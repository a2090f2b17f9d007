package org.ectopy.ui.waveform;

import java.util.List;
import java.util.stream.IntStream;
import javafx.util.StringConverter;
import org.ectopy.record.Lead;
import org.jspecify.annotations.Nullable;

/** The name of a lead of the open record, by its place there. */
final class LeadNameText extends StringConverter<Integer> {

  private final LeadsViewModel model;

  LeadNameText(LeadsViewModel model) {
    this.model = model;
  }

  @Override
  public String toString(@Nullable Integer lead) {
    List<Lead> leads = model.leads();
    return lead == null || lead >= leads.size() ? "" : leads.get(lead).name();
  }

  @Override
  public Integer fromString(String name) {
    List<Lead> leads = model.leads();
    return IntStream.range(0, leads.size())
        .filter(lead -> leads.get(lead).name().equals(name))
        .findFirst()
        .orElse(0);
  }
}
