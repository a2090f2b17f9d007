package org.ectopy.ui.shell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.ectopy.ui.command.Command;
import org.ectopy.ui.command.CommandTable;
import org.ectopy.ui.command.Menus;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.control.TabStop;
import org.ectopy.ui.control.Tip;
import org.ectopy.ui.session.OpenRecord;
import org.ectopy.ui.session.RecordLoader;
import org.ectopy.ui.session.Session;
import org.ectopy.ui.waveform.TimeAxis;
import org.ectopy.ui.waveform.WaveformViewModel;

/** The menus, the name of what is open, and the choices that are needed all the time. */
final class TopBar extends HBox {

  private static final List<Double> SPEEDS = List.of(12.5, 25.0, 50.0, 100.0);
  private static final List<Double> GAINS = List.of(5.0, 10.0, 20.0, 40.0);

  private static final int ITEMS_THAT_OPEN = 2;
  private static final String BETWEEN = " \u203a ";

  /** Where this many logical pixels or fewer are wide, the record's name needs the brand's room. */
  private static final double NARROW = 1400;

  private final Session session;
  private final WaveformViewModel waveform;
  private final CommandTable table;
  private final MenuBar menus;
  private final List<Menu> beside = new ArrayList<>();
  private final TextField place = new TextField();

  TopBar(Session session, WaveformViewModel waveform, RecordLoader loader, CommandTable table) {
    this.session = session;
    this.waveform = waveform;
    this.table = table;
    getStyleClass().add("top-bar");
    setAlignment(Pos.CENTER_LEFT);
    Label brand = new Label(Texts.get("app.name"));
    brand.getStyleClass().add("brand");
    brand.setMinWidth(Region.USE_PREF_SIZE);
    brand.visibleProperty().bind(widthProperty().greaterThan(NARROW));
    brand.managedProperty().bind(brand.visibleProperty());
    menus = Menus.bar(table);
    menus.setMinWidth(Region.USE_PREF_SIZE);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox choices =
        new HBox(
            annotators(loader),
            new ModelSwitch(session, table),
            new PlayBar(waveform.play(), table),
            speed(),
            gain(),
            new FilterSwitch(waveform.overlays(), table),
            axis(),
            goTo());
    choices.getStyleClass().add("choices");
    choices.setAlignment(Pos.CENTER_LEFT);
    choices.setMinWidth(Region.USE_PREF_SIZE);
    choices.disableProperty().bind(session.record().map(Optional::isEmpty));
    getChildren().addAll(brand, menus, crumbs(), space, choices);
  }

  /** Adds a menu to the first menu, after the commands that open something. */
  void addToFile(Menu menu) {
    menus.getMenus().getFirst().getItems().add(ITEMS_THAT_OPEN, menu);
  }

  /** Adds a menu below the annotators, there as long as a record is open. */
  void addToAnnotators(Menu menu) {
    beside.add(menu);
  }

  /** Lets a time be typed. */
  void askPlace() {
    place.requestFocus();
    place.selectAll();
  }

  /** The folder, of which less is shown where there is little room, and the record. */
  private Node crumbs() {
    Label folder = crumb("crumbs-folder", OpenRecord::folder);
    folder.setTextOverrun(OverrunStyle.CLIP);
    folder.setMinWidth(0);
    Label record = crumb("crumbs-record", open -> BETWEEN + open.record().name());
    record.setMinWidth(Region.USE_PREF_SIZE);
    HBox crumbs = new HBox(folder, record);
    crumbs.getStyleClass().add("crumbs");
    crumbs.setAlignment(Pos.CENTER_LEFT);
    return crumbs;
  }

  private Label crumb(String id, Function<OpenRecord, String> text) {
    Label crumb = new Label();
    crumb.setId(id);
    crumb.textProperty().bind(session.record().map(open -> open.map(text).orElse("")));
    Tip.on(crumb)
        .bind(session.record().map(open -> open.map(o -> o.header().toString()).orElse("")));
    return crumb;
  }

  /** The folder and the record, as the window's title has them. */
  static String title(OpenRecord open) {
    return open.folder() + BETWEEN + open.record().name();
  }

  private MenuButton annotators(RecordLoader loader) {
    MenuButton button = new MenuButton();
    button.setId("annotators");
    Tip.on(button, Texts.get("toolbar.annotator"));
    button.setAccessibleText(Texts.get("toolbar.annotator"));
    TabStop.on(button);
    session
        .record()
        .addListener(
            (all, before, now) ->
                button.getItems().setAll(now.map(open -> choices(open, loader)).orElse(List.of())));
    String none = Texts.get("toolbar.no-annotator");
    button.textProperty().bind(session.annotator().map(name -> name.isEmpty() ? none : name));
    return button;
  }

  private List<MenuItem> choices(OpenRecord open, RecordLoader loader) {
    List<MenuItem> items = new ArrayList<>();
    open.annotators().forEach(annotator -> items.add(annotator(annotator, loader)));
    if (!items.isEmpty()) {
      items.add(new SeparatorMenuItem());
    }
    MenuItem detected = new MenuItem(Texts.get("toolbar.detected"));
    detected.setId("detected");
    detected.setOnAction(event -> loader.showDetected());
    items.add(detected);
    items.addAll(beside);
    return items;
  }

  private static MenuItem annotator(String annotator, RecordLoader loader) {
    MenuItem item = new MenuItem(annotator);
    item.setMnemonicParsing(false);
    item.setOnAction(event -> loader.showAnnotator(annotator));
    return item;
  }

  private Node speed() {
    return new ScaleChoice("toolbar.speed", "toolbar.speed.value")
        .of(waveform.speed(), SPEEDS, waveform::setSpeed);
  }

  private Node gain() {
    return new ScaleChoice("toolbar.gain", "toolbar.gain.value")
        .of(waveform.gain(), GAINS, waveform::setGain);
  }

  private Node axis() {
    MenuButton button = new MenuButton();
    Tip.on(button, Texts.get("toolbar.axis"));
    button.setAccessibleText(Texts.get("toolbar.axis"));
    TabStop.on(button);
    button.textProperty().bind(waveform.axis().map(axis -> Texts.get(axis.textKey())));
    Arrays.stream(TimeAxis.values()).map(this::axisItem).forEach(button.getItems()::add);
    return button;
  }

  private MenuItem axisItem(TimeAxis axis) {
    MenuItem item = new MenuItem(Texts.get(axis.textKey()));
    item.setOnAction(event -> waveform.axis().set(axis));
    if (axis == TimeAxis.CLOCK) {
      item.disableProperty().bind(session.record().map(TopBar::clockUnknown));
    }
    return item;
  }

  private static boolean clockUnknown(Optional<OpenRecord> open) {
    return open.flatMap(opened -> opened.record().info().timeBase().time()).isEmpty();
  }

  private Node goTo() {
    place.setId("go-to");
    place.setPromptText(Texts.get("toolbar.go-to"));
    Tip.on(place, Command.GO_TO, table);
    place.setPrefColumnCount(11);
    place.setOnAction(
        event -> {
          if (waveform.goTo(place.getText())) {
            place.clear();
            table.run(Command.LEAVE);
          }
        });
    return place;
  }
}
