package org.ectopy.ui.preferences;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;
import org.ectopy.ui.command.Command;
import org.ectopy.ui.command.CommandTable;
import org.ectopy.ui.command.Language;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.session.Remembered;
import org.ectopy.ui.session.Theme;
import org.ectopy.ui.session.UserData;
import org.jspecify.annotations.Nullable;

/** What a user may choose; each choice is remembered, and all but the language hold at once. */
public final class PreferencesView extends GridPane {

  private static final List<Double> SPEEDS = List.of(12.5, 25.0, 50.0, 100.0);
  private static final List<Double> GAINS = List.of(5.0, 10.0, 20.0, 40.0);

  private final UserData user;

  /**
   * @param table does what a button asks for
   * @param showFolder shows the folder of the user's data
   */
  public PreferencesView(UserData user, CommandTable table, Runnable showFolder) {
    this.user = user;
    getStyleClass().add("preferences");
    language(table);
    choice("theme", List.of(Theme.values()), user.settings().of(Remembered.THEME))
        .setConverter(shown(theme -> Texts.get(theme.textKey())));
    name();
    choice("speed", SPEEDS, user.settings().of(Remembered.SPEED))
        .setConverter(shown(speed -> Texts.format("preferences.speed.value", speed)));
    choice("gain", GAINS, user.settings().of(Remembered.GAIN))
        .setConverter(shown(gain -> Texts.format("preferences.gain.value", gain)));
    row("screen", button(Command.CALIBRATE_SCREEN, table));
    row("keys", button(Command.EDIT_KEYS, table));
    data(showFolder);
  }

  private void row(String what, Node control) {
    Label label = new Label(Texts.get("preferences." + what));
    label.setLabelFor(control);
    addRow(getRowCount(), label, control);
  }

  private void hint(String what) {
    Label hint = new Label(Texts.get("preferences." + what));
    hint.getStyleClass().add("dialogue-hint");
    hint.setWrapText(true);
    add(hint, 1, getRowCount());
  }

  private <T> ComboBox<T> choice(String what, List<T> offered, Property<T> value) {
    ComboBox<T> box = new ComboBox<>();
    box.setId("preferences-" + what);
    box.getItems().setAll(offered);
    box.setValue(value.getValue());
    box.setAccessibleText(Texts.get("preferences." + what));
    box.setMaxWidth(Double.MAX_VALUE);
    box.valueProperty().addListener((all, before, now) -> value.setValue(now));
    row(what, box);
    return box;
  }

  private static <T> StringConverter<T> shown(Function<T, String> text) {
    return new Shown<>(text);
  }

  private void language(CommandTable table) {
    Property<String> code = user.settings().of(Remembered.LANGUAGE);
    ComboBox<Language> box = new ComboBox<>();
    box.setId("preferences-language");
    box.getItems().setAll(Language.values());
    box.setValue(Language.of(code.getValue()));
    box.setConverter(shown(Language::title));
    box.setAccessibleText(Texts.get("preferences.language"));
    box.setMaxWidth(Double.MAX_VALUE);
    box.valueProperty().addListener((all, before, now) -> code.setValue(now.code()));
    HBox.setHgrow(box, Priority.ALWAYS);
    HBox both = new HBox(box, button(Command.RESTART, table));
    both.getStyleClass().add("dialogue-buttons");
    row("language", both);
    hint("language.later");
  }

  private void name() {
    Property<String> name = user.settings().of(Remembered.ANNOTATOR);
    TextField field = new TextField(name.getValue());
    field.setId("preferences-annotator");
    field.setPromptText(Texts.get("preferences.annotator.unknown"));
    Consumer<String> take = text -> name.setValue(text.strip());
    field.textProperty().addListener((all, before, now) -> take.accept(now));
    row("annotator", field);
  }

  private static Button button(Command command, CommandTable table) {
    Button button = new Button(Texts.get(command.textKey()));
    button.setId("preferences-" + command.id());
    button.setDisable(!table.has(command));
    button.setOnAction(event -> table.run(command));
    return button;
  }

  private void data(Runnable showFolder) {
    TextField path = new TextField(user.folders().data().toString());
    path.setId("preferences-data");
    path.setEditable(false);
    HBox.setHgrow(path, Priority.ALWAYS);
    Button open = new Button(Texts.get("folder.show"));
    open.setOnAction(event -> showFolder.run());
    HBox both = new HBox(path, open);
    both.getStyleClass().add("dialogue-buttons");
    row("data", both);
  }

  /** Shows values in words, and reads none. */
  private static final class Shown<T> extends StringConverter<T> {

    private final Function<T, String> text;

    Shown(Function<T, String> text) {
      this.text = text;
    }

    @Override
    public String toString(@Nullable T value) {
      return value == null ? "" : text.apply(value);
    }

    @Override
    public T fromString(String written) {
      throw new UnsupportedOperationException(written);
    }
  }
}
