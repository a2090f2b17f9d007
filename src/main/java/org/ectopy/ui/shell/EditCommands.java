package org.ectopy.ui.shell;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import org.ectopy.record.AnnotationSymbol;
import org.ectopy.record.EcgRecord;
import org.ectopy.record.SymbolTable;
import org.ectopy.ui.command.Command;
import org.ectopy.ui.command.CommandTable;
import org.ectopy.ui.session.BeatEdits;
import org.ectopy.ui.session.BeatSelection;
import org.ectopy.ui.session.Editor;
import org.ectopy.ui.session.OpenRecord;
import org.ectopy.ui.session.Problems;
import org.ectopy.ui.session.Session;
import org.ectopy.ui.session.SnapToPeak;
import org.ectopy.ui.session.Threads;
import org.ectopy.ui.waveform.BeatHandles;
import org.ectopy.ui.waveform.WaveformViewModel;

/** What the commands that change labels do. */
final class EditCommands implements BeatHandles {

  private static final AnnotationSymbol NORMAL =
      SymbolTable.STANDARD.withMnemonic("N").orElseThrow();

  private final Session session;
  private final Editor editor;
  private final BeatEdits edits;
  private final WaveformViewModel waveform;
  private final Executor disk;
  private final Executor window;

  EditCommands(
      Session session,
      Editor editor,
      BeatEdits edits,
      WaveformViewModel waveform,
      Threads threads) {
    this.session = session;
    this.editor = editor;
    this.edits = edits;
    this.waveform = waveform;
    this.disk = threads.disk();
    this.window = threads.window();
  }

  void install(CommandTable table) {
    table
        .on(Command.UNDO, editor::undo)
        .on(Command.REDO, editor::redo)
        .on(Command.SAVE, this::save)
        .on(Command.CONFIRM, this::confirm)
        .on(Command.TAKE_MODEL, () -> edits.takeModel(edits.chosen()))
        .on(Command.DELETE_BEATS, () -> edits.delete(edits.chosen()))
        .on(Command.INSERT_BEAT, () -> insert(place()))
        .on(Command.MOVE_BACK, () -> moveBeside(-1))
        .on(Command.MOVE_ON, () -> moveBeside(1))
        .on(Command.MOVE_BACK_ONE, () -> moveBy(-1))
        .on(Command.MOVE_ON_ONE, () -> moveBy(1))
        .on(Command.SELECT_ALL, this::selectAll);
  }

  private void save() {
    editor.whenNamed(
        () -> {
          edits.judgeAll();
          editor.save(false);
        });
  }

  /** One beat is confirmed and the next one chosen; of several, all are. */
  private void confirm() {
    boolean one = session.selection().get().isEmpty();
    edits.confirm(edits.chosen());
    if (one) {
      waveform.nextBeat();
    }
  }

  private void selectAll() {
    int beats = session.marks().get().beats().size();
    session.selection().set(BeatSelection.of(IntStream.range(0, beats)));
  }

  /** Under the pointer, else in the middle of the screen. */
  private double place() {
    double pointer = waveform.pointer().get();
    return Double.isNaN(pointer) ? session.viewport().get().centre() : pointer;
  }

  /** Sets a normal beat at the peak near a frame. */
  @Override
  public void insert(double frame) {
    snapped(Math.round(frame), SnapToPeak::near, found -> edits.insert(found, NORMAL));
  }

  @Override
  public void move(int beat, double frame, boolean snap) {
    long wanted = Math.round(frame);
    if (snap) {
      snapped(wanted, SnapToPeak::near, found -> edits.move(beat, found));
    } else {
      edits.move(beat, Math.clamp(wanted, 0, Math.max(0, frames() - 1)));
    }
  }

  private long frames() {
    return session.viewport().get().frames();
  }

  private void moveBeside(int direction) {
    chosenFrame()
        .ifPresent(
            frame ->
                snapped(
                    frame,
                    (snap, from) -> snap.beside(from, direction),
                    found -> edits.move(session.selectedBeat().get(), found)));
  }

  private void moveBy(int frames) {
    chosenFrame()
        .ifPresent(frame -> move(session.selectedBeat().get(), frame + (double) frames, false));
  }

  private Optional<Long> chosenFrame() {
    int beat = session.selectedBeat().get();
    return beat == Session.NO_BEAT
        ? Optional.empty()
        : Optional.of(session.marks().get().beats().get(beat).frame());
  }

  /** A way to find a better place near a frame. */
  @FunctionalInterface
  private interface Snap {
    long of(SnapToPeak snap, long frame) throws IOException;
  }

  /** The samples are read off the window's thread. */
  private void snapped(long frame, Snap snap, LongConsumer then) {
    Optional<EcgRecord> record = session.record().get().map(OpenRecord::record);
    record.ifPresent(
        open ->
            disk.execute(
                () -> {
                  try {
                    long found = snap.of(new SnapToPeak(open), frame);
                    window.execute(() -> then.accept(found));
                  } catch (IOException e) {
                    window.execute(() -> session.problem().set(Problems.sentence(e)));
                  }
                }));
  }
}
