package org.ectopy.report.strip;

import java.io.IOException;
import java.util.List;
import org.ectopy.record.SampleRate;
import org.ectopy.report.Figure;
import org.ectopy.report.FigureShape.Anchor;
import org.ectopy.report.FigureShape.Place;
import org.ectopy.report.Lettering;

/** Draws the rows of a strip. */
final class RowPainter {

  private static final double SMALL = 2.4;
  private static final double LIFT = 1.6;
  private static final double WORD_LIFT = 1;
  private static final double POINTER = 0.15;

  private final StripPen pen;
  private final Lettering lettering;
  private final SampleRate rate;
  private final StripLabels labels;
  private final LanePlan lanes;

  RowPainter(
      StripPen pen, Lettering lettering, SampleRate rate, StripLabels labels, LanePlan lanes) {
    this.pen = pen;
    this.lettering = lettering;
    this.rate = rate;
    this.labels = labels;
    this.lanes = lanes;
  }

  /** Draws a row whose upper edge lies there. */
  void paint(StripRow row, List<LeadValues> values, double top) throws IOException {
    double gridTop = top + row.gridTop(labels);
    double foot = gridTop + lanes.height();
    RowGeometry geometry = row.geometry();
    words(row, gridTop, gridTop - row.gridTop(labels) + row.levels() * WordLanes.PITCH);
    new GridPainter(pen).paint(geometry.left(), gridTop, geometry.width(), lanes.height());
    LanePainter painter = new LanePainter(pen, lettering, geometry, gridTop, foot);
    for (int i = 0; i < lanes.lanes().size(); i++) {
      painter.paint(lanes.lanes().get(i), values.get(i), gridTop + lanes.baseline(i));
    }
    letters(row, gridTop);
    new TimePainter(pen, geometry).paint(row.span(), rate, foot);
  }

  private void words(StripRow row, double gridTop, double letters) {
    for (PlacedWords words : row.words()) {
      double y = letters - words.level() * WordLanes.PITCH - WORD_LIFT;
      pen.words(new Place(words.x(), y), words.text(), Anchor.START, WordLanes.SIZE, Figure.TEXT);
      pen.down(words.mark(), y + WORD_LIFT / 2, gridTop, POINTER, Figure.HAIRLINE);
    }
  }

  private void letters(StripRow row, double gridTop) throws IOException {
    LetterPainter painter = new LetterPainter(pen, rate, row);
    painter.annotated(gridTop);
    if (labels.annotator().isEmpty()) {
      named(labels.model(), "model", gridTop - LIFT);
      return;
    }
    named(labels.annotator(), "annotator", gridTop - LIFT);
    if (labels.twoRows()) {
      double baseline = gridTop - LIFT - StripRow.LETTERS;
      painter.judged(baseline);
      named(labels.model(), "model", baseline);
    }
  }

  /** Whose letters they are, where the name is short; the header has it in full. */
  private void named(String name, String kind, double baseline) throws IOException {
    boolean fits = lettering.width(name, SMALL) <= RowGeometry.NAMES - 1;
    String shown = fits ? name : kind;
    pen.words(new Place(0, baseline), shown, Anchor.START, SMALL, Figure.MUTED);
  }
}
