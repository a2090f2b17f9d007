package org.ectopy.wfdb;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The signals of a record that share a signal file.
 *
 * @param first the index in the record of the group's first signal
 * @param signals the group's signals in their stored order, 1 or more
 */
record SignalGroup(int first, List<SignalLine> signals) {

  /** Signal files of one record, which are all open at once; few systems allow more. */
  private static final int MOST_FILES = 1000;

  /** Different skews in one file, which is read once for each; beyond any recorder. */
  private static final int MOST_SKEWS = 64;

  SignalGroup {
    signals = List.copyOf(signals);
  }

  /**
   * The groups of a single-segment record.
   *
   * @throws WfdbException where signals of one file are scattered, disagree about its format, or
   *     are more than can be read
   */
  static List<SignalGroup> of(Path headerFile, Header header) throws WfdbException {
    List<SignalGroup> groups = new ArrayList<>();
    Set<String> files = new HashSet<>();
    List<SignalLine> signals = header.signals();
    int first = 0;
    while (first < signals.size()) {
      String file = signals.get(first).file();
      int end = first + 1;
      while (end < signals.size() && signals.get(end).file().equals(file)) {
        end++;
      }
      SignalGroup group = new SignalGroup(first, signals.subList(first, end));
      group.requireAgreement(headerFile);
      if (!group.gap() && !files.add(file)) {
        throw group.fail(headerFile, "are not listed together");
      }
      if (files.size() > MOST_FILES) {
        throw new WfdbException(
            headerFile, "", "names more than " + MOST_FILES + " signal files, too many to open");
      }
      groups.add(group);
      first = end;
    }
    return groups;
  }

  /** The group's signals number from here up to {@code first + size()}. */
  int size() {
    return signals.size();
  }

  /** The name of the group's file. */
  String file() {
    return signals.getFirst().file();
  }

  /** Whether the group has no file, and gaps for samples. */
  boolean gap() {
    return storage().gap();
  }

  /**
   * Opens the group's file, which it must have.
   *
   * @throws WfdbException where the file cannot be opened
   */
  SignalFile open(Path headerFile) throws WfdbException {
    SignalFormat format = SignalFormats.of(storage().format()).orElseThrow();
    List<SignalLayout.Channel> channels =
        signals.stream()
            .map(
                signal ->
                    new SignalLayout.Channel(
                        signal.lead().samplesPerFrame(), signal.startingValue()))
            .toList();
    return SignalFile.open(
        RecordPath.beside(headerFile, file()),
        new SignalLayout(format, channels, storage().byteOffset()));
  }

  private Storage storage() {
    return signals.getFirst().storage();
  }

  private void requireAgreement(Path headerFile) throws WfdbException {
    for (SignalLine signal : signals) {
      Storage other = signal.storage();
      if (other.format() != storage().format()) {
        throw fail(headerFile, "differ in their storage format");
      }
      if (other.byteOffset() != storage().byteOffset()) {
        throw fail(headerFile, "differ in their byte offset");
      }
    }
    if (signals.stream().mapToInt(signal -> signal.storage().skew()).distinct().count()
        > MOST_SKEWS) {
      throw fail(headerFile, "have more than " + MOST_SKEWS + " different skews");
    }
  }

  private WfdbException fail(Path headerFile, String problem) {
    return new WfdbException(
        headerFile, "", "the signals of " + HeaderLine.quote(file()) + " " + problem);
  }
}
