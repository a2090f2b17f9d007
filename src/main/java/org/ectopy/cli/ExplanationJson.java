package org.ectopy.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.Locale;
import org.ectopy.model.explanation.Cause;
import org.ectopy.model.explanation.Chances;
import org.ectopy.model.explanation.Explanation;
import org.ectopy.model.explanation.LeadEvidence;
import org.ectopy.model.explanation.Reason;
import org.ectopy.record.BeatClass;

/** Prints an explanation as JSON; {@code docs/cli.md} lists the fields, which stay as they are. */
final class ExplanationJson {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private ExplanationJson() {}

  static void print(ExplainedBeat beat, PrintWriter out) throws JsonProcessingException {
    Explanation found = beat.explanation();
    ObjectNode root = MAPPER.createObjectNode();
    root.put("record", beat.record().name());
    root.put("beat", beat.question().beat());
    root.put("sample", beat.frame());
    root.put("class", found.explained().name());
    root.put("replacement", found.replacement().name().toLowerCase(Locale.ROOT));
    add(root.putObject("now"), found.now());
    var reasons = root.putArray("reasons");
    found.reasons().forEach(reason -> add(reasons.addObject(), reason, beat));
    root.put("strongest", found.strongest());
    add(root.putObject("withoutStrongest"), found.without());
    var leads = root.putArray("leads");
    found.leads().forEach(lead -> add(leads.addObject(), lead, beat));
    root.put("milliseconds", Math.round(beat.millis()));
    out.println(MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root));
  }

  private static void add(ObjectNode node, Chances chances) {
    BeatClass.inOrder().forEach(each -> node.put(each.name(), chances.of(each)));
  }

  private static void add(ObjectNode node, Reason reason, ExplainedBeat beat) {
    switch (reason.cause()) {
      case Cause.Interval interval -> {
        node.put("interval", interval.which().name().toLowerCase(Locale.ROOT));
        node.put("seconds", interval.seconds());
        node.put("usualSeconds", interval.usual());
      }
      case Cause.Trait trait -> {
        node.put("trait", trait.trait().name().toLowerCase(Locale.ROOT));
        node.put("measure", trait.measure());
        node.put("usual", trait.usual());
      }
      case Cause.Stretch stretch -> {
        node.put("wave", stretch.part().name().toLowerCase(Locale.ROOT));
        var leads = node.putArray("leads");
        stretch.leads().forEach(lead -> leads.add(beat.record().leads().get(lead).name()));
        node.put("fromSample", stretch.from());
        node.put("untilSample", stretch.until());
        node.put("likeness", Double.isNaN(stretch.likeness()) ? null : stretch.likeness());
      }
    }
    node.put("weight", reason.weight());
    add(node.putObject("without"), reason.without());
  }

  private static void add(ObjectNode node, LeadEvidence evidence, ExplainedBeat beat) {
    node.put("lead", beat.record().leads().get(evidence.lead()).name());
    node.put("firstSample", evidence.firstFrame());
    node.put("samplesPerPiece", evidence.framesPerPiece());
    evidence.weights().forEach(node.withArray("weights")::add);
  }
}
