package org.ectopy.ui;

import java.util.List;
import java.util.stream.IntStream;
import org.ectopy.dataset.BeatTrait;
import org.ectopy.dataset.NearInterval;
import org.ectopy.model.explanation.Cause;
import org.ectopy.model.explanation.Chances;
import org.ectopy.model.explanation.Explanation;
import org.ectopy.model.explanation.LeadEvidence;
import org.ectopy.model.explanation.Reason;
import org.ectopy.model.explanation.Replacement;
import org.ectopy.model.explanation.WavePart;
import org.ectopy.record.BeatClass;

/**
 * Reasons for calling a beat S, the interval before it first; of lead 0 the ten frames before the
 * beat speak for it, the ten after it against it, and those beyond say nothing.
 */
public final class FakeReasons {

  private FakeReasons() {}

  /** Chances of S, and the rest for N. */
  public static Chances chances(double supraventricular) {
    double none = Math.log(1e-9);
    return new Chances(
        List.of(Math.log(1 - supraventricular), Math.log(supraventricular), none, none, none));
  }

  /** The reasons for a beat at a frame. */
  public static Explanation of(long frame, Replacement replacement) {
    List<Double> weights =
        IntStream.range(-20, 20)
            .mapToObj(i -> i < -10 || i >= 10 ? 0.0 : i < 0 ? 2.0 : -1.0)
            .toList();
    return new Explanation(
        frame,
        BeatClass.S,
        chances(0.93),
        replacement,
        List.of(new LeadEvidence(0, frame - 20.0, 1, weights)),
        List.of(
            new Reason(
                new Cause.Interval(NearInterval.BEFORE, frame - 52, frame, 0.52, 0.81),
                4,
                chances(0.12)),
            new Reason(
                new Cause.Stretch(WavePart.P, List.of(0, 1), frame - 28, frame - 10, 0.31),
                1,
                chances(0.8)),
            new Reason(
                new Cause.Interval(NearInterval.AFTER, frame, frame + 81, 0.81, 0.81),
                0.1,
                chances(0.92)),
            new Reason(new Cause.Trait(BeatTrait.FAMILY, -0.05, 0), -2, chances(0.99))),
        2,
        chances(0.03));
  }
}
