package org.ectopy.cli;

import java.util.List;
import java.util.Optional;
import org.ectopy.record.EcgRecord;
import org.ectopy.record.Lead;
import org.ectopy.report.strip.DisclosurePages;
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
      description =
          "Only these leads in this order, by name or by number from 0 (default: all; on --pages"
              + " the first with an ECG).")
  private List<String> leads = List.of();

  @Option(
      names = "--speed",
      paramLabel = "MM/S",
      description = "mm for 1 s (default: 25; on --pages 3, a minute in a row).")
  private Optional<Double> speed = Optional.empty();

  @Option(
      names = "--gain",
      paramLabel = "MM/MV",
      description = "mm for 1 mV (default: 10; on --pages 2.5).")
  private Optional<Double> gain = Optional.empty();

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
   * The look of a strip.
   *
   * @throws ParameterException where it has no such lead, or cannot be filtered or drawn so
   */
  StripLook strip(EcgRecord record) {
    return look(
        record,
        StripScale.STANDARD,
        new LeadChoice(record.leads(), spec.commandLine()).indices(leads));
  }

  /** The look of full disclosure, of one lead unless others are asked for. */
  StripLook pages(EcgRecord record) {
    List<Integer> all = new LeadChoice(record.leads(), spec.commandLine()).indices(leads);
    boolean alone = leads.isEmpty() && !all.isEmpty();
    return look(
        record, DisclosurePages.USUAL_SCALE, alone ? List.of(DisclosurePages.lead(record)) : all);
  }

  private StripLook look(EcgRecord record, StripScale usual, List<Integer> chosen) {
    if (chosen.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "record " + record.name() + " has no signals to draw");
    }
    try {
      EcgFilter filter = new EcgFilter(highPass, lowPass, notch);
      for (int lead : chosen) {
        requireFit(filter, record.leads().get(lead), record);
      }
      return new StripLook(
          new StripScale(speed.orElse(usual.speed()), gain.orElse(usual.gain())), chosen, filter);
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
