package org.ectopy.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import org.ectopy.report.TotalsJson;

/** Prints a comparison as JSON; {@code docs/cli.md} lists the fields, which stay as they are. */
final class ComparisonJson {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private ComparisonJson() {}

  static void print(ComparisonReport report, PrintWriter out) throws JsonProcessingException {
    ObjectNode root = MAPPER.createObjectNode();
    root.put("reference", report.annotators().reference());
    root.put("test", report.annotators().test());
    ObjectNode protocol = root.putObject("protocol");
    protocol.put("standard", report.options().deviations().isEmpty());
    report.options().deviations().forEach(protocol.putArray("deviations")::add);
    protocol.put("windowMs", report.options().windowMs());
    protocol.put("labelMap", report.options().map().printedName());
    report.leftOut().forEach(root.putArray("leftOutAsPaced")::add);
    TotalsJson.add(root, report.totals());
    out.println(MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root));
  }
}
