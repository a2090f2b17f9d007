package org.ectopy.evaluation;

import org.ectopy.record.AnnotationSet;

/**
 * Finds which beat of one annotator is which of another, in time order, as WFDB's {@code bxb} does
 * it for ANSI/AAMI EC57.
 *
 * <p>The earlier of two beats is paired with the other where they lie within the match window, and
 * where either the other's successor is farther from it, or the two successors are nearer to each
 * other than that.
 */
public final class BeatMatcher {

  private final Protocol protocol;
  private final BeatTrack reference;
  private final BeatTrack test;
  private final ComparisonTally tally = new ComparisonTally();

  /** The beats next to be looked at. */
  private int referenceBeat = -1;

  private int testBeat = -1;

  private BeatMatcher(AnnotationSet reference, AnnotationSet test, Protocol protocol) {
    this.protocol = protocol;
    this.reference = new BeatTrack(reference, protocol);
    this.test = new BeatTrack(test, protocol);
  }

  /** Scores {@code test} against {@code reference}; both must belong to the same record. */
  public static BeatComparison compare(
      AnnotationSet reference, AnnotationSet test, Protocol protocol) {
    return new BeatMatcher(reference, test, protocol).compare();
  }

  private BeatComparison compare() {
    skipLearningPeriod();
    takeFirst();
    while (referenceTime() <= protocol.stop() || testTime() <= protocol.stop()) {
      takeEarlier();
    }
    return tally.result(protocol, test.shutdownFrames());
  }

  /**
   * Goes to the reference's first beat to be scored, and to the test's last one before the start.
   */
  private void skipLearningPeriod() {
    while (referenceTime() < protocol.start()) {
      referenceBeat++;
    }
    while (test.time(testBeat + 1) < protocol.start()) {
      testBeat++;
    }
  }

  /**
   * The first beat of the reference may belong to a test beat from before the start. If it does
   * not, the first test beat after the start may belong to a beat from before it, and is left out
   * where it is near the start and the test has a better one for the first beat.
   */
  private void takeFirst() {
    long time = referenceTime();
    long next = test.time(testBeat + 1);
    if (time - testTime() < Math.abs(time - next) && time - testTime() <= protocol.window()) {
      match();
      return;
    }
    testBeat++;
    boolean nearStart = testTime() - protocol.start() <= protocol.window();
    if (nearStart && Math.abs(time - test.time(testBeat + 1)) < Math.abs(time - testTime())) {
      testBeat++;
    }
  }

  private void takeEarlier() {
    long referenceNext = reference.time(referenceBeat + 1);
    long testNext = test.time(testBeat + 1);
    if (testTime() < referenceTime()) {
      if (belong(testTime(), referenceTime(), testNext, referenceNext)) {
        match();
      } else {
        countExtra();
      }
    } else if (belong(referenceTime(), testTime(), referenceNext, testNext)) {
      match();
    } else {
      countMissed();
    }
  }

  /**
   * Whether {@code early} of one annotator is {@code late} of the other, given those that follow.
   */
  private boolean belong(long early, long late, long afterEarly, long afterLate) {
    long distance = late - early;
    long otherDistance = Math.abs(late - afterEarly);
    return distance <= protocol.window()
        && (distance < otherDistance || Math.abs(afterLate - afterEarly) < otherDistance);
  }

  private void match() {
    if (reference.hasBeat(referenceBeat) && test.hasBeat(testBeat)) {
      tally.count(reference.label(referenceBeat), test.label(testBeat));
      tally.pair(reference.beat(referenceBeat), test.beat(testBeat));
    }
    compareIntervals();
    referenceBeat++;
    testBeat++;
  }

  private void countExtra() {
    if (!reference.flutterAt(testTime())) {
      tally.count(reference.labelWithoutBeat(testTime()), test.label(testBeat));
      tally.extra(test.beat(testBeat));
    }
    compareIntervals();
    testBeat++;
  }

  private void countMissed() {
    if (reference.hasBeat(referenceBeat)) {
      tally.count(reference.label(referenceBeat), test.labelWithoutBeat(referenceTime()));
      tally.miss(reference.beat(referenceBeat));
    }
    compareIntervals();
    referenceBeat++;
  }

  private void compareIntervals() {
    tally.compareIntervals(reference.rrInterval(referenceBeat), test.rrInterval(testBeat));
  }

  private long referenceTime() {
    return reference.time(referenceBeat);
  }

  private long testTime() {
    return test.time(testBeat);
  }
}
