package org.ectopy.ui.gallery;

import java.util.Optional;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import org.ectopy.ui.control.Drawing;
import org.ectopy.ui.control.RasterImage;

/** A row of cells: the waveforms as they were drawn in the background, and words over them. */
final class GalleryRowView extends Pane {

  private final ImageView image = new ImageView();
  private final GalleryRowPainter painter;
  private Optional<GalleryRow> written = Optional.empty();
  private Optional<RasterImage> shown = Optional.empty();

  /**
   * @param region gives the colours and fonts
   */
  GalleryRowView(GalleryGrid region) {
    Canvas canvas = new Canvas();
    this.painter = new GalleryRowPainter(new Drawing(region, canvas));
    setManaged(false);
    setMouseTransparent(true);
    getChildren().addAll(image, canvas);
  }

  /** Shows waveforms; none while they are being drawn. */
  void show(Optional<RasterImage> waves, double scale) {
    if (!waves.equals(shown)) {
      shown = waves;
      waves.ifPresentOrElse(some -> some.show(image, scale), () -> image.setImage(null));
    }
  }

  /** Writes words over the waveforms, unless they stand there already. */
  void write(GalleryRow row) {
    if (written.filter(row::equals).isEmpty()) {
      written = Optional.of(row);
      painter.draw(row);
    }
  }
}
