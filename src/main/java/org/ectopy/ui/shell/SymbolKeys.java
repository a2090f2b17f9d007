package org.ectopy.ui.shell;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import org.ectopy.record.AnnotationSymbol;
import org.ectopy.ui.session.BeatEdits;

/** Letters that are typed say what the chosen beats are; all parts of a window share them. */
final class SymbolKeys {

  private final BeatEdits edits;
  private Predicate<AnnotationSymbol> first = symbol -> false;

  SymbolKeys(BeatEdits edits) {
    this.edits = edits;
  }

  /** Offers letters to somebody else first, who may take them, before all others. */
  void offerFirst(Predicate<AnnotationSymbol> taker) {
    first = taker.or(first);
  }

  void install(Node view) {
    view.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
  }

  private void typed(KeyEvent event) {
    String letter = event.getCharacter();
    boolean plain = !event.isControlDown() && !event.isMetaDown() && !event.isAltDown();
    if (plain && letter.length() == 1 && letter.charAt(0) > ' ') {
      beat(letter).or(() -> beat(letter.toUpperCase(Locale.ROOT))).ifPresent(this::relabel);
    }
  }

  /** Small letters of marks that are no beats, such as s, stand for the beats of the capitals. */
  private Optional<AnnotationSymbol> beat(String letter) {
    return edits.symbol(letter).filter(AnnotationSymbol::beat);
  }

  private void relabel(AnnotationSymbol symbol) {
    if (!first.test(symbol)) {
      edits.relabel(edits.chosen(), symbol);
    }
  }
}
