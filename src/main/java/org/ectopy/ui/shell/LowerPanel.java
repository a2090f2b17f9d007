package org.ectopy.ui.shell;

import java.util.List;
import java.util.concurrent.Executor;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.ectopy.annotation.AnnotationDocument;
import org.ectopy.record.AnnotationSymbol;
import org.ectopy.record.SymbolTable;
import org.ectopy.ui.beats.BeatBar;
import org.ectopy.ui.beats.BeatTable;
import org.ectopy.ui.beats.BeatTableViewModel;
import org.ectopy.ui.beats.EditDesk;
import org.ectopy.ui.beats.HistoryTable;
import org.ectopy.ui.beats.HistoryViewModel;
import org.ectopy.ui.beats.MarkBar;
import org.ectopy.ui.beats.MarkDialogues;
import org.ectopy.ui.beats.MarkTable;
import org.ectopy.ui.beats.MarksViewModel;
import org.ectopy.ui.beats.StripBar;
import org.ectopy.ui.beats.StripDialogue;
import org.ectopy.ui.beats.StripsTable;
import org.ectopy.ui.beats.StripsViewModel;
import org.ectopy.ui.command.Command;
import org.ectopy.ui.command.CommandTable;
import org.ectopy.ui.command.Icon;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.control.DockTab;
import org.ectopy.ui.control.DockTabs;
import org.ectopy.ui.control.IconView;
import org.ectopy.ui.control.Tip;

/** The tabs below the traces. */
final class LowerPanel {

  private final EditDesk desk;
  private final SymbolKeys letters;
  private final Executor window;
  private final Executor background = Thread::startVirtualThread;
  private final CommandTable table;
  private final Window owner;

  /**
   * @param desk what the tables read and change
   * @param letters are typed on chosen beats
   * @param window runs what touches the window
   * @param table does the commands whose keys are pressed in a tab's own window
   * @param owner waits for what is asked
   */
  LowerPanel(EditDesk desk, SymbolKeys letters, Executor window, CommandTable table, Window owner) {
    this.desk = desk;
    this.letters = letters;
    this.window = window;
    this.table = table;
    this.owner = owner;
  }

  /**
   * What fills the panel.
   *
   * @param intervals shows the RR intervals
   * @param further tabs that stand at the right of the others
   */
  DockTabs view(Node intervals, List<DockTab> further) {
    DockTabs tabs =
        new DockTabs(owner, scene -> new Keys(table).install(scene))
            .add(beats())
            .add(new DockTab("rr", Texts.get("dock.rr"), intervals, new Region()))
            .add(marks(new MarkDialogues(desk, owner)))
            .add(strips())
            .add(history());
    further.forEach(tabs::add);
    return tabs.addTool(tall());
  }

  private Button tall() {
    Button tall = new Button();
    tall.setId("tall-lower-panel");
    tall.setGraphic(new IconView(Icon.TALL));
    tall.setAccessibleText(Texts.get(Command.TALL_LOWER_PANEL.textKey()));
    Tip.on(tall, Command.TALL_LOWER_PANEL, table);
    tall.setOnAction(event -> table.run(Command.TALL_LOWER_PANEL));
    return tall;
  }

  private DockTab beats() {
    BeatTableViewModel model = new BeatTableViewModel(desk, background, window);
    Node view = new BeatTable(model, desk.session()).view();
    letters.install(view);
    BeatBar bar = new BeatBar(model, this::symbols, view);
    return new DockTab("beats", Texts.get("dock.beats"), view, bar);
  }

  private List<AnnotationSymbol> symbols() {
    return desk
        .editor()
        .document()
        .map(AnnotationDocument::symbols)
        .orElse(SymbolTable.STANDARD)
        .symbols()
        .stream()
        .filter(AnnotationSymbol::beat)
        .toList();
  }

  private DockTab marks(MarkDialogues dialogues) {
    table
        .on(Command.NOTE, dialogues::note)
        .on(Command.RHYTHM, dialogues::rhythm)
        .on(Command.QUALITY, dialogues::quality);
    MarksViewModel model = new MarksViewModel(desk, background, window);
    Node view = new MarkTable(model, desk, dialogues).view();
    MarkBar bar = new MarkBar(model, dialogues, table, view);
    return new DockTab("marks", Texts.get("dock.marks"), view, bar);
  }

  private DockTab strips() {
    StripsViewModel model = new StripsViewModel(desk);
    StripDialogue dialogue = new StripDialogue(desk, model, owner);
    table
        .on(Command.MARK_STRIP, dialogue::mark)
        .on(Command.NEXT_STRIP, () -> model.step(1))
        .on(Command.PREVIOUS_STRIP, () -> model.step(-1));
    Node view = new StripsTable(model, desk, dialogue, table).view();
    StripBar bar = new StripBar(model, dialogue, table, List.of(Command.PRINT_STRIP));
    return new DockTab("strips", Texts.get("dock.strips"), view, bar);
  }

  private DockTab history() {
    HistoryTable table = new HistoryTable(new HistoryViewModel(desk, background, window));
    return new DockTab("history", Texts.get("dock.history"), table.view(), table.aside());
  }
}
