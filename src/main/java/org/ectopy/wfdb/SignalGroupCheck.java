package org.ectopy.wfdb;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.ectopy.record.Lead;
import org.ectopy.record.Samples;

/** Compares one signal file with what its header says of it. */
final class SignalGroupCheck {

  /** Samples that the packed formats may leave at a file's end to fill their last bytes. */
  private static final int PADDING = 2;

  /** Samples read at a time, where a frame is not longer. */
  private static final int BLOCK = 64 * 1024;

  private final SignalGroup group;
  private final SignalFile file;
  private final List<Lead> leads;
  private final Consumer<Finding> findings;

  /** A check of {@code group}'s open {@code file}. */
  SignalGroupCheck(SignalGroup group, SignalFile file, Consumer<Finding> findings) {
    this.group = group;
    this.file = file;
    this.leads = group.signals().stream().map(SignalLine::lead).toList();
    this.findings = findings;
  }

  /**
   * Reads the whole file once where its sums can be compared.
   *
   * @param stated the length that the header gives in frames, 0 for none
   * @param progress is told how many frames have been read
   */
  void run(long stated, LongConsumer progress) throws WfdbException {
    checkLength(stated);
    checkInitialValues();
    if (stated > 0 && file.frames() >= stated) {
      checkSums(stated, progress);
    }
  }

  private void checkLength(long stated) {
    long perFrame = file.layout().samplesPerFrame();
    long padding = PADDING + Math.abs((long) group.signals().getFirst().storage().blockSize());
    boolean tooLong = file.frames() - stated > padding / perFrame;
    if (stated > 0 && (file.frames() < stated || tooLong)) {
      report(file.frames() + " frames", stated + " as in the header");
    }
  }

  private void checkInitialValues() throws WfdbException {
    if (file.frames() == 0) {
      return;
    }
    Samples first = Samples.allocate(leads, 1);
    read(0, first);
    for (int channel = 0; channel < group.size(); channel++) {
      SignalLine signal = group.signals().get(channel);
      int found = first.row(channel)[0];
      int expected = signal.initialValue().orElse(found);
      if (found != expected && found != Samples.GAP) {
        report(
            "initial value " + found + " of lead " + quoted(signal),
            expected + " as in the header");
      }
    }
  }

  private void checkSums(long frames, LongConsumer progress) throws WfdbException {
    List<Checksum> sums = new ArrayList<>();
    group.signals().forEach(signal -> sums.add(new Checksum(file.layout().format())));
    long perFrame = file.layout().samplesPerFrame();
    int block = (int) Math.clamp(BLOCK / perFrame, 1, frames);
    Samples samples = Samples.allocate(leads, block);
    for (long at = 0; at < frames; at += block) {
      progress.accept(at);
      int count = (int) Math.min(block, frames - at);
      file.read(at, count, rows(samples));
      for (int channel = 0; channel < group.size(); channel++) {
        int length = count * leads.get(channel).samplesPerFrame();
        sums.get(channel).add(samples.row(channel), length);
      }
    }
    compare(sums);
  }

  private void compare(List<Checksum> sums) {
    for (int channel = 0; channel < group.size(); channel++) {
      SignalLine signal = group.signals().get(channel);
      int found = sums.get(channel).value();
      int expected = signal.checksum().orElse(found);
      if (found != expected) {
        report("checksum " + found + " of lead " + quoted(signal), expected + " as in the header");
      }
    }
  }

  private void read(long frame, Samples target) throws WfdbException {
    file.read(frame, target.frames(), rows(target));
  }

  private static int[][] rows(Samples samples) {
    int[][] rows = new int[samples.rows()][];
    for (int row = 0; row < rows.length; row++) {
      rows[row] = samples.row(row);
    }
    return rows;
  }

  private void report(String found, String expected) {
    findings.accept(new Finding(file.file(), found, expected));
  }

  private static String quoted(SignalLine signal) {
    return HeaderLine.quote(signal.lead().name());
  }
}
