package org.ectopy.wfdb;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.ectopy.record.EcgRecord;
import org.ectopy.record.Lead;
import org.ectopy.record.Samples;
import org.ectopy.task.Progress;

/** The signals of a record that is being written: their samples, then their lines of the header. */
final class NewSignals {

  /** Samples copied at a time, where a frame is not longer. */
  private static final int BLOCK = 64 * 1024;

  private final EcgRecord record;
  private final RecordTarget target;
  private final Samples first;
  private final List<Checksum> sums = new ArrayList<>();

  /** Reads the first frame, from which format 8 counts. */
  NewSignals(EcgRecord record, RecordTarget target) throws IOException {
    this.record = record;
    this.target = target;
    this.first = record.read(0, 1);
    record.leads().forEach(lead -> sums.add(new Checksum(target.format())));
  }

  /** Writes every sample. */
  void write(FileChannel channel, Progress progress) throws IOException {
    List<SignalLayout.Channel> channels = new ArrayList<>();
    for (int lead = 0; lead < record.leads().size(); lead++) {
      int samplesPerFrame = record.leads().get(lead).samplesPerFrame();
      channels.add(new SignalLayout.Channel(samplesPerFrame, initialValue(lead)));
    }
    SignalLayout layout = new SignalLayout(target.format(), channels, 0);
    long frames = record.frames();
    int block = (int) Math.clamp(BLOCK / layout.samplesPerFrame(), 1, Math.max(1, frames));
    Samples samples = Samples.allocate(record.leads(), block);
    int[][] rows = rows(samples);
    try (var writer = SignalFileWriter.open(channel, target.signalFile(), layout)) {
      for (long at = 0; at < frames; at += block) {
        progress.report(at, frames);
        int count = (int) Math.min(block, frames - at);
        record.read(at, samples);
        writer.write(count, rows);
        sum(rows, count);
      }
    }
    progress.report(frames, frames);
  }

  private void sum(int[][] rows, int frames) {
    for (int lead = 0; lead < rows.length; lead++) {
      sums.get(lead).add(rows[lead], frames * record.leads().get(lead).samplesPerFrame());
    }
  }

  /** The signals' lines, with the checksums of what has been written so far. */
  List<SignalLine> lines() {
    List<SignalLine> lines = new ArrayList<>();
    for (int lead = 0; lead < record.leads().size(); lead++) {
      lines.add(
          new SignalLine(
              target.signalFileName(),
              new Storage(target.format().code(), 0, 0, 0),
              withResolution(record.leads().get(lead)),
              OptionalInt.of(initialValue(lead)),
              OptionalInt.of(sums.get(lead).value())));
    }
    return lines;
  }

  /** A lead whose converter's bits are unknown is given as many as the format holds. */
  private Lead withResolution(Lead lead) {
    int formatBits = Integer.SIZE - Integer.numberOfLeadingZeros(target.format().maximum()) + 1;
    boolean known = lead.adcResolution() > 0 && lead.adcResolution() <= Integer.SIZE;
    return new Lead(
        lead.name(),
        lead.calibration(),
        lead.samplesPerFrame(),
        known ? lead.adcResolution() : formatBits,
        lead.adcZero());
  }

  /** Sample 0 as it stands in the file. */
  private int initialValue(int lead) {
    int value = record.frames() == 0 ? record.leads().get(lead).adcZero() : first.row(lead)[0];
    return value == Samples.GAP ? target.format().gapCode() : value;
  }

  private static int[][] rows(Samples samples) {
    int[][] rows = new int[samples.rows()][];
    for (int row = 0; row < rows.length; row++) {
      rows[row] = samples.row(row);
    }
    return rows;
  }
}
