package org.ectopy.signal;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What the names and units of leads say about what was measured. */
final class EcgLeadNames {

  /** Signals beside the ECG as PhysioNet's databases name them, whole words of a lead's name. */
  private static final Set<String> OTHERS =
      Set.of(
          "abp",
          "art",
          "bp",
          "nbp",
          "pap",
          "cvp",
          "icp",
          "lap",
          "rap",
          "uap",
          "pleth",
          "ppg",
          "ppl",
          "spo2",
          "so2",
          "sao2",
          "svo2",
          "co2",
          "etco2",
          "o2",
          "oxsat",
          "resp",
          "respiration",
          "airflow",
          "flow",
          "chest",
          "abd",
          "nasal",
          "eeg",
          "emg",
          "eog",
          "chin",
          "snore",
          "sound",
          "pcg",
          "phono",
          "acc",
          "accel",
          "position",
          "temp",
          "pressure",
          "pulse",
          "hr",
          "stage",
          "event",
          "status",
          "light",
          "scg",
          "bcg",
          "icg",
          "gsr",
          "eda",
          "ped",
          "marker",
          "trigger");

  private static final Pattern ECG =
      Pattern.compile(
          "(?:mod(?:ified)?\\.?)?(?:ecg|ekg).*|m?(?:i|ii|iii)|ml(?:i|ii|iii)|av[rlf]|m?cl\\d"
              + "|m?v\\d{1,2}r?|mcv\\d|d[1-5]|[xyz]|cm\\d|cc\\d|es|as|ai|cb\\d",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern WORD_END = Pattern.compile("[^\\p{Alnum}]+");

  private EcgLeadNames() {}

  /** Whether a lead's name is one of another signal than the ECG. */
  static boolean namesAnother(String lead) {
    for (String word : WORD_END.split(lead.toLowerCase(Locale.ROOT), -1)) {
      String letters = word.replaceAll("\\d+$", "");
      if (OTHERS.contains(word) || OTHERS.contains(letters)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a lead's name is one of an ECG lead. */
  static boolean namesEcg(String lead) {
    return ECG.matcher(lead.strip()).matches();
  }

  /** Millivolts in one of the given units; 0 where the units are none of voltage. */
  static double millivolts(String units) {
    return switch (units.strip().toLowerCase(Locale.ROOT)) {
      case "v", "volt", "volts" -> 1000;
      case "mv", "millivolt", "millivolts" -> 1;
      case "uv", "\u00b5v", "\u03bcv", "microvolt", "microvolts" -> 0.001;
      case "nv", "nanovolt", "nanovolts" -> 0.000_001;
      default -> 0;
    };
  }
}
