package org.ectopy.ui.gallery;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.ectopy.ui.control.RasterImage;
import org.ectopy.ui.session.Problems;
import org.ectopy.ui.trace.BeatStrip;
import org.ectopy.ui.trace.ColorRole;
import org.ectopy.ui.trace.Raster;

/** Draws rows of small waveforms and keeps those that were drawn lately. One thread uses it. */
final class GalleryPainter {

  /** The pen's width in logical pixels. */
  private static final double PEN = 1.3;

  private static final Comparator<Cell> IN_FILE =
      Comparator.comparing((Cell cell) -> cell.beat().record().header())
          .thenComparingLong(cell -> cell.beat().frame());

  private final WaveReader reader;
  private final SequencedMap<Integer, RasterImage> kept = new LinkedHashMap<>(16, 0.75f, true);
  private Optional<GalleryPage.Look> look = Optional.empty();
  private String problem = "";

  GalleryPainter(WaveReader reader) {
    this.reader = reader;
  }

  private record Cell(int place, GalleryBeat beat) {}

  /** Why waveforms are missing, in a sentence; empty where none are. */
  String problem() {
    return problem;
  }

  /** The rows from one to before another, drawn; those that are missing are read in one go. */
  Map<Integer, RasterImage> rows(GalleryPage page, int first, int end) {
    if (look.filter(page.look()::equals).isEmpty()) {
      kept.clear();
      problem = "";
      look = Optional.of(page.look());
    }
    List<Integer> missing =
        IntStream.range(first, end).filter(row -> !kept.containsKey(row)).boxed().toList();
    Map<Integer, WaveReader.BeatWaves> waves = read(page, missing);
    missing.forEach(row -> kept.put(row, new RasterImage(row(page, row, waves))));
    Map<Integer, RasterImage> rows = new TreeMap<>();
    IntStream.range(first, end).forEach(row -> rows.put(row, kept.get(row)));
    int most = 2 * (page.endAhead() - page.firstAhead());
    while (kept.size() > most) {
      kept.pollFirstEntry();
    }
    return rows;
  }

  private static IntStream places(GalleryPage page, int row) {
    int columns = page.layout().columns();
    return IntStream.range(row * columns, Math.min((row + 1) * columns, page.beats().count()));
  }

  /** Reads in the order of the files, whatever the order of the beats is. */
  private Map<Integer, WaveReader.BeatWaves> read(GalleryPage page, List<Integer> rows) {
    List<Cell> cells = new ArrayList<>();
    for (int row : rows) {
      places(page, row).forEach(place -> cells.add(new Cell(place, page.beats().at(place))));
    }
    cells.sort(IN_FILE);
    Map<Integer, WaveReader.BeatWaves> waves = new TreeMap<>();
    for (Cell cell : cells) {
      try {
        waves.put(cell.place(), reader.read(cell.beat(), page.layout().leads()));
      } catch (IOException | RuntimeException e) {
        problem = Problems.sentence(e);
      }
    }
    return waves;
  }

  private static Raster row(GalleryPage page, int row, Map<Integer, WaveReader.BeatWaves> waves) {
    double scale = page.scale();
    GalleryLayout layout = page.layout();
    int width = (int) Math.max(1, Math.round(layout.width() * scale));
    int height = (int) Math.max(1, Math.round(layout.cellHeight() * scale));
    Raster raster = new Raster(width, height);
    raster.fill(page.inks().of(ColorRole.PANEL));
    for (int lead = 0; lead < layout.leads(); lead++) {
      BeatStrip strip = new BeatStrip(raster);
      int[] places = places(page, row).toArray();
      for (int place : places) {
        Raster.Box box = box(layout, place % layout.columns(), lead, scale);
        if (lead == 0) {
          paper(page, raster, box);
        }
        WaveReader.BeatWaves wave = waves.get(place);
        if (wave != null && lead < wave.samples().rows()) {
          strip.add(box, wave.samples().row(lead), wave.millivoltsPerStep().get(lead));
        }
      }
      strip.draw(PEN * scale, page.inks().of(ColorRole.TRACE));
    }
    return raster;
  }

  private static void paper(GalleryPage page, Raster raster, Raster.Box box) {
    raster.coverBox(
        new Raster.Box(box.x(), 0, box.width(), raster.height()),
        page.inks().of(ColorRole.PAPER),
        256);
  }

  /** The part of a cell that belongs to a lead, in physical pixels of its row. */
  private static Raster.Box box(GalleryLayout layout, int column, int lead, double scale) {
    double leadHeight =
        (layout.cellHeight() - GalleryLayout.HEAD - GalleryLayout.FOOT) / layout.leads();
    int left = (int) Math.rint(layout.x(column) * scale);
    int right = (int) Math.rint((layout.x(column) + layout.cellWidth()) * scale);
    int top = (int) Math.rint((GalleryLayout.HEAD + lead * leadHeight) * scale);
    return new Raster.Box(left, top, right - left, (int) Math.rint(leadHeight * scale));
  }
}
