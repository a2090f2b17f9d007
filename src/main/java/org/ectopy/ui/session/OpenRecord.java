package org.ectopy.ui.session;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ectopy.record.EcgRecord;

/**
 * A record that is open in the window.
 *
 * @param header its header file
 * @param record the record itself
 * @param scales how each lead is put on paper, in the order of the leads
 * @param annotators the extensions of the annotation files beside it
 */
public record OpenRecord(
    Path header, EcgRecord record, List<LeadScale> scales, List<String> annotators) {

  /** Copies the lists. */
  public OpenRecord {
    scales = List.copyOf(scales);
    annotators = List.copyOf(annotators);
  }

  /** The name of the folder that holds it. */
  public String folder() {
    Path parent = header.toAbsolutePath().normalize().getParent();
    Path name = parent == null ? null : parent.getFileName();
    return name == null ? "" : name.toString();
  }

  /**
   * Where files about the record are offered to be written: beside it, or, where nobody may write
   * there, as beside the samples of an installed program, in the user's own folder.
   */
  public Path folderForFiles() {
    Path own = header.toAbsolutePath().resolveSibling("");
    return Files.isWritable(own) ? own : Path.of(System.getProperty("user.home"));
  }
}
