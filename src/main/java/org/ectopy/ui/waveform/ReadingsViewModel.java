package org.ectopy.ui.waveform;

import java.util.Locale;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.ectopy.record.SampleRate;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.session.BeatMark;
import org.ectopy.ui.session.Marks;
import org.ectopy.ui.session.OpenRecord;
import org.ectopy.ui.session.Session;
import org.ectopy.ui.session.SymbolWords;
import org.ectopy.ui.session.TimeText;

/** Puts into words where one is and which beat is chosen. */
public final class ReadingsViewModel {

  private final Session session;
  private final WaveformViewModel waveform;
  private final ReadOnlyStringWrapper record = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper place = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper beat = new ReadOnlyStringWrapper("");

  /** Readings of a session and the view on it. */
  public ReadingsViewModel(Session session, WaveformViewModel waveform) {
    this.session = session;
    this.waveform = waveform;
    InvalidationListener update = changed -> update();
    session.record().addListener(update);
    session.marks().addListener(update);
    session.selectedBeat().addListener(update);
    session.viewport().addListener(update);
    waveform.pointer().addListener(update);
    update();
  }

  /** The open record's name. */
  public ReadOnlyStringProperty record() {
    return record.getReadOnlyProperty();
  }

  /** The time and the sample: under the pointer, else of the chosen beat or the view. */
  public ReadOnlyStringProperty place() {
    return place.getReadOnlyProperty();
  }

  /** The chosen beat: its symbol, what that means, its class and the time since the last beat. */
  public ReadOnlyStringProperty beat() {
    return beat.getReadOnlyProperty();
  }

  private void update() {
    Optional<OpenRecord> open = session.record().get();
    record.set(open.map(opened -> opened.record().name()).orElse(""));
    place.set(open.map(this::placeOf).orElse(""));
    beat.set(open.map(this::beatOf).orElse(""));
  }

  private String placeOf(OpenRecord opened) {
    long frame = frame();
    String time = TimeText.clock(opened.record().rate().seconds(frame), 3);
    String sample = String.format(Locale.ROOT, "%,d", frame);
    return Texts.format("status.place", time, sample);
  }

  private long frame() {
    double pointer = waveform.pointer().get();
    if (!Double.isNaN(pointer)) {
      return Math.round(pointer);
    }
    int chosen = session.selectedBeat().get();
    return chosen == Session.NO_BEAT
        ? Math.round(session.viewport().get().firstFrame())
        : session.marks().get().beats().get(chosen).frame();
  }

  private String beatOf(OpenRecord opened) {
    Marks marks = session.marks().get();
    int chosen = session.selectedBeat().get();
    if (chosen == Session.NO_BEAT) {
      int count = marks.beats().size();
      return count == 0
          ? ""
          : Texts.format("status.beats", String.format(Locale.ROOT, "%,d", count));
    }
    BeatMark mark = marks.beats().get(chosen);
    String words = words(mark);
    return chosen == 0 ? words : Texts.format("status.rr", words, rr(marks, chosen, opened));
  }

  private static String words(BeatMark mark) {
    String symbol = mark.symbol().mnemonic();
    String description = SymbolWords.of(mark.symbol());
    return mark.beatClass()
        .map(
            each ->
                Texts.format("status.beat", symbol, description, each, Texts.get("class." + each)))
        .orElse(description);
  }

  private static String rr(Marks marks, int chosen, OpenRecord opened) {
    long frames = marks.beats().get(chosen).frame() - marks.beats().get(chosen - 1).frame();
    SampleRate rate = opened.record().rate();
    return String.format(Locale.ROOT, "%.3f", rate.seconds(frames));
  }
}
