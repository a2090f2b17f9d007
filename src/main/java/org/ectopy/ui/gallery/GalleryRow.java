package org.ectopy.ui.gallery;

import java.util.List;
import org.ectopy.ui.trace.Inks;

/**
 * What is written over a row of waveforms.
 *
 * @param cells from left to right
 * @param layout how they lie
 * @param current the column that keys go on from; {@link GalleryViewModel#NO_PLACE} where it is in
 *     another row
 * @param several whether the record has to be named
 * @param inks the colours
 */
record GalleryRow(List<Cell> cells, GalleryLayout layout, int current, boolean several, Inks inks) {

  /**
   * One cell.
   *
   * @param chosen whether it is among those that letters are for
   */
  record Cell(LiveBeat live, boolean chosen) {}
}
