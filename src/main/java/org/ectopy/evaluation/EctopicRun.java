package org.ectopy.evaluation;

/**
 * Ectopic beats of one kind that follow each other, one or more, or an episode of fibrillation or
 * flutter, which counts as a long run.
 *
 * @param kind what kind of beats
 * @param beats how many of them are marked in it
 * @param episode whether it began with an episode
 * @param from the frame of its first beat, or where the episode begins
 * @param to the frame of its last beat, or where the episode ends
 */
public record EctopicRun(RunKind kind, int beats, boolean episode, long from, long to) {

  /** Its length as run matrices have it: 1 to 5 beats, or 6 for all longer runs and episodes. */
  public int length() {
    return episode ? LongestRun.LONG : Math.min(beats, LongestRun.LONG);
  }
}
