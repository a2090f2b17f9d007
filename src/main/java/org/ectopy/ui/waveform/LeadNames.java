package org.ectopy.ui.waveform;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import org.ectopy.record.Lead;
import org.ectopy.ui.trace.LeadPlace;
import org.ectopy.ui.trace.Page;
import org.ectopy.ui.trace.RowLayout;

/** The names of the leads that begin in the middle of a row, at the top of their places. */
final class LeadNames extends Pane {

  private static final double LEFT = 5;
  private static final double ABOVE = 46;

  /** The top of a row is this share of its height above its middle. */
  private static final double TOP_SHARE = 0.46;

  private List<LeadPlace> shown = List.of();
  private List<Lead> leads = List.of();

  LeadNames() {
    setManaged(false);
    setMouseTransparent(true);
  }

  /** Names the leads of a page that was drawn. */
  void show(Page page) {
    RowLayout rows = page.sheet().rows();
    List<LeadPlace> inside = rows.places().stream().filter(place -> place.column() > 0).toList();
    if (!inside.equals(shown) || !leads.equals(page.record().record().leads())) {
      shown = inside;
      leads = page.record().record().leads();
      getChildren().setAll(labels());
    }
    for (int i = 0; i < inside.size(); i++) {
      LeadPlace place = inside.get(i);
      double above = Math.min(ABOVE, rows.pitch() * TOP_SHARE);
      double x = Math.rint(place.from() * page.viewport().width()) + LEFT;
      getChildren().get(i).relocate(x, Math.rint(rows.baseline(place.row()) - above));
    }
  }

  private List<Label> labels() {
    List<Label> labels = new ArrayList<>();
    for (LeadPlace place : shown) {
      Label label = new Label(place.setting().words(leads));
      label.getStyleClass().add("lead-name");
      labels.add(label);
    }
    return labels;
  }
}
