package org.ectopy.ui.shell;

import org.ectopy.ui.command.Command;

/** A part of the window beside the traces that can be hidden. */
enum Panel {
  /** The list of records, at the left. */
  RECORDS(Command.RECORDS_PANEL, 0.16),
  /** The chosen beat, at the right. */
  BEAT(Command.BEAT_PANEL, 0.19),
  /** Tables and plots, below. */
  LOWER(Command.LOWER_PANEL, 0.28);

  private final Command command;
  private final double share;

  Panel(Command command, double share) {
    this.command = command;
    this.share = share;
  }

  /** What shows or hides it. */
  Command command() {
    return command;
  }

  /** The share of the window that it takes until another is chosen, 0 to 1. */
  double share() {
    return share;
  }
}
