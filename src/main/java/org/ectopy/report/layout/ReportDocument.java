package org.ectopy.report.layout;

import java.util.List;

/**
 * A report as it is read, whatever file it becomes.
 *
 * @param title stands on top, and is the file's title
 * @param subtitle stands below it
 * @param foot stands at the foot of each page
 * @param parts one below the other
 */
public record ReportDocument(String title, String subtitle, String foot, List<ReportPart> parts) {

  /** Copies the list. */
  public ReportDocument {
    parts = List.copyOf(parts);
  }
}
