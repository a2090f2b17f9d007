package org.ectopy.report.strip;

import java.io.IOException;
import java.util.List;
import org.ectopy.record.BeatClass;
import org.ectopy.record.ElapsedTime;
import org.ectopy.record.SampleRate;
import org.ectopy.report.ClassInk;
import org.ectopy.report.Figure;
import org.ectopy.report.FigureShape.Anchor;
import org.ectopy.report.FigureShape.Place;
import org.ectopy.report.Lettering;

/**
 * Draws the short rows of full disclosure: normal beats as dots, others as letters, and their waves
 * heavier and in the colours of their classes.
 */
final class DisclosureRowPainter {

  private static final double SIZE = 1.9;
  private static final double TIME = 2.2;
  private static final double TRACE = 0.12;
  private static final double ECTOPIC = 0.25;
  private static final double DOT = 0.22;
  private static final double OVER = 0.5;
  private static final double PARTS = 100;
  private static final double LONGEST_WORDS = 60;
  private static final double AIR = 1;

  /** What is coloured of a beat, in seconds before and after its mark. */
  private static final double BEFORE = 0.15;

  private static final double AFTER = 0.3;

  private final StripPen pen;
  private final Lettering lettering;
  private final Strip strip;
  private final DisclosureLayout layout;
  private final LeadReader reader;
  private final SampleRate rate;

  DisclosureRowPainter(StripPen pen, Lettering lettering, Strip strip, DisclosureLayout layout) {
    this.pen = pen;
    this.lettering = lettering;
    this.strip = strip;
    this.layout = layout;
    this.reader = new LeadReader(strip.record(), strip.look());
    this.rate = strip.record().rate();
  }

  /**
   * Draws a row whose upper edge lies there.
   *
   * @param leading whether it is the first of its page, which says what goes on from before; the
   *     others say only what begins
   */
  void paint(RowSpan row, double top, boolean leading) throws IOException {
    List<LeadValues> read = reader.read(row.first(), row.end());
    List<StripMark> marks = strip.labels().marks(row.first(), row.end());
    time(row, top);
    for (int lead = 0; lead < read.size(); lead++) {
      lead(row, read.get(lead), lead, marks, top);
    }
    for (StripMark mark : marks) {
      mark(mark, x(row, rate.seconds(mark.frame())), top + layout.lettersBaseline());
    }
    words(row, top, leading);
  }

  private double x(RowSpan row, double seconds) {
    return DisclosureLayout.TIMES + (seconds - rate.seconds(row.first())) * layout.speed();
  }

  private void time(RowSpan row, double top) {
    String text = ElapsedTime.of(row.first(), rate);
    String shown = text.endsWith(".000") ? text.substring(0, text.length() - 4) : text;
    double y = top + layout.middle(0) + TIME / 3;
    pen.words(new Place(0, y), shown, Anchor.START, TIME, Figure.TEXT);
  }

  private void lead(RowSpan row, LeadValues values, int lead, List<StripMark> marks, double top) {
    double middle = top + layout.middle(lead);
    double scale = layout.scale(values, strip.voltage(lead));
    TraceDrawing drawing =
        new TraceDrawing(
            values,
            TRACE,
            seconds -> rounded(x(row, seconds)),
            value -> rounded(middle - (value - values.median()) * scale));
    Trace trace = band(top);
    drawing.draw(trace);
    draw(trace, TRACE, StripInk.TRACE);
    for (StripMark mark : marks) {
      if (mark.ectopic()) {
        double from = rate.seconds(mark.frame()) - BEFORE - rate.seconds(row.first());
        Trace beat = band(top);
        int first = (int) (from * values.perSecond());
        drawing.draw(beat, first, first + (int) ((BEFORE + AFTER) * values.perSecond()));
        draw(beat, ECTOPIC, ink(mark));
      }
    }
  }

  /** Traces leave their room only a little, so that words stay legible. */
  private Trace band(double top) {
    return new Trace(top + layout.wordsFoot(), top + layout.pitch() + OVER);
  }

  /** Hundredths of a millimetre are more than enough, and make files of a day much smaller. */
  private static double rounded(double length) {
    return Math.round(length * PARTS) / PARTS;
  }

  private void draw(Trace trace, double weight, int ink) {
    for (List<Place> piece : trace.pieces()) {
      if (piece.size() > 1) {
        pen.curve(piece, weight, ink);
      }
    }
  }

  private static int ink(StripMark mark) {
    return mark.beatClass().map(ClassInk::of).orElse(Figure.MUTED);
  }

  private void mark(StripMark mark, double x, double baseline) {
    boolean normal = mark.beatClass().filter(each -> each == BeatClass.N).isPresent();
    if (normal) {
      pen.dot(new Place(x, baseline - SIZE / 3), DOT, ink(mark));
    } else {
      pen.words(new Place(x, baseline), mark.letter(), Anchor.MIDDLE, SIZE, ink(mark));
    }
  }

  /**
   * Words that would run into each other are left out but for the first; the strip has them all.
   */
  private void words(RowSpan row, double top, boolean leading) throws IOException {
    double free = DisclosureLayout.TIMES;
    TextWrap wrap = new TextWrap(lettering, SIZE, LONGEST_WORDS);
    StripLabels labels = strip.labels();
    List<StripText> texts =
        leading ? labels.texts(row.first(), row.end()) : labels.beginning(row.first(), row.end());
    for (StripText text : texts) {
      List<String> lines = wrap.lines(text.text());
      String shown = lines.size() == 1 ? lines.getFirst() : lines.getFirst() + "\u2026";
      double at = x(row, Math.max(rate.seconds(row.first()), rate.seconds(text.frame())));
      double width = lettering.width(shown, SIZE);
      double x = Math.max(DisclosureLayout.TIMES, Math.min(at, layout.right() - width));
      if (x >= free) {
        double y = top + layout.wordsFoot() - 0.2;
        pen.words(new Place(x, y), shown, Anchor.START, SIZE, Figure.TEXT);
        free = x + width + AIR;
      }
    }
  }
}
