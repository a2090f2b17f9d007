package org.ectopy.ui.beats;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.TextField;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.session.TimeText;

/** A field for a place in the record: a time, or {@code s12345}. */
final class PlaceField extends TextField {

  private final long first;
  private final String firstText;
  private final double framesPerSecond;
  private final long frames;

  /**
   * @param frame what it names to begin with
   * @param frames of the record
   */
  PlaceField(long frame, long frames, double framesPerSecond) {
    super(TimeText.clock(frame / framesPerSecond, 3));
    this.first = frame;
    this.firstText = getText();
    this.framesPerSecond = framesPerSecond;
    this.frames = frames;
    setId("mark-time");
    setAccessibleText(Texts.get("marks.form.at"));
    setPrefColumnCount(10);
  }

  /** The frame that it names; the one that it began with as long as nothing was changed. */
  long frame() {
    return getText().equals(firstText) ? first : typed();
  }

  private long typed() {
    return TimeText.frame(getText(), framesPerSecond).stream()
        .mapToLong(Math::round)
        .filter(frame -> frame >= 0 && frame < frames)
        .findFirst()
        .orElse(Rows.NONE);
  }

  /** Whether it names no place in the record. */
  BooleanBinding isWrong() {
    return Bindings.createBooleanBinding(() -> frame() < 0, textProperty());
  }
}
