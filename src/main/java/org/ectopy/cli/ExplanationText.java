package org.ectopy.cli;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ectopy.dataset.BeatTrait;
import org.ectopy.model.explanation.Cause;
import org.ectopy.model.explanation.Chances;
import org.ectopy.model.explanation.Explanation;
import org.ectopy.model.explanation.LeadEvidence;
import org.ectopy.model.explanation.Reason;
import org.ectopy.model.explanation.Replacement;
import org.ectopy.record.BeatClass;
import org.ectopy.record.ElapsedTime;

/** Prints an explanation as a table for people. */
final class ExplanationText {

  private final ExplainedBeat beat;
  private final PrintWriter out;

  private ExplanationText(ExplainedBeat beat, PrintWriter out) {
    this.beat = beat;
    this.out = out;
  }

  static void print(ExplainedBeat beat, PrintWriter out) {
    new ExplanationText(beat, out).print();
  }

  private void print() {
    Explanation found = beat.explanation();
    out.printf(
        Locale.ROOT,
        "%s, beat %,d at %s (sample %d)%n",
        beat.record().name(),
        beat.question().beat() + 1,
        ElapsedTime.of(beat.frame(), beat.record().rate()),
        beat.frame());
    out.println("the model says  " + all(found.now()));
    out.printf(
        "asked about     %s; waves are replaced by %s%n%n",
        found.explained(),
        found.replacement() == Replacement.USUAL_BEAT
            ? "those of the usual beat"
            : "straight lines, as the usual beat would be called the same");
    reasons(found);
    out.println();
    if (found.strongest() > 0) {
      out.printf("without the first %d  %s%n", found.strongest(), all(found.without()));
    } else {
      out.println("nothing that can be taken away speaks for " + found.explained());
    }
    found.leads().forEach(this::strongestPiece);
    out.printf(Locale.ROOT, "explained in %.0f ms%n", beat.millis());
  }

  private void reasons(Explanation found) {
    TextTable table =
        new TextTable(
            "reason", "here", "usual", "weight", found.explained() + " without", "called then");
    for (Reason reason : found.reasons()) {
      String[] words = words(reason.cause());
      table.row(
          words[0],
          words[1],
          words[2],
          signed(reason.weight()),
          share(reason.without().of(found.explained())),
          reason.without().mostProbable().name());
    }
    table.print(out);
  }

  private String[] words(Cause cause) {
    return switch (cause) {
      case Cause.Interval interval ->
          new String[] {
            interval.which().description(), seconds(interval.seconds()), seconds(interval.usual())
          };
      case Cause.Trait trait ->
          new String[] {
            trait.trait().description(),
            measure(trait.trait(), trait.measure()),
            measure(trait.trait(), trait.usual())
          };
      case Cause.Stretch stretch ->
          new String[] {
            "%s, %s".formatted(stretch.part().description(), beat.leads(stretch)),
            between(stretch),
            Double.isNaN(stretch.likeness()) ? "-" : "like " + share(stretch.likeness())
          };
    };
  }

  private String between(Cause.Stretch stretch) {
    return String.format(
        Locale.ROOT,
        "%+.2f to %+.2f s",
        beat.seconds((double) stretch.from()),
        beat.seconds((double) stretch.until()));
  }

  private static String seconds(double seconds) {
    return String.format(Locale.ROOT, "%.2f s", seconds);
  }

  private static String measure(BeatTrait trait, double measure) {
    return switch (trait) {
      case RHYTHM, USUAL_BEAT -> String.format(Locale.ROOT, "%.0f %%", 100 * measure);
      case FAMILY -> String.format(Locale.ROOT, "%+.0f %%", 100 * measure);
      case NEXT_P -> share(measure);
    };
  }

  private void strongestPiece(LeadEvidence evidence) {
    int strongest =
        IntStream.range(0, evidence.weights().size())
            .boxed()
            .max(Comparator.comparingDouble(i -> Math.abs(evidence.weights().get(i))))
            .orElse(0);
    double frame = evidence.firstFrame() + (strongest + 0.5) * evidence.framesPerPiece();
    out.printf(
        Locale.ROOT,
        "%s weighs most at %+.2f s (%s)%n",
        beat.record().leads().get(evidence.lead()).name(),
        beat.seconds(frame),
        signed(evidence.weights().get(strongest)));
  }

  private static String all(Chances chances) {
    return BeatClass.inOrder().stream()
        .map(each -> each + " " + share(chances.of(each)))
        .collect(Collectors.joining("  "));
  }

  private static String share(double share) {
    return String.format(Locale.ROOT, "%.3f", share);
  }

  private static String signed(double weight) {
    return String.format(Locale.ROOT, "%+.2f", weight);
  }
}
