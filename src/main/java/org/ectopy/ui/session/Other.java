package org.ectopy.ui.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ectopy.ui.command.Texts;

/** What the beats of the open record can be compared with. */
public sealed interface Other {

  /**
   * An annotation file beside the record, as it is on disk.
   *
   * @param extension of the file
   */
  record File(String extension) implements Other {}

  /** What is detected in the signal. */
  record Detector() implements Other {}

  /** What the model says of each beat. */
  record Model() implements Other {}

  /** All that there is for what is open. */
  static List<Other> of(OpenRecord opened, Optional<ModelNote> model) {
    List<Other> all = new ArrayList<>();
    opened.annotators().forEach(extension -> all.add(new File(extension)));
    all.add(new Detector());
    if (model.filter(ModelNote::speaks).isPresent()) {
      all.add(new Model());
    }
    return all;
  }

  /**
   * What the window calls it.
   *
   * @param edited whose annotations are edited
   */
  default String words(String edited) {
    return switch (this) {
      case File(String extension) when extension.equals(edited) ->
          Texts.format("compare.as-in-file", extension);
      case File(String extension) -> extension;
      case Detector() -> Texts.get("toolbar.detected");
      case Model() -> Texts.get("compare.model");
    };
  }
}
