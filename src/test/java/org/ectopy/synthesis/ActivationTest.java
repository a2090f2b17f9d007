package org.ectopy.synthesis;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The facts by which a textbook tells the beats apart, measured on the clean waves. */
class ActivationTest {

  private static double voltage(List<Wave> waves, String lead, double seconds) {
    return waves.stream()
        .mapToDouble(wave -> wave.share(seconds) * LeadField.of(lead).millivolts(wave.peak()))
        .sum();
  }

  private static double complex(Activation activation, String lead, double seconds) {
    return voltage(activation.shape().complex(), lead, seconds);
  }

  /** The time in s for which any of the leads passes a tenth of its greatest deflection. */
  private static double width(Activation activation) {
    double first = Double.NaN;
    double last = Double.NaN;
    for (double t = -0.2; t < 0.2; t += 0.001) {
      double time = t;
      boolean active =
          List.of("I", "II", "V1", "V6").stream()
              .anyMatch(
                  lead -> Math.abs(complex(activation, lead, time)) > 0.1 * peak(activation, lead));
      if (active) {
        first = Double.isNaN(first) ? t : first;
        last = t;
      }
    }
    return last - first;
  }

  private static double peak(Activation activation, String lead) {
    double peak = 0;
    for (double t = -0.2; t < 0.2; t += 0.001) {
      peak = Math.max(peak, Math.abs(complex(activation, lead, t)));
    }
    return peak;
  }

  private static double extreme(Activation activation, String lead) {
    double extreme = 0;
    for (double t = -0.2; t < 0.2; t += 0.001) {
      double value = complex(activation, lead, t);
      extreme = Math.abs(value) > Math.abs(extreme) ? value : extreme;
    }
    return extreme;
  }

  private static double recovery(Activation activation, String lead) {
    return voltage(
        activation.shape().recovery(), lead, activation.shape().recovery().getFirst().after());
  }

  @Test
  void aNormalComplexIsNarrow() {
    double width = width(Activation.NORMAL);
    assertTrue(width > 0.07 && width < 0.11, "QRS " + width);
    assertTrue(recovery(Activation.NORMAL, "II") > 0.15);
    assertTrue(extreme(Activation.NORMAL, "II") > 0.8 && extreme(Activation.NORMAL, "V1") < -0.5);
    assertTrue(extreme(Activation.NORMAL, "aVR") < -0.5);
  }

  @ParameterizedTest
  @EnumSource(names = "NORMAL", mode = EnumSource.Mode.EXCLUDE)
  void allOthersAreWide(Activation activation) {
    assertTrue(width(activation) > 0.12, "QRS " + width(activation));
  }

  @ParameterizedTest
  @EnumSource(names = {"RIGHT_FOCUS", "LEFT_FOCUS", "PACED", "LEFT_BUNDLE_BLOCK"})
  void tPointsAwayFromAWideComplex(Activation activation) {
    assertTrue(extreme(activation, "II") * recovery(activation, "II") < 0);
    assertTrue(extreme(activation, "V1") * recovery(activation, "V1") < 0);
  }

  @Test
  void theRWaveGrowsFromV1ToV5() {
    double before = 0;
    for (String lead : List.of("V1", "V2", "V3", "V4", "V5")) {
      double tallest = 0;
      for (double t = -0.1; t < 0.1; t += 0.001) {
        tallest = Math.max(tallest, complex(Activation.NORMAL, lead, t));
      }
      assertTrue(tallest > before, lead + ": " + tallest);
      before = tallest;
    }
  }

  @Test
  void leftBundleBlockIsNegativeInV1AndBroadAndUprightInIAndV6() {
    assertTrue(extreme(Activation.LEFT_BUNDLE_BLOCK, "V1") < -0.6);
    for (String lead : List.of("I", "V6")) {
      for (double t = -0.1; t < 0.1; t += 0.002) {
        assertTrue(
            complex(Activation.LEFT_BUNDLE_BLOCK, lead, t) > -0.02, "no q and no s in " + lead);
      }
    }
  }

  @Test
  void rightBundleBlockHasRsRInV1AndAWideSInIAndV6() {
    Activation block = Activation.RIGHT_BUNDLE_BLOCK;
    assertTrue(complex(block, "V1", -0.025) > 0.1);
    assertTrue(complex(block, "V1", 0.005) < -0.2);
    assertTrue(complex(block, "V1", 0.068) > 0.5);
    assertTrue(complex(block, "I", 0.068) < -0.25);
    assertTrue(complex(block, "V6", 0.068) < -0.3);
  }
}
