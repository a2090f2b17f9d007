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
 */
public record DockTab(String id, String title, Node content, Node aside) {}
