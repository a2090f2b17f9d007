package org.ectopy.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.cell.TextFieldTableCell;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.ectopy.ui.command.Command;
import org.ectopy.ui.command.CommandTable;
import org.ectopy.ui.session.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Which keys reach the commands, and which stay with the control that has the focus. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // TestFX calls start before each test
class KeyFocusTest {

  private static final KeyCode[] PLAIN = {
    KeyCode.SPACE,
    KeyCode.LEFT,
    KeyCode.RIGHT,
    KeyCode.DELETE,
    KeyCode.BACK_SPACE,
    KeyCode.ENTER,
    KeyCode.HOME,
    KeyCode.END,
    KeyCode.INSERT,
    KeyCode.UP,
    KeyCode.DOWN,
    KeyCode.PAGE_DOWN,
    KeyCode.PERIOD
  };

  private final List<Command> done = new ArrayList<>();
  private final Map<Command, Integer> pressed = new EnumMap<>(Command.class);
  private final TextField field = new TextField();
  private final Pane traces = new Pane();
  private final VBox box = new VBox(field, traces);
  private final CommandTable table = new CommandTable();
  private Stage stage;

  @Start
  void start(Stage primary) {
    stage = primary;
    traces.setFocusTraversable(true);
    Arrays.stream(Command.values()).forEach(each -> table.on(each, () -> done.add(each)));
    table.recordOpen().set(true);
    Scene scene = new Scene(box, 500, 400);
    new Keys(table).install(scene);
    primary.setScene(scene);
    primary.show();
  }

  private void focus(FxRobot robot, Node node) {
    robot.interact(
        () -> {
          if (!box.getChildren().contains(node)) {
            box.getChildren().add(node);
          }
          node.requestFocus();
        });
    WaitForAsyncUtils.waitForFxEvents();
    done.clear();
  }

  @Test
  void overTheTracesEachPlainKeyIsACommand(FxRobot robot) {
    focus(robot, traces);
    robot.type(PLAIN);
    assertEquals(
        List.of(
            Command.PLAY,
            Command.PREVIOUS_BEAT,
            Command.NEXT_BEAT,
            Command.DELETE_BEATS,
            Command.ZOOM_BACK,
            Command.CONFIRM,
            Command.START,
            Command.END,
            Command.INSERT_BEAT,
            Command.LEADS_UP,
            Command.LEADS_DOWN,
            Command.HALF_SCREEN_ON,
            Command.DELETE_BEATS),
        done);
  }

  @Test
  void inATextFieldNoPlainKeyIs(FxRobot robot) {
    focus(robot, field);
    robot.type(PLAIN);
    assertEquals(List.of(), done);
    robot.write("a b");
    assertEquals(List.of(), done);
    assertEquals("a b", field.getText().strip().replace(".", ""));
  }

  @Test
  void inATextFieldKeysWithCtrlAndFunctionKeysStillAre(FxRobot robot) {
    focus(robot, field);
    robot.type(KeyCode.F1);
    robot.push(KeyCode.CONTROL, KeyCode.S);
    assertEquals(List.of(Command.SHOW_KEYS, Command.SAVE), done);
  }

  @Test
  void inAComboBoxNoPlainKeyIs(FxRobot robot) {
    ComboBox<String> combo = new ComboBox<>();
    combo.getItems().addAll("one", "two");
    focus(robot, combo);
    robot.type(KeyCode.LEFT, KeyCode.DELETE, KeyCode.BACK_SPACE, KeyCode.HOME);
    assertEquals(List.of(), done);
  }

  @Test
  void inACellThatIsEditedNoPlainKeyIs(FxRobot robot) {
    TableView<String> rows = new TableView<>();
    TableColumn<String, String> column = new TableColumn<>("note");
    column.setCellFactory(TextFieldTableCell.forTableColumn());
    rows.setEditable(true);
    rows.getColumns().add(column);
    rows.getItems().add("a");
    focus(robot, rows);
    robot.interact(() -> rows.edit(0, column));
    WaitForAsyncUtils.waitForFxEvents();
    robot.type(KeyCode.SPACE, KeyCode.LEFT, KeyCode.DELETE, KeyCode.BACK_SPACE);
    assertEquals(List.of(), done);
  }

  /** Delete in the list of models once deleted the beat that was chosen in the traces. */
  @Test
  void whatRemovesIsTheFocusedTables(FxRobot robot) {
    TableView<String> rows = new TableView<>();
    rows.getItems().addAll("a", "b");
    focus(robot, rows);
    robot.type(KeyCode.DELETE, KeyCode.BACK_SPACE, KeyCode.PERIOD, KeyCode.INSERT, KeyCode.ENTER);
    assertEquals(List.of(), done);
  }

  @Test
  void spaceAndEnterPressAFocusedButton(FxRobot robot) {
    Button button = new Button("Do");
    button.setOnAction(event -> pressed.merge(Command.ABOUT, 1, Integer::sum));
    focus(robot, button);
    robot.type(KeyCode.SPACE, KeyCode.ENTER);
    assertEquals(2, pressed.get(Command.ABOUT));
    assertEquals(List.of(), done);
    ToggleButton toggle = new ToggleButton("On");
    focus(robot, toggle);
    robot.type(KeyCode.SPACE);
    assertEquals(true, toggle.isSelected());
    assertEquals(List.of(), done);
  }

  @Test
  void aListKeepsEnterSpaceAndDelete(FxRobot robot) {
    ListView<String> list = new ListView<>();
    list.getItems().addAll("one", "two");
    focus(robot, list);
    robot.type(KeyCode.ENTER, KeyCode.SPACE, KeyCode.DELETE, KeyCode.DOWN);
    assertEquals(List.of(), done);
  }

  @Test
  void whileAMenuIsOpenItHasAllKeys(FxRobot robot) {
    MenuButton menu = new MenuButton("Menu", null, new MenuItem("one"), new MenuItem("two"));
    focus(robot, menu);
    robot.interact(menu::show);
    robot.type(KeyCode.DELETE, KeyCode.BACK_SPACE, KeyCode.F1);
    assertEquals(List.of(), done);
    robot.interact(menu::hide);
  }

  @Test
  void inADialogueNoKeyIs(FxRobot robot) {
    AskedAnnotator annotator = new AskedAnnotator(stage, new Settings());
    focus(robot, traces);
    robot.interact(() -> annotator.ask(name -> {}));
    WaitForAsyncUtils.waitForFxEvents();
    robot.type(KeyCode.SPACE, KeyCode.DELETE, KeyCode.F1);
    robot.push(KeyCode.CONTROL, KeyCode.S);
    assertEquals(List.of(), done);
    robot.type(KeyCode.ESCAPE);
  }

  @Test
  void aCommandThatNeedsARecordWaitsForOne(FxRobot robot) {
    table.recordOpen().set(false);
    focus(robot, traces);
    robot.type(KeyCode.SPACE, KeyCode.F1);
    assertEquals(List.of(Command.SHOW_KEYS), done);
  }
}
