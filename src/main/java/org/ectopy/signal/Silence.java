package org.ectopy.signal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ectopy.record.Lead;
import org.ectopy.record.SampleRate;

/** Watches the leads of a record for the reason why no beat is found in them. */
final class Silence implements QrsStream {

  private static final int NAMED = 3;

  private final EcgLeads leads;
  private final SampleRate rate;
  private final List<SignalQuality> qualities = new ArrayList<>();
  private final List<LeadDefects> defects = new ArrayList<>();

  Silence(EcgLeads leads, SampleRate rate) {
    this.leads = leads;
    this.rate = rate;
    for (int i = 0; i < leads.count(); i++) {
      LeadDefects found = new LeadDefects();
      defects.add(found);
      qualities.add(new SignalQuality(rate.framesPerSecond(), leads.range(i), found));
    }
  }

  @Override
  public void accept(float[][] millivolts, int frames) {
    for (int i = 0; i < qualities.size(); i++) {
      qualities.get(i).accept(millivolts[i], frames);
    }
  }

  @Override
  public void finish() {
    qualities.forEach(SignalQuality::finish);
  }

  /** One line that says why there is no beat in a record of {@code frames} frames. */
  String reason(long frames) {
    List<String> reasons = new ArrayList<>();
    for (int i = 0; i < defects.size(); i++) {
      Lead lead = leads.leads().get(i);
      reasons.add("lead " + lead.name() + " " + defects.get(i).text(this::clock));
    }
    String more = reasons.size() > NAMED ? ", ..." : "";
    return "no beat was found in "
        + clock(frames)
        + ": "
        + reasons.stream().limit(NAMED).collect(Collectors.joining(", "))
        + more;
  }

  private String clock(long frame) {
    long seconds = Math.round(rate.seconds(frame));
    return seconds < 3600
        ? String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60)
        : String.format(
            Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
  }
}
