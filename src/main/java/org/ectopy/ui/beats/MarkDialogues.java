package org.ectopy.ui.beats;

import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.ectopy.annotation.Mark;
import org.ectopy.record.Lead;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.control.Dialogue;
import org.ectopy.ui.session.BeatMark;

/** Asks for notes, rhythms and signal quality: for new ones, and for others in their place. */
public final class MarkDialogues {

  private final EditDesk desk;
  private final MarkEdits edits;
  private final Window owner;

  /**
   * @param owner the window that waits
   */
  public MarkDialogues(EditDesk desk, Window owner) {
    this.desk = desk;
    this.edits = new MarkEdits(desk);
    this.owner = owner;
  }

  /** Asks for a note at the chosen beats; where none is chosen, for a comment. */
  public void note() {
    List<BeatMark> all = desk.session().marks().get().beats();
    List<Mark> beats = desk.edits().chosen().mapToObj(beat -> all.get(beat).mark()).toList();
    if (beats.isEmpty()) {
      PlaceField place = place(desk.place().here());
      TextField field = field("");
      ask("marks.form.comment", place, List.of(field), field)
          .accept(frame -> comment(frame, field.getText().strip()));
    } else {
      noteAt(beats);
    }
  }

  private void comment(long frame, String text) {
    if (!text.isEmpty()) {
      edits.set(MarkKind.NOTE, frame, 0, text);
    }
  }

  private void noteAt(List<Mark> beats) {
    TextField field = field(beats.getFirst().annotation().auxText().strip());
    VBox form = form(List.of(field));
    if (beats.size() > 1) {
      form.getChildren().addFirst(new Label(Texts.format("marks.form.beats", beats.size())));
    }
    Dialogue dialogue = new Dialogue(owner, Texts.get("marks.form.note.beat"), form);
    finish(dialogue, () -> desk.edits().note(beats, field.getText().strip()));
    field.requestFocus();
    field.selectAll();
  }

  /** Asks for the rhythm that begins here. */
  public void rhythm() {
    PlaceField place = place(desk.place().here());
    rhythm(place, "", (frame, label) -> edits.set(MarkKind.RHYTHM, frame, 0, label));
  }

  /** Asks for the signal's quality from here on. */
  public void quality() {
    long here = desk.place().here();
    int before = edits.last(MarkKind.QUALITY, here).map(m -> m.annotation().subtype()).orElse(0);
    PlaceField place = place(here);
    quality(place, before, (frame, subtype) -> edits.set(MarkKind.QUALITY, frame, subtype, ""));
  }

  /** Asks for what a mark is to say, and where it is to lie. */
  public void edit(Mark mark) {
    if (mark.beat()) {
      noteAt(List.of(mark));
      return;
    }
    String text = mark.annotation().auxText().strip();
    int subtype = mark.annotation().subtype();
    PlaceField place = place(mark.frame());
    switch (MarkKind.of(mark)) {
      case RHYTHM -> rhythm(place, text, (at, label) -> edits.change(mark, at, subtype, label));
      case QUALITY -> quality(place, subtype, (at, bits) -> edits.change(mark, at, bits, text));
      case NOTE -> {
        TextField field = field(text);
        ask("marks.form.note", place, List.of(field), field)
            .accept(at -> edits.change(mark, at, subtype, field.getText().strip()));
      }
    }
  }

  /** Takes a place and a rhythm. */
  @FunctionalInterface
  private interface RhythmTaker {
    void take(long frame, String label);
  }

  /** Takes a place and a quality. */
  @FunctionalInterface
  private interface QualityTaker {
    void take(long frame, int subtype);
  }

  private void rhythm(PlaceField place, String label, RhythmTaker taker) {
    RhythmPane pane = new RhythmPane(label);
    Button ok =
        ask("marks.form.rhythm", place, List.of(pane), pane.getChildren().getFirst())
            .accept(
                frame -> {
                  if (!pane.label().isEmpty()) {
                    taker.take(frame, pane.label());
                  }
                });
    pane.onDoubleClick(ok::fire);
  }

  private void quality(PlaceField place, int subtype, QualityTaker taker) {
    List<String> leads = leads();
    QualityPane pane = new QualityPane(leads, subtype);
    List<Node> parts =
        leads.size() > QualityPane.LEADS
            ? List.of(pane, hint(Texts.get("marks.form.leads")))
            : List.of(pane);
    ask("marks.form.quality", place, parts, pane.first())
        .accept(frame -> taker.take(frame, pane.subtype()));
  }

  private List<String> leads() {
    return desk.session().record().get().stream()
        .flatMap(open -> open.record().leads().stream())
        .map(Lead::name)
        .toList();
  }

  private static Label hint(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("dialogue-hint");
    return label;
  }

  private PlaceField place(long frame) {
    return new PlaceField(frame, desk.frames(), desk.framesPerSecond());
  }

  private static TextField field(String text) {
    TextField field = new TextField(text);
    field.setId("note-text");
    field.setAccessibleText(Texts.get("marks.form.note"));
    return field;
  }

  private static VBox form(List<? extends Node> parts) {
    VBox form = new VBox();
    form.getStyleClass().add("mark-form");
    form.getChildren().addAll(parts);
    return form;
  }

  /** What a form does with the place once it is filled in, by the button that it gives back. */
  @FunctionalInterface
  private interface Form {
    Button accept(LongConsumer taken);
  }

  /** A form for a place and more; it is shown once it is said what becomes of it. */
  private Form ask(String titleKey, PlaceField place, List<? extends Node> parts, Node first) {
    VBox form = form(parts);
    Label at = new Label(Texts.get("marks.form.at"));
    HBox row = new HBox(at, place);
    row.getStyleClass().add("mark-place");
    form.getChildren().add(row);
    Dialogue dialogue = new Dialogue(owner, Texts.get(titleKey), form);
    return taken -> {
      Button ok = finish(dialogue, () -> taken.accept(place.frame()));
      ok.disableProperty().bind(place.isWrong());
      form.addEventFilter(KeyEvent.KEY_PRESSED, event -> enter(event, ok));
      first.requestFocus();
      return ok;
    };
  }

  /** Choices would keep Enter for themselves. */
  private static void enter(KeyEvent event, Button ok) {
    if (event.getCode() == KeyCode.ENTER) {
      event.consume();
      ok.fire();
    }
  }

  private static Button finish(Dialogue dialogue, Runnable taken) {
    dialogue.add("mark-cancel", Texts.get("dialogue.cancel"), dialogue::close);
    Button ok = dialogue.addDefault("mark-ok", Texts.get("dialogue.ok"), taken);
    dialogue.show();
    return ok;
  }

  /** The mark of a row, where it can be edited. */
  void edit(Optional<MarkRow> row) {
    row.map(MarkRow::mark).ifPresent(this::edit);
  }
}
