package org.ectopy.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ectopy.record.AnnotationSet;
import org.ectopy.record.EcgRecord;
import org.ectopy.task.Progress;
import org.ectopy.wfdb.AnnotationFile;
import org.ectopy.wfdb.Overwrite;
import org.ectopy.wfdb.RecordFiles;
import org.ectopy.wfdb.RecordTarget;
import org.ectopy.wfdb.RecordWriter;
import org.ectopy.wfdb.SignalFormat;
import org.ectopy.wfdb.WfdbException;
import org.ectopy.wfdb.WfdbRecord;
import picocli.CommandLine;

/** One record with its annotations on its way to another folder. */
final class Conversion {

  private final Path record;
  private final Path folder;
  private final SignalFormat format;
  private final Overwrite overwrite;

  Conversion(Path record, Path folder, SignalFormat format, Overwrite overwrite) {
    this.record = record;
    this.folder = folder;
    this.format = format;
    this.overwrite = overwrite;
  }

  /**
   * Reads everything that is to be written, makes sure that all of it may be, then writes it.
   *
   * @return whether every file beside the record could be read as annotations and was written
   * @throws WfdbException where a file is in the way, is an input, or cannot hold the values
   */
  boolean run(Progress progress, CommandLine command) throws IOException {
    try (EcgRecord open = WfdbRecord.open(record)) {
      String name = RecordFiles.name(record);
      Map<Path, AnnotationSet> annotations = new LinkedHashMap<>();
      boolean all = readAnnotations(name, annotations, command);
      for (Path target : annotations.keySet()) {
        requireFree(target);
      }
      RecordTarget target = new RecordTarget(folder, name, format, overwrite);
      RecordWriter.write(open, target, progress);
      for (Map.Entry<Path, AnnotationSet> each : annotations.entrySet()) {
        AnnotationFile.write(each.getKey(), each.getValue(), overwrite);
      }
      return all;
    }
  }

  private boolean readAnnotations(
      String name, Map<Path, AnnotationSet> annotations, CommandLine command) throws WfdbException {
    PrintWriter err = command.getErr();
    boolean all = true;
    for (String extension : RecordFiles.annotators(record)) {
      try {
        AnnotationSet set = new Annotator(record, extension).read(command);
        annotations.put(folder.resolve(name + "." + extension), set);
      } catch (WfdbException e) {
        err.println("ectopy: left out: " + ErrorLine.oneLine(e.getMessage()));
        all = false;
      }
    }
    return all;
  }

  private void requireFree(Path target) throws IOException {
    Path input = RecordFiles.header(record).resolveSibling(String.valueOf(target.getFileName()));
    if (Files.exists(target) && Files.exists(input) && Files.isSameFile(target, input)) {
      throw new WfdbException(
          target, "", "is a file that the record is read from, and is not replaced");
    }
    if (overwrite == Overwrite.REFUSE && Files.exists(target)) {
      throw new WfdbException(target, "", "exists already and is not replaced without --force");
    }
  }
}
