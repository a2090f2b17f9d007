package org.ectopy.ui.training;

import java.util.Locale;

/** What a record is for in a training. */
public enum RecordRole {
  /** Nothing. */
  UNUSED,
  /** To be learned from. */
  TRAINING,
  /** To choose the best epoch by, and to fit probabilities on. */
  VALIDATION,
  /** To be judged on, before and after. */
  TEST,
  /** To be learned again, so that it is not forgotten; a person does not choose it. */
  REHEARSAL;

  /** The key of its name in the texts. */
  String textKey() {
    return "train.role." + name().toLowerCase(Locale.ROOT);
  }

  /** The role that a person gets by asking for another. */
  RecordRole next() {
    return switch (this) {
      case UNUSED -> TRAINING;
      case TRAINING -> VALIDATION;
      case VALIDATION -> TEST;
      case TEST, REHEARSAL -> UNUSED;
    };
  }
}
