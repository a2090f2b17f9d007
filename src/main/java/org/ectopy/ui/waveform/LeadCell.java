package org.ectopy.ui.waveform;

import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.trace.LeadSetting;
import org.jspecify.annotations.Nullable;

/** A lead in the list: whether it is shown, its name, and what is unusual about how it is drawn. */
final class LeadCell extends ListCell<LeadSetting> {

  private final LeadsViewModel model;
  private final CheckBox shown = new CheckBox();
  private final Label name = new Label();
  private final Label remarks = new Label();
  private final HBox row;

  LeadCell(LeadsViewModel model) {
    this.model = model;
    shown.setFocusTraversable(false);
    shown.setOnAction(event -> model.show(getIndex()));
    name.getStyleClass().add("record-name");
    remarks.getStyleClass().add("lead-remarks");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    row = new HBox(shown, name, space, remarks);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("lead-row");
  }

  @Override
  protected void updateItem(@Nullable LeadSetting setting, boolean empty) {
    super.updateItem(setting, empty);
    if (empty || setting == null || setting.lead() >= model.leads().size()) {
      setGraphic(null);
      setAccessibleText("");
      return;
    }
    shown.setSelected(setting.shown());
    name.setText(setting.name(model.leads()));
    String inverted = setting.inverted() ? Texts.get("leads.inverted") : "";
    remarks.setText((setting.factorText() + "  " + inverted).strip());
    String state = Texts.get(setting.shown() ? "leads.shown" : "leads.hidden");
    setAccessibleText(name.getText() + " " + remarks.getText() + " " + state);
    setGraphic(row);
  }
}
