package org.ectopy.ui.waveform;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.trace.Page;

/** Says on the paper what of it is not as it was recorded. */
final class PaperNote extends Label {

  PaperNote() {
    setId("paper-note");
    getStyleClass().add("paper-note");
    setManaged(false);
    setMouseTransparent(true);
    setVisible(false);
  }

  /** Puts the note for a page at a place in logical pixels. */
  void show(Page page, double x, double y) {
    String words = String.join(" \u00b7 ", words(page));
    setText(words);
    setVisible(!words.isEmpty());
    autosize();
    relocate(x, y);
  }

  static List<String> words(Page page) {
    List<String> words = new ArrayList<>();
    filter(page).ifPresent(words::add);
    if (page.overlays().probability()) {
      boolean known = page.beats().predictions().isPresent();
      words.add(Texts.get(known ? "shading.on" : "shading.none"));
    }
    page.overlays()
        .why()
        .filter(why -> !page.dense())
        .ifPresent(why -> words.add(Texts.format("why.paper", why.explained().name())));
    return words;
  }

  private static Optional<String> filter(Page page) {
    if (!page.overlays().filtered()) {
      return Optional.empty();
    }
    String name = Texts.get(page.fast() ? "filter.name" : "filter.name.slow");
    return Optional.of(Texts.format(page.filtered() ? "filter.on" : "filter.far", name));
  }
}
