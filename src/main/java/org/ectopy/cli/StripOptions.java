package org.ectopy.cli;

import java.util.List;
import org.ectopy.record.EcgRecord;
import org.ectopy.record.Lead;
import org.ectopy.report.strip.StripLook;
import org.ectopy.report.strip.StripScale;
import org.ectopy.signal.EcgFilter;
import org.ectopy.signal.EcgLeads;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How a strip is to look. */
final class StripOptions {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--leads",
      split = ",",
      paramLabel = "LEAD",
      description = "Only these leads in this order, by name or by number from 0 (default: all).")
  private List<String> leads = List.of();

  @Option(names = "--speed", paramLabel = "MM/S", description = "mm for 1 s (default: 25).")
  private double speed = StripScale.STANDARD.speed();

  @Option(names = "--gain", paramLabel = "MM/MV", description = "mm for 1 mV (default: 10).")
  private double gain = StripScale.STANDARD.gain();

  @Option(
      names = "--high-pass",
      paramLabel = "HZ",
      description = "Take baseline wander out, below this frequency (such as 0.5).")
  private double highPass = EcgFilter.OFF;

  @Option(
      names = "--low-pass",
      paramLabel = "HZ",
      description = "Take muscle noise out, above this frequency (such as 40).")
  private double lowPass = EcgFilter.OFF;

  @Option(
      names = "--notch",
      paramLabel = "HZ",
      description = "Take the mains out, at this frequency (50 or 60).")
  private double notch = EcgFilter.OFF;

  StripOptions() {}

  /**
   * The look for a record.
   *
   * @throws ParameterException where it has no such lead, or cannot be filtered or drawn so
   */
  StripLook look(EcgRecord record) {
    List<Integer> chosen = new LeadChoice(record.leads(), spec.commandLine()).indices(leads);
    if (chosen.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "record " + record.name() + " has no signals to draw");
    }
    try {
      EcgFilter filter = new EcgFilter(highPass, lowPass, notch);
      for (int lead : chosen) {
        requireFit(filter, record.leads().get(lead), record);
      }
      return new StripLook(new StripScale(speed, gain), chosen, filter);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }

  private static void requireFit(EcgFilter filter, Lead lead, EcgRecord record) {
    double rate = lead.samplesPerSecond(record.rate());
    if (EcgLeads.millivoltsPerUnit(lead) > 0 && !filter.fits(rate)) {
      throw new IllegalArgumentException(
          "lead %s has %s samples per second: it can be filtered only below %s Hz"
              .formatted(lead.name(), rate, rate / 2));
    }
  }
}
