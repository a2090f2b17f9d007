package org.ectopy.ui.print;

import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.control.Tip;
import org.ectopy.ui.session.Threads;

/** Shows what would be printed, and lets it be changed. */
public final class PrintView extends HBox {

  private static final double WIDTH = 660;
  private static final double HEIGHT = 500;

  private final PrintViewModel model;
  private final PrintPreview preview;
  private final PrintChoices choices;
  private final ImageView image = new ImageView();
  private final Label words = new Label();
  private final Button save = new Button(Texts.get("print.save"));

  /**
   * @param worker draws, one thing at a time
   * @param files asks where to, and writes
   * @param owner the program's window
   */
  public PrintView(
      PrintViewModel model, Executor worker, Threads threads, PrintFiles files, Window owner) {
    this.model = model;
    this.preview = new PrintPreview(worker, threads.window(), this::show);
    this.choices = new PrintChoices(model);
    setId("print-view");
    getStyleClass().add("print-view");
    words.setId("print-words");
    words.getStyleClass().add("print-words");
    words.setWrapText(true);
    save.setId("print-save");
    save.setDefaultButton(true);
    Tip.on(save, Texts.get("print.save.tip"));
    save.setOnAction(
        event -> model.printing().get().ifPresent(printing -> files.ask(owner, printing)));
    getChildren().addAll(paper(), side());
    model.printing().addListener((all, before, now) -> ask(now));
    sceneProperty()
        .flatMap(Scene::windowProperty)
        .flatMap(Window::showingProperty)
        .orElse(false)
        .addListener((all, before, now) -> model.watching().set(now));
  }

  private VBox paper() {
    StackPane sheet = new StackPane(image);
    sheet.getStyleClass().add("print-sheet");
    sheet.setMinSize(WIDTH, HEIGHT);
    sheet.setMaxSize(WIDTH, HEIGHT);
    return new VBox(sheet, words);
  }

  private VBox side() {
    Region space = new Region();
    VBox.setVgrow(space, Priority.ALWAYS);
    save.setMaxWidth(Double.MAX_VALUE);
    VBox side = new VBox(choices, space, save);
    side.getStyleClass().add("print-side");
    return side;
  }

  private void ask(Optional<Printing> printing) {
    choices.offer();
    save.setDisable(printing.isEmpty());
    if (printing.isEmpty()) {
      image.setImage(null);
      words.setText(Texts.get(model.record().isEmpty() ? "print.no-record" : "print.no-lead"));
      return;
    }
    double scale = image.getScene() == null ? 1 : image.getScene().getWindow().getOutputScaleX();
    preview.ask(printing.get(), WIDTH * scale, HEIGHT * scale);
  }

  private void show(PrintPreview.Shown drawn) {
    if (!model.printing().get().equals(Optional.of(drawn.printing()))) {
      return;
    }
    boolean seen = drawn.image().getWidth() > 1;
    double scale = image.getScene().getWindow().getOutputScaleX();
    image.setImage(drawn.image());
    image.setFitWidth(drawn.image().getWidth() / scale);
    image.setFitHeight(drawn.image().getHeight() / scale);
    image.setAccessibleText(drawn.words());
    image.setVisible(seen);
    words.setText(drawn.words());
    save.setDisable(!seen);
  }
}
