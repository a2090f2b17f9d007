package org.ectopy.report.strip;

/**
 * A line of words above a row.
 *
 * @param x where it begins, in mm
 * @param end where it ends, in mm
 * @param mark where what it speaks of begins, in mm; not before {@code x}
 * @param level 0 for the line next to the letters, 1 above it, and so on
 */
record PlacedWords(String text, double x, double end, double mark, int level) {}
