package org.ectopy.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.session.RecentRecords;

/** The records that were opened last; one whose file is no longer there is grey. */
final class RecentMenu extends Menu {

  private final RecentRecords recent;
  private final Consumer<Path> open;
  private final Executor window;

  /**
   * @param open opens a header
   * @param window runs what touches the menu
   */
  RecentMenu(RecentRecords recent, Consumer<Path> open, Executor window) {
    super(Texts.get("recent.menu"));
    this.recent = recent;
    this.open = open;
    this.window = window;
    setId("recent");
    recent.headers().addListener((all, before, now) -> fill(now));
    fill(recent.headers().getValue());
    setOnShowing(event -> look());
  }

  private void fill(List<String> headers) {
    List<MenuItem> items = new ArrayList<>(headers.stream().map(this::item).toList());
    MenuItem clear = new MenuItem(Texts.get("recent.clear"));
    clear.setId("recent-clear");
    clear.setOnAction(event -> recent.clear());
    clear.setDisable(headers.isEmpty());
    if (!items.isEmpty()) {
      items.add(new SeparatorMenuItem());
    }
    items.add(clear);
    getItems().setAll(items);
  }

  private MenuItem item(String header) {
    File file = new File(header);
    String name = file.getName().replaceFirst("\\.hea$", "");
    MenuItem item = new MenuItem(Texts.format("recent.item", name, file.getParent()));
    item.setMnemonicParsing(false);
    item.setUserData(file);
    item.setOnAction(event -> open.accept(file.toPath()));
    return item;
  }

  /** A folder that is far away may take its time to answer, so it is not waited for. */
  private void look() {
    for (MenuItem item : getItems()) {
      if (item.getUserData() instanceof File file) {
        CompletableFuture<Void> _ =
            CompletableFuture.supplyAsync(file::isFile)
                .thenAcceptAsync(there -> item.setDisable(!there), window);
      }
    }
  }
}
