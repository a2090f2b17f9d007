package org.ectopy.ui.beats;

import java.nio.file.Path;
import org.ectopy.task.InlineTaskRunner;
import org.ectopy.task.Progress;
import org.ectopy.ui.FakeLoader;
import org.ectopy.ui.FakeRecords;
import org.ectopy.ui.FakeStore;
import org.ectopy.ui.session.BeatEdits;
import org.ectopy.ui.session.Editor;
import org.ectopy.ui.session.Session;

/** An open record of 19 beats at 1 s, 2 s ... of which each third is V, and all that edits it. */
final class Desk implements Place {

  final Session session = new Session();
  final Editor editor = FakeLoader.editor(session);
  final BeatEdits edits = new BeatEdits(session, editor);
  final EditDesk desk = new EditDesk(session, editor, edits, this);

  /** The frame that was shown last. */
  long shown = -1;

  /** The frame after the stretch that was shown last. */
  long shownUntil = -1;

  /** The frame that is meant where none is named. */
  long here = 450;

  /** Opens the record; its journal lies below a folder. */
  void open(Path folder) {
    FakeStore store = new FakeStore().with(FakeRecords.of("night", 2, 2000, f -> (int) (f % 100)));
    FakeLoader.of(session, store, new InlineTaskRunner(Progress.NONE), editor, folder)
        .open(FakeStore.header("night"));
  }

  String letter(int beat) {
    return session.marks().get().beats().get(beat).symbol().mnemonic();
  }

  int done() {
    return editor.status().get().orElseThrow().history().done().size();
  }

  @Override
  public void show(long frame) {
    shown = frame;
  }

  @Override
  public void show(long begin, long end) {
    shown = begin;
    shownUntil = end;
  }

  @Override
  public long here() {
    return here;
  }
}
