package org.ectopy.ui.waveform;

import java.math.BigDecimal;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import org.ectopy.record.EcgRecord;
import org.ectopy.record.Lead;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.control.Drawing;
import org.ectopy.ui.session.LeadScale;
import org.ectopy.ui.trace.ColorRole;
import org.ectopy.ui.trace.LeadPlace;
import org.ectopy.ui.trace.Page;
import org.ectopy.ui.trace.RowLayout;

/** Draws what stands at the start of each row: the lead's name and a calibration pulse. */
final class LeadGutter {

  private static final String ROOM_FOR_MINUS = "\u2212";
  private static final double LEAST_NAME = 26;
  private static final double MOST_NAME = 130;
  private static final double LEFT = 14;
  private static final double NAME_TO_PULSE = 14;
  private static final double PULSE_ROOM = 28;
  private static final double PULSE_SECONDS = 0.2;
  private static final double LEAST_PULSE = 9;
  private static final List<Double> MILLIVOLTS = List.of(1.0, 0.5, 0.2, 0.1, 0.05, 0.02);

  private final Drawing drawing;
  private final Page page;
  private final double width;

  LeadGutter(Drawing drawing, Page page, double width) {
    this.drawing = drawing;
    this.page = page;
    this.width = width;
  }

  /** How wide it is for the names of some leads, in logical pixels. */
  static double width(Drawing drawing, List<Lead> leads) {
    double widest = LEAST_NAME;
    for (Lead lead : leads) {
      double name = drawing.strong().width(ROOM_FOR_MINUS + lead.name());
      double remark = drawing.small().width(remark(lead, LeadScale.of(lead, 0, 1)));
      widest = Math.max(widest, Math.max(name, remark - NAME_TO_PULSE));
    }
    return LEFT + Math.ceil(Math.min(widest, MOST_NAME)) + NAME_TO_PULSE + PULSE_ROOM;
  }

  /**
   * Draws it, the rows below {@code top} and what the pulses mean so far above it (logical pixels).
   */
  void draw(double top, double labelAbove) {
    GraphicsContext gc = drawing.context();
    gc.setTextBaseline(VPos.CENTER);
    if (page.record().scales().stream().anyMatch(LeadScale::voltage)) {
      pulseLabel(gc, top - labelAbove);
    }
    gc.save();
    gc.beginPath();
    gc.rect(0, top, width, page.sheet().height() / page.sheet().scale());
    gc.clip();
    gc.translate(0, top);
    rows(gc);
    gc.restore();
  }

  private void rows(GraphicsContext gc) {
    for (LeadPlace place : page.sheet().rows().places()) {
      if (place.column() == 0) {
        name(gc, place);
        if (page.record().scales().get(place.lead()).voltage()) {
          pulse(gc, place);
        }
      }
    }
  }

  private void name(GraphicsContext gc, LeadPlace place) {
    List<Lead> leads = page.record().record().leads();
    double baseline = page.sheet().rows().baseline(place.row());
    String name = place.setting().name(leads);
    gc.setFont(drawing.strong().font());
    gc.setFill(drawing.color(ColorRole.TEXT));
    gc.fillText(drawing.strong().fit(name, width - PULSE_ROOM - LEFT - 6), LEFT, baseline);
    LeadScale scale = page.record().scales().get(place.lead());
    String remark = remark(leads.get(place.lead()), scale);
    String words = (place.setting().factorText() + " " + remark).strip();
    gc.setFont(drawing.small().font());
    gc.setFill(drawing.color(ColorRole.MUTED));
    gc.fillText(drawing.small().fit(words, width - LEFT), LEFT, baseline + 15);
  }

  private static String remark(Lead lead, LeadScale scale) {
    if (!scale.voltage()) {
      return lead.calibration().units();
    }
    return lead.calibration().measured() ? "" : Texts.get("waveform.assumed");
  }

  private void pulse(GraphicsContext gc, LeadPlace place) {
    EcgRecord record = page.record().record();
    double perMillivolt = page.viewport().pixelsPerMillivolt();
    double baseline = page.sheet().rows().baseline(place.row());
    double height = Math.rint(pulseMillivolts() * perMillivolt * place.setting().factor());
    double pixelsPerSecond = record.rate().framesPerSecond() / page.viewport().framesPerPixel();
    double across = Math.clamp(Math.rint(PULSE_SECONDS * pixelsPerSecond), 4, 19);
    double foot = Math.rint(baseline) + 0.5;
    double left = width - PULSE_ROOM + 0.5;
    gc.setStroke(drawing.color(ColorRole.TRACE));
    gc.setLineWidth(1);
    gc.strokePolyline(
        new double[] {left - 4, left, left, left + across, left + across, left + across + 4},
        new double[] {foot, foot, foot - height, foot - height, foot, foot},
        6);
  }

  /** What the pulses stand for, above them. */
  private void pulseLabel(GraphicsContext gc, double y) {
    BigDecimal value = new BigDecimal(Double.toString(pulseMillivolts())).stripTrailingZeros();
    String text = Texts.format("waveform.millivolts", value.toPlainString());
    gc.setFont(drawing.small().font());
    gc.setFill(drawing.color(ColorRole.MUTED));
    gc.fillText(text, width - 4 - drawing.small().width(text), y);
  }

  /** All pulses stand for the same, so that lead fits in which has the highest factor. */
  private double pulseMillivolts() {
    RowLayout rows = page.sheet().rows();
    double factor =
        rows.places().stream().mapToDouble(place -> place.setting().factor()).max().orElse(1);
    return pulseMillivolts(page.viewport().pixelsPerMillivolt() * factor, rows.pitch());
  }

  /** 1 mV where that fits in the row, else a round part or multiple of it. */
  static double pulseMillivolts(double perMillivolt, double pitch) {
    if (perMillivolt < LEAST_PULSE) {
      return perMillivolt * 5 < LEAST_PULSE ? 10 : 5;
    }
    return MILLIVOLTS.stream()
        .filter(millivolts -> millivolts * perMillivolt <= Math.max(pitch * 0.96, LEAST_PULSE))
        .findFirst()
        .orElse(MILLIVOLTS.getLast());
  }
}
