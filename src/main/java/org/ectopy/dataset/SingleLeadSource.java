package org.ectopy.dataset;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.ectopy.record.EcgRecord;
import org.ectopy.record.LabelMap;
import org.ectopy.record.RecordInfo;
import org.ectopy.record.SampleSource;
import org.ectopy.record.Samples;

/**
 * A record with one of its leads alone: a variant to learn from.
 *
 * @param whole the record with all its leads
 * @param lead the index in it of the lead that is kept
 */
public record SingleLeadSource(BeatSource whole, int lead) implements BeatSource {

  @Override
  public String name() {
    return whole.name();
  }

  @Override
  public String variant() {
    return (whole.variant() + " lead " + lead).strip();
  }

  @Override
  public EcgRecord open() throws IOException {
    EcgRecord record = whole.open();
    RecordInfo info = record.info();
    RecordInfo alone =
        new RecordInfo(
            info.name(),
            info.timeBase(),
            info.frames(),
            List.of(info.leads().get(lead)),
            info.notes());
    return new EcgRecord(alone, new OneOf(record, lead));
  }

  @Override
  public BeatList beats(EcgRecord record, LabelMap map) throws IOException {
    return whole.beats(record, map);
  }

  /** The samples of one lead. */
  private record OneOf(EcgRecord record, int lead) implements SampleSource {

    @Override
    public void read(long firstFrame, Samples target) throws IOException {
      List<Integer> rows = IntStream.range(0, target.rows()).mapToObj(row -> lead).toList();
      Samples block = Samples.allocate(record.leads(), rows, target.frames());
      record.read(firstFrame, block);
      for (int row = 0; row < target.rows(); row++) {
        System.arraycopy(block.row(row), 0, target.row(row), 0, target.row(row).length);
      }
    }

    @Override
    public boolean reads(Path file) throws IOException {
      return record.reads(file);
    }

    @Override
    public void close() throws IOException {
      record.close();
    }
  }
}
