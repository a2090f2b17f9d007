package org.ectopy.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.ectopy.record.EcgRecord;
import org.ectopy.record.LabelMap;
import org.ectopy.wfdb.AnnotationFile;
import org.ectopy.wfdb.WfdbRecord;

/** A record of the MIT-BIH Arrhythmia Database with its reference beats. */
record MitBihSource(Path folder, String name) implements BeatSource {

  /** All 48. */
  static List<MitBihSource> all() throws IOException {
    String data = Objects.requireNonNull(System.getenv("ECTOPY_DATA"), "ECTOPY_DATA is not set");
    Path folder = Path.of(data, "mitdb");
    return Files.readAllLines(folder.resolve("RECORDS")).stream()
        .map(name -> new MitBihSource(folder, name))
        .toList();
  }

  @Override
  public EcgRecord open() throws IOException {
    return WfdbRecord.open(folder.resolve(name));
  }

  @Override
  public BeatList beats(EcgRecord record, LabelMap map) throws IOException {
    return BeatList.of(AnnotationFile.read(folder.resolve(name + ".atr")), map);
  }
}
