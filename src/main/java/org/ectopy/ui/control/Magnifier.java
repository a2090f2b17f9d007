package org.ectopy.ui.control;

import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/** Shows what is in it larger than it is: what it fills has so much less room, and stays sharp. */
public final class Magnifier extends Region {

  private final Region content;
  private final double times;

  /**
   * @param times how much larger, 1 or more
   */
  public Magnifier(Region content, double times) {
    this.content = content;
    this.times = times;
    getChildren().add(content);
    content.getTransforms().add(new Scale(times, times));
  }

  /** Lets go of the content, which is as large again as it is. */
  public void release() {
    getChildren().clear();
    content.getTransforms().clear();
  }

  @Override
  protected void layoutChildren() {
    if (!getChildren().isEmpty()) {
      content.resizeRelocate(0, 0, getWidth() / times, getHeight() / times);
    }
  }
}
