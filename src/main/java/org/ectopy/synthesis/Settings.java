package org.ectopy.synthesis;

import java.util.List;
import java.util.OptionalLong;

/**
 * How a synthetic record is recorded.
 *
 * @param title what it shows, for the header
 * @param comments more lines for the header
 * @param leads names of leads
 * @param rate frames per second (Hz)
 * @param format the signal format to write it in: 16 or 212
 * @param seed of the random numbers, where the script names one
 */
public record Settings(
    String title,
    List<String> comments,
    List<String> leads,
    double rate,
    int format,
    OptionalLong seed) {

  /** What holds where a script says nothing: the two leads and the rate of MIT-BIH. */
  static final Settings USUAL =
      new Settings("", List.of(), List.of("MLII", "V1"), 360, 212, OptionalLong.empty());

  /** Copies the lists. */
  public Settings {
    comments = List.copyOf(comments);
    leads = List.copyOf(leads);
  }
}
