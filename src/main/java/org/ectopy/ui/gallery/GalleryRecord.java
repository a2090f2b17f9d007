package org.ectopy.ui.gallery;

import java.nio.file.Path;
import org.ectopy.ui.session.OpenRecord;

/**
 * A record whose beats are shown.
 *
 * @param header its header file, absolute and normal
 * @param name what people call it
 * @param framesPerSecond its rate
 */
public record GalleryRecord(Path header, String name, double framesPerSecond) {

  /** Makes the path absolute. */
  public GalleryRecord {
    header = header.toAbsolutePath().normalize();
  }

  /** The open record. */
  public static GalleryRecord of(OpenRecord open) {
    double perSecond = open.record().rate().framesPerSecond();
    return new GalleryRecord(open.header(), open.record().name(), perSecond);
  }

  /** Whether it is this record that is open. */
  boolean is(OpenRecord open) {
    return header.equals(open.header().toAbsolutePath().normalize());
  }
}
