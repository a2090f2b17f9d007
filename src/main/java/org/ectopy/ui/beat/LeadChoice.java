package org.ectopy.ui.beat;

import java.util.List;
import javafx.scene.control.ComboBox;
import org.ectopy.record.Lead;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.control.Tip;
import org.ectopy.ui.session.OpenRecord;
import org.ectopy.ui.session.Session;

/** Chooses the lead in which beats are drawn. */
final class LeadChoice extends ComboBox<String> {

  private final ShapesViewModel shapes;
  private boolean offering;

  LeadChoice(Session session, ShapesViewModel shapes) {
    this.shapes = shapes;
    setId("beat-lead");
    getStyleClass().add("beat-lead");
    Tip.on(this, Texts.get("beat-panel.lead"));
    setAccessibleText(Texts.get("beat-panel.lead"));
    setOnAction(event -> choose());
    session.record().addListener((all, before, now) -> now.ifPresent(this::offer));
    session.record().get().ifPresent(this::offer);
  }

  private void choose() {
    if (!offering) {
      shapes.lead().set(Math.max(0, getSelectionModel().getSelectedIndex()));
    }
  }

  private void offer(OpenRecord opened) {
    offering = true;
    List<Lead> leads = opened.record().leads();
    getItems().setAll(leads.stream().map(Lead::name).toList());
    getSelectionModel().select(0);
    setVisible(leads.size() > 1);
    offering = false;
  }
}
