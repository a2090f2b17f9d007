package org.ectopy.ui.beats;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.GridPane;
import org.ectopy.record.SignalQualitySpan;
import org.ectopy.ui.command.Texts;

/** Clean, noisy or unreadable: a row of choices for each of the first four leads. */
final class QualityPane extends GridPane {

  static final int LEADS = 4;

  private static final List<String> GRADES =
      List.of("quality.clean", "quality.noisy", "quality.unreadable");

  /** An unreadable lead is noisy too, as MIT-BIH has it. */
  private static final int[] BITS = {0, 0x01, 0x11};

  private final List<ToggleGroup> groups = new ArrayList<>();

  /**
   * @param leads their names
   * @param subtype what is chosen to begin with
   */
  QualityPane(List<String> leads, int subtype) {
    getStyleClass().add("lead-qualities");
    List<String> marked = leads.stream().limit(LEADS).toList();
    if (marked.size() > 1) {
      ToggleGroup all = row(Texts.get("marks.form.all"), "all");
      all.selectedToggleProperty()
          .addListener((property, before, now) -> groups.forEach(each -> take(each, all)));
    }
    SignalQualitySpan span = new SignalQualitySpan(0, 0, subtype);
    for (int lead = 0; lead < marked.size(); lead++) {
      ToggleGroup group = row(marked.get(lead), Integer.toString(lead));
      int grade = span.unreadable(lead) ? 2 : span.noisy(lead) ? 1 : 0;
      group.selectToggle(group.getToggles().get(grade));
      groups.add(group);
    }
  }

  private static void take(ToggleGroup group, ToggleGroup from) {
    int grade = from.getToggles().indexOf(from.getSelectedToggle());
    if (grade >= 0) {
      group.selectToggle(group.getToggles().get(grade));
    }
  }

  private ToggleGroup row(String name, String id) {
    ToggleGroup group = new ToggleGroup();
    int row = getRowCount();
    add(new Label(name), 0, row);
    for (int grade = 0; grade < GRADES.size(); grade++) {
      RadioButton choice = new RadioButton(Texts.get(GRADES.get(grade)));
      choice.setId("quality-" + id + "-" + grade);
      choice.setAccessibleText(name + ": " + choice.getText());
      choice.setToggleGroup(group);
      add(choice, grade + 1, row);
    }
    return group;
  }

  /** What the keys are for to begin with: the choice of the first lead. */
  Node first() {
    return getChildren().stream()
        .filter(node -> node instanceof RadioButton choice && choice.isSelected())
        .findFirst()
        .orElse(this);
  }

  /** What is chosen, as a signed byte. */
  int subtype() {
    int bits = 0;
    for (int lead = 0; lead < groups.size(); lead++) {
      ToggleGroup group = groups.get(lead);
      int grade = Math.max(0, group.getToggles().indexOf(group.getSelectedToggle()));
      bits |= BITS[grade] << lead;
    }
    return (byte) bits;
  }
}
