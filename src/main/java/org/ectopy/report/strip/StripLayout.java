package org.ectopy.report.strip;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.ectopy.record.EcgRecord;
import org.ectopy.record.ElapsedTime;
import org.ectopy.report.Lettering;

/** A strip cut into rows for a width of paper. */
final class StripLayout {

  /** The longest strip in seconds. */
  private static final double LONGEST_SECONDS = 1800;

  private final Strip strip;
  private final Lettering lettering;
  private final List<StripRow> rows;
  private final LanePlan lanes;

  private StripLayout(Strip strip, Lettering lettering, List<StripRow> rows, LanePlan lanes) {
    this.strip = strip;
    this.lettering = lettering;
    this.rows = List.copyOf(rows);
    this.lanes = lanes;
  }

  /**
   * The rows of a strip.
   *
   * @param width in mm
   * @throws IOException where the record cannot be read
   */
  static StripLayout of(Strip strip, Lettering lettering, double width) throws IOException {
    EcgRecord record = strip.record();
    if (record.rate().seconds(strip.end() - strip.first()) > LONGEST_SECONDS) {
      throw new IllegalArgumentException(
          "a strip of %s: half an hour at most can be drawn as a strip"
              .formatted(ElapsedTime.of(strip.end() - strip.first(), record.rate())));
    }
    double grid = RowGeometry.grid(width);
    double speed = strip.look().scale().speed();
    double seconds = RowGeometry.seconds(grid, speed);
    List<StripRow> rows = new ArrayList<>();
    List<RowSpan> spans = RowSpan.split(strip.first(), strip.end(), seconds, record.rate());
    for (RowSpan span : spans) {
      RowGeometry geometry = RowGeometry.of(span, record.rate(), speed);
      List<PlacedWords> words =
          new WordLanes(lettering, geometry, RowGeometry.NAMES + grid)
              .place(strip.labels().texts(span.first(), span.end()), record.rate());
      int levels = words.stream().mapToInt(word -> word.level() + 1).max().orElse(0);
      List<StripMark> marks = strip.labels().marks(span.first(), span.end());
      rows.add(new StripRow(span, geometry, marks, words, levels));
    }
    return new StripLayout(strip, lettering, rows, LanePlan.of(record, strip.look(), spans));
  }

  /**
   * This layout with lanes so close together that every row is at most so high, in mm.
   *
   * @throws IllegalArgumentException where there are too many leads for that
   */
  StripLayout within(double height) {
    double labels = 0;
    for (StripRow row : rows) {
      labels = Math.max(labels, row.height(strip.labels(), lanes) - lanes.height());
    }
    return new StripLayout(strip, lettering, rows, lanes.within(height - labels));
  }

  List<StripRow> rows() {
    return rows;
  }

  double height(StripRow row) {
    return row.height(strip.labels(), lanes);
  }

  /** The height of the lanes of a row. */
  double lanes() {
    return lanes.height();
  }

  /** The height of the highest row. */
  double highest() {
    return rows.stream().mapToDouble(this::height).max().orElse(0);
  }

  /** How far right the widest row reaches. */
  double right() {
    return rows.stream()
        .mapToDouble(
            row ->
                Math.max(
                    row.geometry().right(),
                    row.words().stream().mapToDouble(PlacedWords::end).max().orElse(0)))
        .max()
        .orElse(0);
  }

  /** A painter of these rows. */
  RowPainter painter(StripPen pen) {
    return new RowPainter(pen, lettering, strip.record().rate(), strip.labels(), lanes);
  }

  /** The samples of a row. */
  List<LeadValues> read(StripRow row) throws IOException {
    return new LeadReader(strip.record(), strip.look()).read(row.span().first(), row.span().end());
  }
}
