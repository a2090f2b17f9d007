package org.ectopy.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import org.ectopy.record.Calibration;
import org.ectopy.record.Lead;
import org.ectopy.record.RecordInfo;
import org.ectopy.record.SampleRate;
import org.ectopy.record.Subject;

/**
 * Prints a record's summary as JSON; {@code docs/cli.md} lists the fields, which stay as they are.
 */
final class InfoJson {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private InfoJson() {}

  static void print(RecordSummary summary, PrintWriter out) throws JsonProcessingException {
    ObjectNode root = MAPPER.createObjectNode();
    addHeader(root, summary.info());
    ArrayNode leads = root.putArray("leads");
    summary.info().leads().forEach(lead -> addLead(leads.addObject(), lead));
    summary.info().notes().comments().forEach(root.putArray("comments")::add);
    addSubject(root.putObject("subject"), summary.info().notes().subject());
    root.put("labelMap", summary.map().printedName());
    ArrayNode annotators = root.putArray("annotators");
    SampleRate rate = summary.info().timeBase().rate();
    summary.annotators().forEach(each -> addAnnotator(annotators.addObject(), each, rate));
    out.println(MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root));
  }

  private static void addHeader(ObjectNode root, RecordInfo info) {
    SampleRate rate = info.timeBase().rate();
    root.put("name", info.name());
    root.put("samplingFrequency", rate.framesPerSecond());
    root.put("counterFrequency", rate.counterFrequency());
    root.put("baseCounter", rate.baseCounter());
    root.put("samples", info.frames());
    root.put("seconds", rate.seconds(info.frames()));
    root.put("baseTime", info.timeBase().time().map(Object::toString).orElse(null));
    root.put("baseDate", info.timeBase().date().map(Object::toString).orElse(null));
  }

  private static void addLead(ObjectNode node, Lead lead) {
    Calibration calibration = lead.calibration();
    node.put("name", lead.name());
    node.put("units", calibration.units());
    node.put("gain", calibration.gain());
    node.put("gainMeasured", calibration.measured());
    node.put("baseline", calibration.baseline());
    node.put("adcResolution", lead.adcResolution());
    node.put("adcZero", lead.adcZero());
    node.put("samplesPerFrame", lead.samplesPerFrame());
  }

  private static void addSubject(ObjectNode node, Subject subject) {
    if (subject.age().isPresent()) {
      node.put("age", subject.age().getAsInt());
    } else {
      node.putNull("age");
    }
    node.put("sex", subject.sex().name().toLowerCase(java.util.Locale.ROOT));
    subject.diagnoses().forEach(node.putArray("diagnoses")::add);
    subject.medications().forEach(node.putArray("medications")::add);
  }

  private static void addAnnotator(ObjectNode node, AnnotatorSummary annotator, SampleRate rate) {
    node.put("name", annotator.extension());
    annotator.problem().ifPresent(problem -> node.put("problem", problem));
    node.put("annotations", annotator.annotations());
    node.put("beats", annotator.beats());
    ObjectNode classes = node.putObject("classes");
    annotator.classes().forEach((beatClass, count) -> classes.put(beatClass.name(), count));
    ObjectNode symbols = node.putObject("symbols");
    annotator.symbols().forEach((symbol, count) -> symbols.put(symbol.mnemonic(), count));
    ObjectNode rhythms = node.putObject("rhythmSeconds");
    annotator.rhythms().forEach((name, frames) -> rhythms.put(name, rate.seconds(frames)));
  }
}
