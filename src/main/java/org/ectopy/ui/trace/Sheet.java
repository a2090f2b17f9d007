package org.ectopy.ui.trace;

/**
 * A sheet of paper: its rows, its inks and its pixels.
 *
 * @param width in physical pixels
 * @param height in physical pixels
 * @param scale physical pixels for one logical pixel
 * @param rows where the leads lie, in logical pixels
 * @param inks the colours
 */
public record Sheet(int width, int height, double scale, RowLayout rows, Inks inks) {}
