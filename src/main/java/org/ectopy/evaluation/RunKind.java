package org.ectopy.evaluation;

import org.ectopy.record.BeatClass;

/** Which ectopic beats make a run when they follow each other, and which episode counts as one. */
public enum RunKind {
  /** V and F beats; ventricular flutter or fibrillation. */
  VENTRICULAR("VE", RunLabel.VENTRICULAR, RunLabel.FLUTTER_START, RunLabel.FLUTTER_END),
  /** S beats, and N beats in atrial fibrillation or flutter; that itself. */
  SUPRAVENTRICULAR(
      "SVE",
      RunLabel.SUPRAVENTRICULAR,
      RunLabel.ATRIAL_FIBRILLATION_START,
      RunLabel.ATRIAL_FIBRILLATION_END);

  private final String abbreviation;
  private final RunLabel beat;
  private final RunLabel episodeStart;
  private final RunLabel episodeEnd;

  RunKind(String abbreviation, RunLabel beat, RunLabel episodeStart, RunLabel episodeEnd) {
    this.abbreviation = abbreviation;
    this.beat = beat;
    this.episodeStart = episodeStart;
    this.episodeEnd = episodeEnd;
  }

  /** As reports have it: {@code VE} or {@code SVE}. */
  public String abbreviation() {
    return abbreviation;
  }

  /** Whether beats of a class are of this kind outside fibrillation. */
  public boolean holds(BeatClass beatClass) {
    return switch (beatClass) {
      case V, F -> this == VENTRICULAR;
      case S -> this == SUPRAVENTRICULAR;
      case N, Q -> false;
    };
  }

  boolean isBeat(RunLabel label) {
    return label == beat;
  }

  boolean startsEpisode(RunLabel label) {
    return label == episodeStart;
  }

  boolean endsEpisode(RunLabel label) {
    return label == episodeEnd;
  }

  /** Whether a run is over with this mark: another beat, or the signal is unreadable. */
  boolean endsRun(RunLabel label) {
    return switch (label) {
      case NORMAL, UNCLASSIFIED, UNREADABLE -> true;
      case VENTRICULAR, SUPRAVENTRICULAR -> label != beat;
      default -> false;
    };
  }

  /** Whether an episode of this kind gives way to the other kind's. */
  boolean startsOtherEpisode(RunLabel label) {
    return label != episodeStart
        && (label == RunLabel.FLUTTER_START || label == RunLabel.ATRIAL_FIBRILLATION_START);
  }
}
