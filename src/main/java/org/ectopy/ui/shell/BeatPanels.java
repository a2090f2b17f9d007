package org.ectopy.ui.shell;

import java.util.concurrent.Executor;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.MouseEvent;
import org.ectopy.ui.beat.BeatView;
import org.ectopy.ui.beats.RrView;
import org.ectopy.ui.command.CommandTable;
import org.ectopy.ui.session.Session;
import org.ectopy.ui.session.Threads;
import org.jspecify.annotations.Nullable;

/** The chosen beat beside the traces, and the RR intervals below them. */
final class BeatPanels {

  /** What these panels compute never waits for the traces, nor the traces for it. */
  private static final Executor WORKER = Thread::startVirtualThread;

  private final Session session;
  private final Editing editing;
  private final Threads threads;

  BeatPanels(Session session, Editing editing, Threads threads) {
    this.session = session;
    this.editing = editing;
    this.threads = threads;
  }

  /**
   * The panel of the chosen beat.
   *
   * @param traces get the focus back after a click, for the keys that belong to them
   */
  Node beat(CommandTable table, Node traces) {
    BeatView.Work work = new BeatView.Work(session, editing.editor(), editing.edits());
    BeatView view = new BeatView(work, table, threads.tasks(), WORKER, threads.window());
    editing.letters().install(view);
    view.addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        event -> {
          if (inButton(event.getPickResult().getIntersectedNode())) {
            traces.requestFocus();
          }
        });
    return view;
  }

  private static boolean inButton(@Nullable Node node) {
    return node instanceof Button || (node != null && inButton(node.getParent()));
  }

  /** The RR intervals. */
  RrView intervals() {
    RrView view = new RrView(session, WORKER, threads.window());
    view.plots().forEach(editing.letters()::install);
    return view;
  }
}
