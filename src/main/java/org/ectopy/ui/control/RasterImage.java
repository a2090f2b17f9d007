package org.ectopy.ui.control;

import java.nio.IntBuffer;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.ectopy.ui.trace.Raster;

/** A raster that the screen shows without copying it. */
public final class RasterImage {

  private final Raster raster;
  private final PixelBuffer<IntBuffer> buffer;
  private final Image image;

  /** An image over a raster; it stays the raster's own memory. */
  public RasterImage(Raster raster) {
    this.raster = raster;
    this.buffer =
        new PixelBuffer<>(
            raster.width(),
            raster.height(),
            IntBuffer.wrap(raster.pixels()),
            PixelFormat.getIntArgbPreInstance());
    this.image = new WritableImage(buffer);
  }

  /** The raster, to be drawn on while the image is not shown. */
  public Raster raster() {
    return raster;
  }

  /** Draws it at the upper left corner, at so many physical pixels for a logical one. */
  public void draw(GraphicsContext gc, double scale) {
    gc.setImageSmoothing(false);
    gc.drawImage(image, 0, 0, raster.width() / scale, raster.height() / scale);
  }

  /** Shows it, at so many physical pixels for a logical one. */
  public void show(ImageView view, double scale) {
    buffer.updateBuffer(changed -> null);
    view.setImage(image);
    view.setFitWidth(raster.width() / scale);
    view.setFitHeight(raster.height() / scale);
  }
}
