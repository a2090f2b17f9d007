package org.ectopy.ui.gallery;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Pane;
import org.ectopy.ui.control.Drawing;
import org.ectopy.ui.control.RasterImage;

/**
 * A row of cells: the waveforms as they were drawn in the background, and words over them, in one
 * layer: each layer is blended anew whenever the rows are scrolled.
 */
final class GalleryRowView extends Pane {

  private static final PseudoClass DRAWN = PseudoClass.getPseudoClass("drawn");

  private final GalleryRowPainter painter;
  private Optional<GalleryRow> written = Optional.empty();
  private Optional<RasterImage> shown = Optional.empty();

  /**
   * @param region gives the colours and fonts
   */
  GalleryRowView(GalleryGrid region) {
    Canvas canvas = new Canvas();
    this.painter = new GalleryRowPainter(new Drawing(region, canvas));
    getStyleClass().add("gallery-row");
    setManaged(false);
    setMouseTransparent(true);
    getChildren().add(canvas);
  }

  /**
   * Shows a row, unless it stands there already.
   *
   * @param waves its waveforms; none while they are being drawn
   * @param scale physical pixels for one logical pixel
   */
  void show(GalleryRow row, Optional<RasterImage> waves, double scale) {
    if (!waves.equals(shown) || written.filter(row::equals).isEmpty()) {
      written = Optional.of(row);
      shown = waves;
      painter.draw(row, waves, scale);
      pseudoClassStateChanged(DRAWN, waves.isPresent());
    }
  }
}
