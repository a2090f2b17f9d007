package org.ectopy.report.strip;

import java.io.IOException;
import java.util.List;
import org.ectopy.report.Figure;
import org.ectopy.report.FigureShape.Anchor;
import org.ectopy.report.FigureShape.Place;
import org.ectopy.report.Lettering;

/** Draws a lead of a row: its name, the calibration pulse or the scale, and its trace. */
final class LanePainter {

  private static final double NAME = 3.2;
  private static final double NAME_PITCH = 3.6;
  private static final double SMALLER = 0.8;
  private static final double SMALLEST_NAME = 1.7;
  private static final double SCALE = 2.2;
  private static final double SCALE_PITCH = 2.6;
  private static final double TRACE = 0.25;
  private static final double FINEST = 0.05;
  private static final double PULSE_SECONDS = 0.2;
  private static final double SCALE_LENGTH = 10;

  private final StripPen pen;
  private final Lettering lettering;
  private final RowGeometry row;
  private final double top;
  private final double foot;

  /** A painter for the lanes of a row whose grid reaches from top to foot. */
  LanePainter(StripPen pen, Lettering lettering, RowGeometry row, double top, double foot) {
    this.pen = pen;
    this.lettering = lettering;
    this.row = row;
    this.top = top;
    this.foot = foot;
  }

  /** Draws a lead whose baseline lies there. */
  void paint(Lane lane, LeadValues values, double baseline) throws IOException {
    name(lane, baseline);
    if (lane.voltage()) {
      pulse(baseline, lane.perUnit());
    }
    Trace trace = new Trace(top, foot);
    new TraceDrawing(
            values, FINEST, row::x, value -> baseline - (value - values.median()) * lane.perUnit())
        .draw(trace);
    for (List<Place> piece : trace.pieces()) {
      if (piece.size() == 1) {
        pen.dot(piece.getFirst(), TRACE / 2, StripInk.TRACE);
      } else {
        pen.curve(piece, TRACE, StripInk.TRACE);
      }
    }
  }

  /** A name that is too long for its lane in the usual size is written smaller. */
  private void name(Lane lane, double baseline) throws IOException {
    double y = names(lane, baseline, NAME);
    if (!lane.voltage()) {
      scale(lane, y - NAME_PITCH + SCALE_PITCH);
    }
  }

  private double names(Lane lane, double baseline, double size) throws IOException {
    double pitch = size * NAME_PITCH / NAME;
    List<String> lines =
        new TextWrap(lettering, size, RowGeometry.NAMES - 1).lines(lane.lead().name());
    if (lines.size() * pitch > lane.height() && size > SMALLEST_NAME) {
      return names(lane, baseline, size * SMALLER);
    }
    double y = baseline - (lines.size() - 1) * pitch / 2 + size / 3;
    for (String line : lines) {
      pen.words(new Place(0, y), line, Anchor.START, size, Figure.TEXT);
      y += pitch;
    }
    return y;
  }

  /** What 10 mm mean, where the signal is no voltage. */
  private void scale(Lane lane, double first) throws IOException {
    String text =
        "10 mm = %s %s"
            .formatted(
                PaperNumber.of(SCALE_LENGTH / lane.perUnit()), lane.lead().calibration().units());
    double y = first;
    for (String line : new TextWrap(lettering, SCALE, RowGeometry.NAMES - 1).lines(text)) {
      pen.words(new Place(0, y), line, Anchor.START, SCALE, Figure.MUTED);
      y += SCALE_PITCH;
    }
  }

  /** 1 mV for 200 ms, in the middle of the room before the trace, as far as the paper reaches. */
  private void pulse(double baseline, double millivolt) {
    double width = Math.min(PULSE_SECONDS * row.speed(), RowGeometry.PULSE - 2);
    double from = row.left() + (RowGeometry.PULSE - width) / 2;
    Trace trace = new Trace(top, foot);
    trace.to(row.left() + 1, baseline);
    trace.to(from, baseline);
    trace.to(from, baseline - millivolt);
    trace.to(from + width, baseline - millivolt);
    trace.to(from + width, baseline);
    trace.to(row.left() + RowGeometry.PULSE - 1, baseline);
    trace.pieces().forEach(piece -> pen.curve(piece, TRACE, StripInk.TRACE));
  }
}
