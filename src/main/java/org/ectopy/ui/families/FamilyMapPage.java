package org.ectopy.ui.families;

import java.util.Set;
import org.ectopy.ui.trace.Sheet;

/**
 * A map that is to be drawn.
 *
 * @param map where the beats lie
 * @param reading what is said of them
 * @param chosen the beats that stand out
 * @param sheet the size and the colours; its rows do not matter
 */
record FamilyMapPage(FamilyMap map, FamiliesReading reading, Set<Integer> chosen, Sheet sheet) {}
