package org.ectopy.ui.command;

/** Signs of 16 by 16 pixels, drawn as SVG paths. */
public enum Icon {
  /** No sign. */
  NONE(""),
  /** A sheet of paper with a folded corner. */
  DOCUMENT(
      "M3 1h6.5L13 4.500V15H3zM4.200 2.200v11.600h7.600V5.500H8.500V2.200zM9.700"
          + " 2.700v1.600h1.600z"),
  /** A folder. */
  FOLDER("M1 3h5l1.500 1.800H15V13.500H1zM2.200 4.200v8.100h11.600V6H7L5.500 4.200z"),
  /** To the next. */
  NEXT("M5.600 2.600 11 8l-5.400 5.400-.9-.9L9.200 8 4.700 3.500z"),
  /** To the previous. */
  PREVIOUS("M10.400 2.600 5 8l5.400 5.400.9-.9L6.800 8l4.500-4.500z"),
  /** An arrow that turns back. */
  UNDO(
      "M5.700 2.200 2 5.900l3.700 3.700.85-.85L4.300 6.500h5.200a2.900 2.900 0 0 1 0"
          + " 5.800H6v1.200h3.500a4.100 4.100 0 0 0 0-8.200H4.300l2.250-2.250z"),
  /** An arrow that turns on. */
  REDO(
      "M10.300 2.200 14 5.900l-3.700 3.700-.85-.85 2.250-2.250H6.500a2.900 2.900 0 0 0 0"
          + " 5.800H10v1.200H6.500a4.100 4.100 0 0 1 0-8.200h5.200L9.450 3.050z"),
  /** Back to where it begins. */
  TO_START("M3 3h1.800v10H3zM13 3v10L5.600 8z"),
  /** Let it run. */
  PLAY("M4 2.500v11l9-5.500z"),
  /** Let it rest. */
  PAUSE("M4 2.500h3v11H4zM9 2.500h3v11H9z"),
  /** One more. */
  ADD("M7.400 3h1.200v4.400H13v1.200H8.600V13H7.400V8.600H3V7.400h4.400z"),
  /** From elsewhere to here. */
  DOWNLOAD(
      "M7.400 2h1.200v6.300l2.450-2.450.85.85L8 10.600 4.100 6.700l.85-.85L7.400 8.300zM3"
          + " 12.300h10v1.200H3z"),
  /** Out of here, into a window of its own. */
  UNDOCK(
      "M2 3h6v1.200H3.200v8.600h8.600V8H13v6H2zM9.500 1.500H14.500V6.500h-1.200V3.600L8"
          + " 8.900l-.9-.9L12.400 2.700H9.500z"),
  /** Up and down: taller. */
  TALL(
      "M8 1.500 11.500 5l-.850.850L8.600 3.800v8.400l2.050-2.050.850.850L8 14.500 4.500"
          + " 11l.850-.850 2.050 2.050V3.800L5.350 5.850 4.500 5z"),
  /** Away with it. */
  CLOSE(
      "M3.700 2.800 8 7.100l4.300-4.300.9.9L8.900 8l4.300 4.300-.9.9L8 8.900l-4.300"
          + " 4.300-.9-.9L7.100 8 2.800 3.700z"),
  /** A sheet of ECG paper with a heartbeat. */
  HEARTBEAT(
      "M0 8.500h3.600l1.200-2 1.300 2 1.500-7 2 12.500 1.600-7 .9"
          + " 1.500H16v1.100h-4.500l-.4-.6-1.500 6.600L7.500 4.700l-.9 4.900h-1L4.800 8.500 4.200"
          + " 9.600H0z");

  private final String path;

  Icon(String path) {
    this.path = path;
  }

  /** The outline in SVG's path language, 16 by 16; empty for no sign. */
  public String path() {
    return path;
  }
}
