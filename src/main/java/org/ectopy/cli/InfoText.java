package org.ectopy.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.ectopy.record.Calibration;
import org.ectopy.record.ElapsedTime;
import org.ectopy.record.Lead;
import org.ectopy.record.RecordInfo;
import org.ectopy.record.SampleRate;
import org.ectopy.record.TimeBase;

/** Prints a record's summary for people, in aligned columns. */
final class InfoText {

  private final RecordSummary summary;
  private final RecordInfo info;
  private final SampleRate rate;
  private final PrintWriter out;

  InfoText(RecordSummary summary, PrintWriter out) {
    this.summary = summary;
    this.info = summary.info();
    this.rate = info.timeBase().rate();
    this.out = out;
  }

  void print() {
    line("Record", info.name());
    line("Length", ElapsedTime.of(info.frames(), rate) + ", " + count(info.frames()) + " samples");
    line("Rate", rateText());
    line("Start", startText(info.timeBase()));
    String subject = info.notes().subject().words();
    line("Subject", subject.isEmpty() ? "nothing known" : subject);
    info.notes().comments().forEach(comment -> line("Comment", comment.strip()));
    out.println();
    printLeads();
    if (summary.annotators().isEmpty()) {
      out.println();
      out.println("No annotation file stands beside the record.");
    }
    summary.annotators().forEach(this::printAnnotator);
  }

  private void line(String name, String text) {
    out.printf(Locale.ROOT, "%-10s %s%n", name, text);
  }

  private String rateText() {
    String text = PhysicalText.decimal(rate.framesPerSecond()) + " Hz";
    boolean counter = rate.counterFrequency() != rate.framesPerSecond() || rate.baseCounter() != 0;
    return counter
        ? text
            + (", counter " + PhysicalText.decimal(rate.counterFrequency()) + " Hz from ")
            + PhysicalText.decimal(rate.baseCounter())
        : text;
  }

  private static String startText(TimeBase base) {
    if (base.time().isEmpty() && base.date().isEmpty()) {
      return "not given";
    }
    return base.date().map(date -> date + " ").orElse("")
        + base.time().map(Object::toString).orElse("00:00");
  }

  private void printLeads() {
    TextTable table = new TextTable("Lead", "Units", "Gain", "Baseline", "ADC bits", "ADC zero");
    boolean several = info.leads().stream().anyMatch(lead -> lead.samplesPerFrame() > 1);
    for (Lead lead : info.leads()) {
      Calibration calibration = lead.calibration();
      String assumed = calibration.measured() ? "" : " (assumed)";
      table.row(
          lead.name() + (several ? " (" + lead.samplesPerFrame() + " a frame)" : ""),
          calibration.units(),
          PhysicalText.decimal(calibration.gain()) + assumed,
          String.valueOf(calibration.baseline()),
          String.valueOf(lead.adcResolution()),
          String.valueOf(lead.adcZero()));
    }
    table.print(out);
  }

  private void printAnnotator(AnnotatorSummary annotator) {
    out.println();
    if (annotator.problem().isPresent()) {
      line("Annotator", annotator.extension() + ": not readable: " + annotator.problem().get());
      return;
    }
    line(
        "Annotator",
        annotator.extension()
            + (": " + count(annotator.annotations()) + " annotations, ")
            + (count(annotator.beats()) + " beats"));
    line(
        "  symbols",
        pairs(
            annotator.symbols().entrySet().stream()
                .map(each -> each.getKey().mnemonic() + " " + count(each.getValue()))
                .toList()));
    line(
        "  classes",
        pairs(
                annotator.classes().entrySet().stream()
                    .map(each -> each.getKey() + " " + count(each.getValue()))
                    .toList())
            + "  (label map "
            + summary.map().printedName()
            + ")");
    annotator.rhythms().entrySet().forEach(this::printRhythm);
  }

  private void printRhythm(Map.Entry<String, Long> rhythm) {
    double part = info.frames() == 0 ? 0 : 100.0 * rhythm.getValue() / info.frames();
    line(
        "  rhythm",
        String.format(
            Locale.ROOT,
            "%-8s %s  %5.1f %%",
            rhythm.getKey(),
            ElapsedTime.of(rhythm.getValue(), rate),
            part));
  }

  private static String pairs(List<String> pairs) {
    return pairs.stream().collect(Collectors.joining("  "));
  }

  private static String count(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
