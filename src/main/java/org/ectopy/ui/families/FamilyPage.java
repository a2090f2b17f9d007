package org.ectopy.ui.families;

import org.ectopy.review.Family;
import org.ectopy.ui.session.OpenRecord;
import org.ectopy.ui.trace.ColorRole;
import org.ectopy.ui.trace.Sheet;

/**
 * A family that is to be drawn.
 *
 * @param role whose colour the members have
 * @param sheet the size and the colours; its rows do not matter
 */
record FamilyPage(
    OpenRecord open, GroupedBeats grouped, Family family, ColorRole role, Sheet sheet) {

  @Override
  public boolean equals(Object other) {
    return other instanceof FamilyPage page
        && page.family == family
        && page.role == role
        && page.sheet.equals(sheet);
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(family);
  }
}
