package org.ectopy.ui.preferences;

import org.ectopy.ui.command.Command;
import org.ectopy.ui.command.Shortcut;
import org.ectopy.ui.command.Texts;

/** Whether a command can be given a key. */
sealed interface KeyVerdict {

  /** It can. */
  record Free() implements KeyVerdict {}

  /** It can, and another command loses it. */
  record Taken(Command by) implements KeyVerdict {}

  /** It cannot. */
  record Refused(String why) implements KeyVerdict {}

  /** A key that types a character is an annotation symbol. */
  static Refused symbol(Shortcut key) {
    return new Refused(Texts.format("keys-editor.symbol", key.text()));
  }

  /** A key with which one leaves things and moves about. */
  static Refused reserved(Shortcut key) {
    return new Refused(Texts.format("keys-editor.reserved", key.text()));
  }
}
