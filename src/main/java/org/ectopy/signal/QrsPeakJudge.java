package org.ectopy.signal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Decides which peaks are QRS complexes, as Pan and Tompkins do: both heights above thresholds that
 * adapt, 200 ms refractory time, T waves told by their slope, and a search back where a beat must
 * have been missed.
 *
 * <p>The paper leaves open how the first two seconds set the thresholds, and what becomes of a
 * detector that finds nothing more. Here the signal's height is learnt as half the greatest peak
 * and the noise's as half the mean, the peaks learnt from are then judged, and after {@link
 * #LOST_SECONDS} without a beat they are learnt anew.
 */
final class QrsPeakJudge {

  private static final double LEARNING_SECONDS = 2;
  private static final double LOST_SECONDS = 8;
  private static final double REFRACTORY_SECONDS = 0.2;
  private static final double T_WAVE_SECONDS = 0.36;
  private static final double ASSUMED_RR_SECONDS = 1;

  private final double framesPerSecond;
  private final DetectionListener listener;
  private final PeakThreshold integrated = new PeakThreshold();
  private final PeakThreshold filtered = new PeakThreshold();
  private final List<QrsPeak> sinceBeat = new ArrayList<>();
  private final List<QrsPeak> learning = new ArrayList<>();

  private RrAverages rhythm;
  private long learnUntil;
  private long lastBeat = Long.MIN_VALUE / 2;
  private long quietSince;
  private double lastSlope;
  private boolean rhythmGoesOn;

  QrsPeakJudge(double framesPerSecond, DetectionListener listener) {
    this.framesPerSecond = framesPerSecond;
    this.listener = listener;
    this.rhythm = new RrAverages(ASSUMED_RR_SECONDS * framesPerSecond);
    learnAgain(0);
  }

  /** Forgets thresholds and rhythm and learns for two seconds from a frame on. */
  void learnAgain(long frame) {
    finish();
    sinceBeat.clear();
    rhythm = new RrAverages(ASSUMED_RR_SECONDS * framesPerSecond);
    rhythmGoesOn = false;
    learnUntil = frame + Math.round(LEARNING_SECONDS * framesPerSecond);
    quietSince = frame;
  }

  /** Takes the next peak. */
  void take(QrsPeak peak) {
    reached(peak.frame());
    if (learnUntil >= 0) {
      learning.add(peak);
    } else {
      judge(peak);
    }
  }

  /** Says that all peaks before {@code frame} have been taken. */
  void reached(long frame) {
    if (learnUntil >= 0 && frame >= learnUntil) {
      if (learning.isEmpty()) {
        learnAgain(frame);
      } else {
        learnt();
      }
    }
    if (learnUntil < 0 && frame - quietSince > rhythm.missedLimit()) {
      searchBack();
    }
    if (learnUntil < 0 && frame - quietSince > LOST_SECONDS * framesPerSecond) {
      learnAgain(frame);
    }
  }

  /** Judges the peaks that are still being learnt from. */
  void finish() {
    if (!learning.isEmpty()) {
      learnt();
    }
  }

  private void learnt() {
    learnUntil = -1;
    integrated.learn(
        learning.stream().mapToDouble(QrsPeak::integrated).max().orElse(0) / 2,
        learning.stream().mapToDouble(QrsPeak::integrated).average().orElse(0) / 2);
    filtered.learn(
        learning.stream().mapToDouble(QrsPeak::filtered).max().orElse(0) / 2,
        learning.stream().mapToDouble(QrsPeak::filtered).average().orElse(0) / 2);
    learning.forEach(this::judge);
    learning.clear();
  }

  private void judge(QrsPeak peak) {
    if (peak.frame() - lastBeat < REFRACTORY_SECONDS * framesPerSecond) {
      return;
    }
    double share = rhythm.regularRhythm() ? 1 : 0.5;
    boolean high =
        peak.integrated() > share * integrated.first()
            && peak.filtered() > share * filtered.first();
    if (high && !tWave(peak)) {
      integrated.signalPeak(peak.integrated());
      filtered.signalPeak(peak.filtered());
      beat(peak);
    } else {
      integrated.noisePeak(peak.integrated());
      filtered.noisePeak(peak.filtered());
      sinceBeat.add(peak);
    }
  }

  private boolean tWave(QrsPeak peak) {
    return peak.frame() - lastBeat < T_WAVE_SECONDS * framesPerSecond
        && peak.slope() < lastSlope / 2;
  }

  private void searchBack() {
    sinceBeat.stream()
        .filter(peak -> peak.integrated() > integrated.second())
        .filter(peak -> peak.filtered() > filtered.second())
        .filter(peak -> !tWave(peak))
        .max(Comparator.comparingDouble(QrsPeak::integrated))
        .ifPresent(
            missed -> {
              integrated.missedPeak(missed.integrated());
              filtered.missedPeak(missed.filtered());
              beat(missed);
            });
  }

  private void beat(QrsPeak peak) {
    if (rhythmGoesOn) {
      rhythm.add(peak.frame() - (double) lastBeat);
    }
    rhythmGoesOn = true;
    lastBeat = peak.frame();
    quietSince = peak.frame();
    lastSlope = peak.slope();
    sinceBeat.removeIf(
        earlier -> earlier.frame() < lastBeat + REFRACTORY_SECONDS * framesPerSecond);
    listener.beat(peak.frame());
  }
}
