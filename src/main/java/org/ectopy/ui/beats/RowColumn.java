package org.ectopy.ui.beats;

import java.util.function.IntFunction;

/**
 * A column of a table.
 *
 * @param id what stands for it in tests
 * @param title its head
 * @param width the usual one in logical pixels
 * @param number whether it stands at the right
 * @param text what it says of a row
 */
record RowColumn(
    String id, String title, double width, boolean number, IntFunction<CellText> text) {}
