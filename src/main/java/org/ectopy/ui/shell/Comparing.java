package org.ectopy.ui.shell;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.stage.Window;
import org.ectopy.record.AnnotationSymbol;
import org.ectopy.ui.command.Command;
import org.ectopy.ui.command.CommandTable;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.compare.CompareBar;
import org.ectopy.ui.compare.CompareSheet;
import org.ectopy.ui.compare.CompareViewModel;
import org.ectopy.ui.compare.Comparer;
import org.ectopy.ui.session.Adjudication;
import org.ectopy.ui.session.OtherReader;
import org.ectopy.ui.session.Session;

/** All that compares the edited beats with another set in this window. */
final class Comparing {

  private final Session session;
  private final CompareViewModel model;
  private final Window owner;

  /**
   * @param reader gets the other set
   * @param window runs what touches the window
   * @param owner the window
   */
  Comparing(Session session, OtherReader reader, Editing editing, Executor window, Window owner) {
    this.session = session;
    this.owner = owner;
    this.model =
        new CompareViewModel(
            session,
            reader,
            new Adjudication(editing.editor(), editing.edits()),
            InstantSource.system(),
            new Comparer(Thread::startVirtualThread, window));
    editing.letters().offerFirst(this::third);
  }

  /** A letter that is typed on a beat that two sets call differently is the third word on it. */
  private boolean third(AnnotationSymbol symbol) {
    boolean looking = model.looking() && session.selection().get().isEmpty();
    if (looking) {
      model.label(symbol);
    }
    return looking;
  }

  /** Has the commands do what they say, and gives the bar that stands over the paper. */
  Node install(CommandTable table) {
    table
        .on(Command.COMPARE, this::ask)
        .on(Command.NEXT_DIFFERENCE, model::next)
        .on(Command.PREVIOUS_DIFFERENCE, model::previous)
        .on(Command.TAKE_MINE, model::takeMine)
        .on(Command.TAKE_THEIRS, model::takeTheirs)
        .on(Command.TAKE_CHOSEN_THEIRS, model::takeChosen);
    return new CompareBar(session, model, table);
  }

  private void ask() {
    if (session.record().get().isPresent()) {
      new CompareSheet(owner, model, session.annotator().get()).show();
    }
  }

  /** What can be compared with, to be chosen from another menu. */
  Menu menu() {
    Menu menu = new Menu(Texts.get(Command.COMPARE.textKey()));
    menu.setId("compare-menu");
    menu.getItems().add(new SeparatorMenuItem());
    menu.setOnShowing(event -> menu.getItems().setAll(items()));
    return menu;
  }

  private List<MenuItem> items() {
    List<MenuItem> items = new ArrayList<>();
    String edited = session.annotator().get();
    model.choices().forEach(other -> items.add(item(other.words(edited), () -> model.with(other))));
    items.add(new SeparatorMenuItem());
    items.add(item(Texts.get("compare.none"), model::stop));
    return items;
  }

  private static MenuItem item(String words, Runnable action) {
    MenuItem item = new MenuItem(words);
    item.setMnemonicParsing(false);
    item.setOnAction(event -> action.run());
    return item;
  }
}
