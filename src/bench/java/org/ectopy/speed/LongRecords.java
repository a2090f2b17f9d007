package org.ectopy.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ectopy.record.Annotation;
import org.ectopy.record.AnnotationSet;
import org.ectopy.record.EcgRecord;
import org.ectopy.record.RecordInfo;
import org.ectopy.record.SampleSource;
import org.ectopy.record.Samples;
import org.ectopy.synthesis.Script;
import org.ectopy.synthesis.ScriptException;
import org.ectopy.synthesis.Synthesis;
import org.ectopy.synthesis.SyntheticRecord;
import org.ectopy.task.Progress;
import org.ectopy.wfdb.AnnotationFile;
import org.ectopy.wfdb.Overwrite;
import org.ectopy.wfdb.RecordTarget;
import org.ectopy.wfdb.RecordWriter;
import org.ectopy.wfdb.SignalFormats;

/**
 * Two made-up records of 12 leads at 500 Hz with beats of every class: {@code half}, 20 minutes and
 * again its first 10, and {@code day}, 24 h of the same over and over (1.04 GB, format 16, some
 * 104,000 beats). They are made once, in the folder for temporary files.
 */
final class LongRecords {

  private static final String SCRIPT =
      """
      leads: 12
      rate: 500 Hz
      format: 16
      sinus 72/min 5 min; PVC every 9 beats; PAC every 14 beats; fusion every 31 beats
      atrial fibrillation 92/min 3 min
      ventricular bigeminy 74/min 2 min
      sinus 70/min 4 min; RBBB
      sinus 66/min 4 min; run of 4 PVC every 24 beats
      paced 72/min 2 min
      """;

  private static final long SECOND = 500;
  private static final long HALF_HOUR = 1_800 * SECOND;
  private static final long DAY = 86_400 * SECOND;

  private final Path folder;

  private LongRecords(Path folder) {
    this.folder = folder;
  }

  /** The records, made if they are not there yet. */
  static LongRecords ready() throws IOException, ScriptException {
    Path folder = Path.of(System.getProperty("java.io.tmpdir"), "ectopy-speed", "records");
    Files.createDirectories(folder);
    LongRecords records = new LongRecords(folder);
    if (!Files.exists(records.day()) || !Files.exists(records.half())) {
      SyntheticRecord pattern = Synthesis.make(Script.parse(SCRIPT), "p", 5, Progress.NONE);
      records.write(pattern, "half", HALF_HOUR);
      records.write(pattern, "day", DAY);
    }
    return records;
  }

  Path folder() {
    return folder;
  }

  /** The header of half an hour. */
  Path half() {
    return folder.resolve("half.hea");
  }

  /** The header of a day. */
  Path day() {
    return folder.resolve("day.hea");
  }

  private void write(SyntheticRecord pattern, String name, long frames) throws IOException {
    EcgRecord once = pattern.record();
    RecordInfo info =
        new RecordInfo(name, once.info().timeBase(), frames, once.leads(), once.info().notes());
    AnnotationFile.write(
        folder.resolve(name + ".atr"), repeated(pattern, frames), Overwrite.REPLACE);
    RecordTarget target =
        new RecordTarget(folder, name, SignalFormats.of(16).orElseThrow(), Overwrite.REPLACE);
    RecordWriter.write(new EcgRecord(info, new OverAndOver(once)), target, Progress.NONE);
  }

  private static AnnotationSet repeated(SyntheticRecord pattern, long frames) {
    List<Annotation> all = new ArrayList<>();
    for (long start = 0; start < frames; start += pattern.record().frames()) {
      for (Annotation each : pattern.annotations().annotations()) {
        if (start + each.sample() < frames) {
          all.add(each.at(start + each.sample()));
        }
      }
    }
    return new AnnotationSet(all);
  }

  /** A record's samples, again and again; blocks may begin and end anywhere. */
  private record OverAndOver(EcgRecord once) implements SampleSource {

    @Override
    public void read(long firstFrame, Samples target) throws IOException {
      long at = 0;
      while (at < target.frames()) {
        long from = Math.floorMod(firstFrame + at, once.frames());
        int count = (int) Math.min(target.frames() - at, once.frames() - from);
        Samples part = once.read(from, count);
        for (int row = 0; row < target.rows(); row++) {
          System.arraycopy(part.row(row), 0, target.row(row), (int) at, count);
        }
        at += count;
      }
    }

    @Override
    public void close() throws IOException {
      once.close();
    }
  }
}
