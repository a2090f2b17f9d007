package org.ectopy.ui.training;

import javafx.beans.InvalidationListener;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.control.Tip;
import org.ectopy.ui.session.Session;

/** Two buttons that let the current model learn from corrections. */
public final class TuneBar extends VBox {

  private final TrainingViewModel model;
  private final ModelsViewModel models;
  private final Button open = new Button(Texts.get("train.tune-open"));
  private final Button all = new Button();

  /** The buttons; they are ready where there is something to learn from. */
  public TuneBar(TrainingViewModel model, ModelsViewModel models, Session session) {
    this.model = model;
    this.models = models;
    getStyleClass().add("train-tune");
    open.setId("train-tune-open");
    Tip.on(open);
    open.setMaxWidth(Double.MAX_VALUE);
    open.setWrapText(true);
    open.setOnAction(event -> model.tuneOpen());
    all.setId("train-tune-all");
    Tip.on(all);
    all.setMaxWidth(Double.MAX_VALUE);
    all.setWrapText(true);
    all.setOnAction(event -> model.tuneAll());
    getChildren().addAll(open, all);
    InvalidationListener changed = now -> show();
    model.choices().rows().addListener((ListChangeListener<ChosenRecord>) change -> show());
    model.running().addListener(changed);
    model.outcome().addListener(changed);
    models.listing().addListener(changed);
    session.record().addListener(changed);
    show();
  }

  private void show() {
    boolean busy = model.running().get().isPresent() || model.outcome().get().isPresent();
    int records = model.tunings().count();
    open.setDisable(busy || !model.tunings().openIsEdited());
    all.setDisable(busy || records == 0);
    all.setText(Texts.format("train.tune-all", records));
    models
        .listing()
        .get()
        .flatMap(listing -> listing.named(listing.current()))
        .ifPresent(
            current -> {
              String old = model.tunings().rehearsal(current);
              open.setAccessibleHelp(Texts.format("train.tune-open.tip", current.name(), old));
              all.setAccessibleHelp(Texts.format("train.tune-all.tip", current.name(), old));
            });
  }
}
