package org.ectopy.report.findings;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.ectopy.annotation.Setter;
import org.ectopy.report.layout.ReportPart;
import org.ectopy.report.layout.ReportPart.Column;

/** Says who has set, corrected and confirmed the labels. */
final class SourceSection {

  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final LabelSource labels;

  SourceSection(LabelSource labels) {
    this.labels = labels;
  }

  List<ReportPart> parts() {
    List<ReportPart> parts = new ArrayList<>();
    parts.add(new ReportPart.Heading("Labels and corrections"));
    parts.add(new ReportPart.Words(labels.description()));
    List<List<String>> rows =
        Contributor.of(labels.document()).stream().map(SourceSection::row).toList();
    if (!rows.isEmpty()) {
      parts.add(table(rows));
    }
    labels
        .corrections()
        .byName()
        .forEach((name, net) -> parts.add(new ReportPart.Words(words(name, net))));
    return parts;
  }

  private static ReportPart table(List<List<String>> rows) {
    return new ReportPart.Table(
        "Who set and who confirmed beats",
        List.of(
            Column.words("By"),
            Column.words("Name"),
            Column.number("beats set"),
            Column.number("beats confirmed"),
            Column.words("first (UTC)"),
            Column.words("last (UTC)")),
        rows);
  }

  private static List<String> row(Contributor each) {
    return List.of(
        kind(each.setter()),
        each.name(),
        ReportNumber.count(each.set()),
        ReportNumber.count(each.confirmed()),
        each.first().map(SourceSection::time).orElse(ReportNumber.NONE),
        each.last().map(SourceSection::time).orElse(ReportNumber.NONE));
  }

  private static String kind(Setter setter) {
    return switch (setter) {
      case FILE -> "annotation file";
      case DETECTOR -> "detector";
      case MODEL -> "model";
      case PERSON -> "person";
    };
  }

  /** A moment as reports have it. */
  static String time(Instant when) {
    return WHEN.format(when);
  }

  /** What somebody has changed in the end. */
  static String words(String name, Corrections.Net net) {
    if (net.all() == 0) {
      return name + " changed nothing in the end.";
    }
    List<String> parts = new ArrayList<>();
    if (!net.relabelled().isEmpty()) {
      parts.add(relabelled(net.relabelled()));
    }
    add(parts, net.added(), "added ", "beat");
    add(parts, net.removed(), "removed ", "beat");
    add(parts, net.moved(), "moved ", "beat");
    add(parts, net.others(), "changed ", "other mark");
    return name + " " + String.join(", ", parts) + ".";
  }

  private static String relabelled(Map<String, Long> relabelled) {
    long all = relabelled.values().stream().mapToLong(each -> each).sum();
    return "relabelled "
        + ReportNumber.count(all, "beat")
        + relabelled.entrySet().stream()
            .map(each -> each.getKey() + ": " + ReportNumber.count(each.getValue()))
            .collect(Collectors.joining(", ", " (", ")"));
  }

  private static void add(List<String> parts, long number, String deed, String thing) {
    if (number > 0) {
      parts.add(deed + ReportNumber.count(number, thing));
    }
  }
}
