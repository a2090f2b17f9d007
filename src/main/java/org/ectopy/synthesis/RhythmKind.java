package org.ectopy.synthesis;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The rhythms that a script can name. */
@SuppressWarnings("ImmutableEnumChecker") // List.of is immutable, its type does not say so
enum RhythmKind {
  SINUS("(N", 72, 0.03, "sinus rhythm", "sinus"),
  SINUS_ARRHYTHMIA("(N", 66, 0.17, "sinus arrhythmia"),
  BRADYCARDIA("(SBR", 44, 0.03, "sinus bradycardia", "bradycardia"),
  TACHYCARDIA("(N", 128, 0.015, "sinus tachycardia", "tachycardia"),
  ATRIAL_BIGEMINY("(AB", 70, 0.02, "atrial bigeminy"),
  VENTRICULAR_BIGEMINY("(B", 74, 0.02, "ventricular bigeminy", "bigeminy"),
  VENTRICULAR_TRIGEMINY("(T", 76, 0.02, "ventricular trigeminy", "trigeminy"),
  ATRIAL_FIBRILLATION("(AFIB", 88, 0, "atrial fibrillation", "AF"),
  ATRIAL_FLUTTER("(AFL", 75, 0, "atrial flutter", "flutter"),
  JUNCTIONAL("(NOD", 46, 0.01, "junctional rhythm"),
  PACED("(P", 72, 0, "paced rhythm", "paced"),
  WENCKEBACH("(BII", 76, 0.02, "Wenckebach", "Mobitz I"),
  MOBITZ_TWO("(BII", 70, 0.02, "Mobitz II"),
  IDIOVENTRICULAR("(IVR", 38, 0.02, "idioventricular rhythm", "idioventricular"),
  VENTRICULAR_TACHYCARDIA("(VT", 168, 0.015, "ventricular tachycardia", "VT"),
  VENTRICULAR_FLUTTER("(VFL", 260, 0, "ventricular flutter"),
  VENTRICULAR_FIBRILLATION("(VF", 350, 0, "ventricular fibrillation", "VF");

  private final String annotation;
  private final double perMinute;
  private final double variability;
  private final List<String> phrases;

  RhythmKind(String annotation, double perMinute, double variability, String... phrases) {
    this.annotation = annotation;
    this.perMinute = perMinute;
    this.variability = variability;
    this.phrases = List.of(phrases);
  }

  /** The rhythm of a phrase, capitals or not. */
  static Optional<RhythmKind> named(String phrase) {
    return Arrays.stream(values())
        .filter(kind -> kind.phrases.stream().anyMatch(each -> each.equalsIgnoreCase(phrase)))
        .findFirst();
  }

  /** All phrases there are. */
  static List<String> allPhrases() {
    return Arrays.stream(values()).flatMap(kind -> kind.phrases.stream()).toList();
  }

  /** How fast it goes where a script does not say. */
  Pace usualPace() {
    return new Pace(perMinute, variability, annotation);
  }

  /** Whether single beats can interrupt it. */
  boolean takesDisturbances() {
    return switch (this) {
      case SINUS, SINUS_ARRHYTHMIA, BRADYCARDIA, TACHYCARDIA, PACED -> true;
      default -> false;
    };
  }

  /** Whether the bundle branches conduct its beats. */
  boolean takesBlock() {
    return switch (this) {
      case SINUS, SINUS_ARRHYTHMIA, BRADYCARDIA, TACHYCARDIA, ATRIAL_FIBRILLATION, ATRIAL_FLUTTER ->
          true;
      default -> false;
    };
  }

  /** The rhythm, to be played. */
  Rhythm rhythm(Pace pace, Activation activation, List<Disturbance> disturbances) {
    return switch (this) {
      case SINUS, SINUS_ARRHYTHMIA, BRADYCARDIA, TACHYCARDIA ->
          new SinusRhythm(pace, activation, disturbances);
      case ATRIAL_BIGEMINY -> every(2, Disturbance.Kind.PAC, pace);
      case VENTRICULAR_BIGEMINY -> every(2, Disturbance.Kind.PVC, pace);
      case VENTRICULAR_TRIGEMINY -> every(3, Disturbance.Kind.PVC, pace);
      case ATRIAL_FIBRILLATION -> new AtrialFibrillation(pace, activation);
      case ATRIAL_FLUTTER -> new AtrialFlutter(pace, activation);
      case JUNCTIONAL -> new FocusRhythm(pace, Activation.NORMAL, "j");
      case PACED -> new PacedRhythm(pace, disturbances);
      case WENCKEBACH -> new SecondDegreeBlock(pace, SecondDegreeBlock.Kind.WENCKEBACH);
      case MOBITZ_TWO -> new SecondDegreeBlock(pace, SecondDegreeBlock.Kind.MOBITZ_TWO);
      case IDIOVENTRICULAR -> new FocusRhythm(pace, Activation.LEFT_FOCUS, "E");
      case VENTRICULAR_TACHYCARDIA -> new FocusRhythm(pace, Activation.RIGHT_FOCUS, "V");
      case VENTRICULAR_FLUTTER -> new VentricularFlutter(pace);
      case VENTRICULAR_FIBRILLATION -> new VentricularFibrillation(pace);
    };
  }

  private static Rhythm every(int beats, Disturbance.Kind kind, Pace pace) {
    return new SinusRhythm(pace, Activation.NORMAL, List.of(new Disturbance(kind, beats, 1)));
  }
}
