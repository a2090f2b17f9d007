package org.ectopy.report.findings;

import java.util.ArrayList;
import java.util.List;
import org.ectopy.report.layout.ReportPart;

/** Shows pieces of the recording. */
final class StripSection {

  private final List<Supplements.Strip> strips;
  private final ReportClock clock;

  StripSection(List<Supplements.Strip> strips, ReportClock clock) {
    this.strips = strips;
    this.clock = clock;
  }

  List<ReportPart> parts() {
    if (strips.isEmpty()) {
      return List.of();
    }
    List<ReportPart> parts = new ArrayList<>();
    parts.add(new ReportPart.Heading("Strips"));
    for (Supplements.Strip strip : strips) {
      Moment moment = strip.moment();
      parts.add(
          new ReportPart.Drawing(
              moment.title() + ", from " + clock.atWithTimeOfDay(moment.from()),
              strip.figure(),
              moment.remark()));
    }
    parts.add(new ReportPart.SmallPrint("Strips are in true scale: 25 mm/s, 10 mm/mV."));
    return parts;
  }
}
