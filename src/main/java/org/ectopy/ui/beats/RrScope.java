package org.ectopy.ui.beats;

/** Which part of a record the plots and figures are about. */
enum RrScope {
  /** All of it. */
  WHOLE,
  /** The stretch in view. */
  IN_VIEW
}
