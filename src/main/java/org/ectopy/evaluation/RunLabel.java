package org.ectopy.evaluation;

/** What a mark means to somebody who looks for runs. */
enum RunLabel {
  NORMAL,
  SUPRAVENTRICULAR,
  VENTRICULAR,
  UNCLASSIFIED,
  UNREADABLE,
  FLUTTER_START,
  FLUTTER_END,
  ATRIAL_FIBRILLATION_START,
  ATRIAL_FIBRILLATION_END,
  OTHER
}
