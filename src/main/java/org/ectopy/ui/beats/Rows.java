package org.ectopy.ui.beats;

/** Rows that a table shows by their numbers, and which of them are chosen. */
interface Rows {

  /** Stands for no row. */
  int NONE = -1;

  /** How many there are. */
  int size();

  /** Whether a row is chosen. */
  boolean chosen(int row);

  /** The row that keys go from; {@link #NONE} for none. */
  int lead();

  /** Chooses a row alone. */
  void choose(int row);

  /** Chooses all rows from where the choice began to a row. */
  void chooseTo(int row);

  /** Adds a row to the chosen ones, or takes it out. */
  void toggle(int row);

  /** Chooses all rows. */
  void chooseAll();

  /** Does what Enter is for. */
  void open(int row);

  /** Does what a click is for that has chosen a row, the first or the second of two. */
  default void clicked(int row, int clicks) {
    if (clicks == 2) {
      open(row);
    }
  }

  /** Whether a row is shown in grey. */
  default boolean faint(int row) {
    return false;
  }
}
