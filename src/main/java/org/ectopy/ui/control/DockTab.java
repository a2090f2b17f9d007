package org.ectopy.ui.control;

import javafx.scene.Node;

/**
 * A part of the window that can stand in a window of its own.
 *
 * @param id what stands for it in tests
 * @param title its name
 * @param content what it shows
 * @param aside what stands in a row below the names of all parts while it is seen; none where it
 *     has no children
 * @param keys what of the content is worked with by keys; the content itself where there is no such
 *     part
 */
public record DockTab(String id, String title, Node content, Node aside, Node keys) {

  /** A part in which nothing has the keys before all else. */
  public DockTab(String id, String title, Node content, Node aside) {
    this(id, title, content, aside, content);
  }
}
