package org.ectopy.ui.beats;

import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import org.ectopy.rhythm.RrStatistics;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.control.Tip;

/** The figures of the intervals in two columns. */
final class RrFigures extends GridPane {

  private final Label intervals = row(0, "intervals");
  private final Label mean = row(1, "mean");
  private final Label sdnn = row(2, "sdnn");
  private final Label rmssd = row(3, "rmssd");
  private final Label pnn50 = row(4, "pnn50");
  private final Label rate = row(5, "rate");

  RrFigures() {
    getStyleClass().add("rr-figures");
  }

  private Label row(int row, String name) {
    Label head = new Label(Texts.get("rr." + name));
    head.getStyleClass().add("rr-name");
    head.setMinWidth(Region.USE_PREF_SIZE);
    Tip.on(head, Texts.get("rr." + name + ".tip"));
    Label value = new Label();
    value.setId("rr-" + name);
    Tip.on(value, Texts.get("rr." + name + ".tip"));
    head.setLabelFor(value);
    addRow(row, head, value);
    return value;
  }

  /** Shows other figures. */
  void show(RrStatistics figures) {
    intervals.setText(RrWords.figure(figures.intervals(), 0));
    mean.setText(RrWords.figure(figures.mean(), 0, "rr.ms"));
    sdnn.setText(RrWords.figure(figures.sdnn(), 1, "rr.ms"));
    rmssd.setText(RrWords.figure(figures.rmssd(), 1, "rr.ms"));
    pnn50.setText(RrWords.figure(figures.pnn50(), 1, "rr.percent"));
    rate.setText(RrWords.rates(figures));
  }
}
