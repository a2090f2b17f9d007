package org.ectopy.ui.shell;

import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.control.Tip;
import org.ectopy.ui.session.EditStatus;
import org.ectopy.ui.session.Editor;

/** Says how the edits stand: on disk, waiting, saved. */
final class DocumentLabel extends Label {

  private final Editor editor;

  DocumentLabel(Editor editor) {
    this.editor = editor;
    setId("status-document");
    setMinWidth(Region.USE_PREF_SIZE);
    Tip.on(this);
    InvalidationListener update = changed -> update();
    editor.status().addListener(update);
    update();
  }

  private void update() {
    Optional<EditStatus> status = editor.status().get();
    String words = status.map(DocumentLabel::words).orElse("");
    setText(words);
    setVisible(!words.isEmpty());
    setManaged(!words.isEmpty());
    setAccessibleHelp(status.map(known -> tip(known, words)).orElse(""));
  }

  private static String tip(EditStatus status, String words) {
    return status.isSaved() && status.saved().ever()
        ? Texts.format("edit.saved", status.savedFile())
        : words;
  }

  private static String words(EditStatus status) {
    int edits = status.history().done().size();
    if (status.waiting() > 0) {
      return Texts.format("status.edits-waiting", status.waiting());
    }
    if (edits == 0) {
      return status.saved().ever() && status.isSaved() ? Texts.get("status.saved") : "";
    }
    return Texts.format(key(status), edits);
  }

  /** Where nothing but strips was edited there is nothing that an annotation file could hold. */
  private static String key(EditStatus status) {
    if (!status.isSaved()) {
      return "status.edits";
    }
    return status.saved().ever() ? "status.edits-saved" : "strips.on-disk";
  }
}
