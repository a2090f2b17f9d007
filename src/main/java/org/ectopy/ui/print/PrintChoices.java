package org.ectopy.ui.print;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.ectopy.record.EcgRecord;
import org.ectopy.record.Lead;
import org.ectopy.report.strip.Paper;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.control.Segments;

/** What of a strip can be chosen: stretch, scale, leads, letters, paper and form. */
final class PrintChoices extends VBox {

  private static final List<Double> SPEEDS = List.of(12.5, 25.0, 50.0);
  private static final List<Double> GAINS = List.of(5.0, 10.0, 20.0);

  private final PrintViewModel model;
  private final FlowPane leads = new FlowPane();
  private final Segments<PrintExtent> extents;
  private final Segments<PrintLetters> letters;
  private Optional<EcgRecord> offered = Optional.empty();

  PrintChoices(PrintViewModel model) {
    this.model = model;
    getStyleClass().add("print-choices");
    extents = segments(List.of(PrintExtent.values()), PrintExtent::textKey, model.extent());
    letters = segments(List.of(PrintLetters.values()), PrintLetters::textKey, model.letters());
    leads.getStyleClass().add("print-leads");
    ScrollPane scrolled = new ScrollPane(leads);
    scrolled.getStyleClass().add("print-leads-scroll");
    scrolled.setFitToWidth(true);
    CheckBox filter = new CheckBox(Texts.get("print.filtered"));
    filter.setId("print-filtered");
    filter.selectedProperty().bindBidirectional(model.filtered());
    add("extent", extents);
    add("speed", segments(SPEEDS, speed -> key("speed", speed), model.speed()));
    add("gain", segments(GAINS, gain -> key("gain", gain), model.gain()));
    getChildren().add(filter);
    add("leads", scrolled);
    add("letters", letters);
    add("paper", segments(Arrays.asList(Paper.values()), PrintChoices::paper, model.paper()));
    add("format", segments(List.of(PrintFormat.values()), PrintFormat::textKey, model.format()));
    model.leads().addListener((Observable change) -> pressLeads());
  }

  private static String key(String what, double value) {
    String number = value % 1 == 0 ? String.valueOf((int) value) : String.valueOf(value);
    return "print." + what + "." + number.replace('.', '-');
  }

  private static String paper(Paper paper) {
    return "print.paper." + paper.printedName();
  }

  private void add(String what, Node control) {
    Label head = new Label(Texts.get("print." + what));
    head.getStyleClass().add("side-head");
    head.setLabelFor(control);
    getChildren().addAll(head, control);
  }

  private static <T> Segments<T> segments(
      List<T> values, Function<T, String> textKey, ObjectProperty<T> chosen) {
    Segments<T> segments = new Segments<>(values, textKey, chosen::set);
    chosen.addListener((all, before, now) -> segments.show(now::equals));
    segments.show(value -> value.equals(chosen.get()));
    return segments;
  }

  /** Offers what there is now: the record's leads, chosen beats, a model's letters. */
  void offer() {
    extents.enable(PrintExtent.CHOSEN, model.somethingChosen());
    extents.enable(PrintExtent.STRIP, model.strip().isPresent());
    letters.enable(PrintLetters.BOTH, model.modelKnown());
    if (!offered.equals(model.record())) {
      offered = model.record();
      List<Lead> all = offered.map(EcgRecord::leads).orElse(List.of());
      leads
          .getChildren()
          .setAll(IntStream.range(0, all.size()).mapToObj(i -> box(i, all.get(i))).toList());
    }
    pressLeads();
  }

  private CheckBox box(int lead, Lead named) {
    CheckBox box = new CheckBox(named.name());
    box.setId("print-lead-" + lead);
    box.setMnemonicParsing(false);
    box.setOnAction(event -> model.show(lead, box.isSelected()));
    return box;
  }

  private void pressLeads() {
    for (int lead = 0; lead < leads.getChildren().size(); lead++) {
      if (leads.getChildren().get(lead) instanceof CheckBox box) {
        box.setSelected(model.leads().contains(lead));
      }
    }
  }
}
