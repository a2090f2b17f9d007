package org.ectopy.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.ectopy.record.EcgRecord;
import org.ectopy.record.Lead;
import org.ectopy.record.Samples;
import org.ectopy.task.Progress;

/** Prints leads side by side, a row a sample of the fastest of them. */
final class SignalsCsv {

  private static final int SAMPLES_PER_BLOCK = 1 << 16;

  private final EcgRecord record;
  private final List<Integer> chosen;
  private final List<PhysicalText> texts = new ArrayList<>();
  private final boolean raw;

  SignalsCsv(EcgRecord record, List<Integer> chosen, boolean raw) {
    this.record = record;
    this.chosen = chosen;
    this.raw = raw;
    chosen.forEach(lead -> texts.add(new PhysicalText(record.leads().get(lead).calibration())));
  }

  /**
   * Prints the frames {@code [first, end)}.
   *
   * @throws ClosedPipe where nobody reads any more
   */
  void print(long first, long end, PrintWriter out, Progress progress) throws IOException {
    printNames(out);
    int perFrame = chosen.stream().mapToInt(this::samplesPerFrame).max().orElse(1);
    int all = Math.max(1, chosen.stream().mapToInt(this::samplesPerFrame).sum());
    int blockFrames =
        (int) Math.min(Math.max(1, SAMPLES_PER_BLOCK / all), Math.max(0, end - first));
    if (blockFrames == 0) {
      return;
    }
    Samples block = Samples.allocate(record.leads(), chosen, blockFrames);
    StringBuilder rows = new StringBuilder();
    for (long frame = first; frame < end; frame += blockFrames) {
      progress.report(frame - first, end - first);
      record.read(frame, block);
      int count = (int) Math.min(blockFrames, end - frame) * perFrame;
      for (int i = 0; i < count; i++) {
        appendRow(rows, frame * perFrame + i, block, i, perFrame);
      }
      out.append(rows);
      ClosedPipe.check(out);
      rows.setLength(0);
    }
  }

  private void printNames(PrintWriter out) throws IOException {
    List<String> names = new ArrayList<>(List.of("sample"));
    chosen.forEach(lead -> names.add(record.leads().get(lead).name()));
    CSVFormat.DEFAULT.builder().setRecordSeparator("\n").get().printRecord(out, names.toArray());
  }

  private void appendRow(StringBuilder rows, long sample, Samples block, int i, int perFrame) {
    rows.append(sample);
    for (int row = 0; row < block.rows(); row++) {
      int stored = block.row(row)[i * samplesPerFrame(chosen.get(row)) / perFrame];
      rows.append(',');
      if (!raw) {
        rows.append(texts.get(row).of(stored));
      } else if (stored != Samples.GAP) {
        rows.append(stored);
      }
    }
    rows.append('\n');
  }

  private int samplesPerFrame(int lead) {
    Lead described = record.leads().get(lead);
    return described.samplesPerFrame();
  }
}
