package org.ectopy.ui.waveform;

import java.util.Arrays;
import java.util.function.DoubleConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.control.Segments;
import org.ectopy.ui.waveform.ScreenMeasure.Gauge;

/** Asks for the length of a bar on the screen, so that a millimetre of paper is one. */
public final class MeasureSheet extends VBox {

  private static final double FINE = 0.5;
  private static final double COARSE = 10;

  private final ScreenMeasure measure;
  private final Slider slider = new Slider(ScreenMeasure.SHORTEST, ScreenMeasure.LONGEST, 0);
  private final Label reading = new Label();

  /**
   * @param use takes the result, in logical pixels for 1 mm
   * @param forget goes back to what the system says of the screen
   */
  public MeasureSheet(ScreenMeasure measure, DoubleConsumer use, Runnable forget) {
    this.measure = measure;
    setId("measure-sheet");
    getStyleClass().add("measure-sheet");
    Label words = new Label(Texts.get("measure.words"));
    words.setWrapText(true);
    Segments<Gauge> gauges =
        new Segments<>(Arrays.asList(Gauge.values()), Gauge::textKey, measure::choose);
    gauges.show(gauge -> gauge == measure.gauge().get());
    measure.gauge().addListener((all, before, now) -> gauges.show(gauge -> gauge == now));
    slider.setId("measure-slider");
    slider.setAccessibleText(Texts.get("measure.slider"));
    slider.setMaxWidth(ScreenMeasure.LONGEST);
    slider.valueProperty().addListener((all, before, now) -> measure.setLength(now.doubleValue()));
    slider.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    measure.length().addListener(changed -> show());
    getChildren().addAll(words, gauges, new MeasureBar(measure), slider, buttons(use, forget));
    show();
  }

  private void show() {
    slider.setValue(measure.length().get());
    reading.setText(
        Texts.format(
            "measure.reading",
            Math.round(measure.dotsPerInch()),
            Math.round(measure.length().get() * 10) / 10.0));
  }

  private HBox buttons(DoubleConsumer use, Runnable forget) {
    reading.setId("measure-reading");
    reading.getStyleClass().add("lead-remarks");
    reading.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(reading, Priority.ALWAYS);
    Button back = new Button(Texts.get("measure.forget"));
    back.setId("measure-forget");
    back.setOnAction(event -> forget.run());
    Button take = new Button(Texts.get("measure.use"));
    take.setId("measure-use");
    take.setDefaultButton(true);
    take.setOnAction(event -> use.accept(measure.pixelsPerMillimetre()));
    HBox buttons = new HBox(reading, back, take);
    buttons.setAlignment(Pos.CENTER_LEFT);
    buttons.getStyleClass().add("measure-buttons");
    return buttons;
  }

  private void press(KeyEvent event) {
    double step = event.isShiftDown() ? COARSE : FINE;
    boolean longer = event.getCode() == KeyCode.RIGHT || event.getCode() == KeyCode.UP;
    boolean shorter = event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.DOWN;
    if (longer || shorter) {
      measure.lengthen(longer ? step : -step);
      event.consume();
    }
  }
}
