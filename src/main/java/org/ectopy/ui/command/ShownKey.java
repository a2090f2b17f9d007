package org.ectopy.ui.command;

import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * A key that a menu shows beside an item and does not listen to: which key does what, and when, is
 * decided in one place for the whole window.
 */
final class ShownKey extends KeyCombination {

  private final String text;

  ShownKey(String text) {
    this.text = text;
  }

  @Override
  public String getDisplayText() {
    return text;
  }

  @Override
  public boolean match(KeyEvent event) {
    return false;
  }

  /** Each is one of its own, else the scene would take two for the same. */
  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
