package org.ectopy.wfdb;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ectopy.record.EcgRecord;
import org.ectopy.record.Samples;

/** A folder in which tests lay out small records. */
record RecordFolder(Path path) {

  /** Writes a header. */
  Path header(String name, String text) throws IOException {
    return Files.writeString(path.resolve(name + ".hea"), text);
  }

  /** Writes a file of format 16: two bytes a sample, low byte first. */
  Path format16(String name, int... samples) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int sample : samples) {
      bytes.write(sample);
      bytes.write(sample >> 8);
    }
    return Files.write(path.resolve(name), bytes.toByteArray());
  }

  EcgRecord open(String name) throws WfdbException {
    return WfdbRecord.open(path.resolve(name));
  }

  /** The stored integers of one lead from a frame on. */
  static List<Integer> row(EcgRecord record, int lead, long firstFrame, int frames)
      throws IOException {
    Samples block = Samples.allocate(record.leads(), List.of(lead), frames);
    record.read(firstFrame, block);
    List<Integer> row = new ArrayList<>();
    for (int sample : block.row(0)) {
      row.add(sample);
    }
    return row;
  }
}
