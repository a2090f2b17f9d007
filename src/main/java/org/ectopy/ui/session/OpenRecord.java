package org.ectopy.ui.session;

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
}
