package org.ectopy.ui.beats;

/** Rows of which one is chosen at a time. */
interface SingleRows extends Rows {

  @Override
  default void chooseTo(int row) {
    choose(row);
  }

  @Override
  default void toggle(int row) {
    choose(row);
  }

  @Override
  default void chooseAll() {
    choose(Math.max(0, lead()));
  }
}
