package org.ectopy.architecture;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The rooms of the house and which of them each may use: the table of docs/architecture.md. */
final class Arrows {

  private static final String ALL_BELOW =
      "task record wfdb annotation document evaluation signal synthesis library dataset"
          + " model model.network model.training model.explanation review rhythm teaching"
          + " report report.strip report.layout report.findings";
  private static final String UI_GROUND = "ui.session ui.command ui.trace ui.control ui.gallery";

  private static final Map<String, Set<String>> USES = new TreeMap<>();

  static {
    room("").uses("cli ui.shell");
    room("task").uses("");
    room("record").uses("");
    room("wfdb").uses("record task");
    room("annotation").uses("record");
    room("document").uses("record wfdb annotation task");
    room("evaluation").uses("record task");
    room("signal").uses("record task");
    room("synthesis").uses("record task");
    room("library").uses("record wfdb signal document task");
    room("dataset").uses("record signal task");
    room("model.network").uses("record signal dataset task");
    room("model").uses("record signal dataset evaluation task model.network");
    room("model.training").uses("record signal dataset evaluation task model model.network");
    room("model.explanation").uses("record signal dataset evaluation task model model.network");
    room("review").uses("record annotation signal dataset evaluation model task");
    room("rhythm").uses("record signal evaluation task");
    room("teaching").uses("record signal evaluation task");
    room("report").uses("record annotation signal evaluation task");
    room("report.strip").uses("record annotation signal evaluation task report");
    room("report.layout").uses("task report");
    room("report.findings")
        .uses(
            "record annotation signal evaluation model rhythm task"
                + " report report.strip report.layout");
    room("cli").uses(ALL_BELOW);
    for (String ground : UI_GROUND.split(" ", -1)) {
      room(ground).uses(ALL_BELOW + " " + UI_GROUND);
    }
    for (String feature : features()) {
      room(feature).uses(ALL_BELOW + " " + UI_GROUND);
    }
    room("ui.shell").uses(ALL_BELOW + " " + UI_GROUND + " " + String.join(" ", features()));
  }

  private Arrows() {}

  /** The rooms that a room may use, itself apart; none where there is no such room. */
  static Set<String> usedBy(String room) {
    return USES.getOrDefault(room, Set.of());
  }

  /** Whether the house has the room. */
  static boolean has(String room) {
    return USES.containsKey(room);
  }

  /** The folders below {@code ui} that know nothing of each other. */
  static List<String> features() {
    return List.of(
        "ui.records",
        "ui.waveform",
        "ui.compare",
        "ui.disclosure",
        "ui.print",
        "ui.beat",
        "ui.beats",
        "ui.evaluation",
        "ui.families",
        "ui.training",
        "ui.review",
        "ui.teaching",
        "ui.preferences",
        "ui.tasks");
  }

  private static Line room(String name) {
    return used -> USES.put(name, new TreeSet<>(Arrays.asList(used.split(" ", -1))));
  }

  /** One line of the table. */
  @FunctionalInterface
  private interface Line {
    void uses(String rooms);
  }
}
