package org.ectopy.ui.waveform;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.ectopy.record.Lead;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.control.Segments;
import org.ectopy.ui.trace.LeadFormat;
import org.ectopy.ui.trace.LeadOrder;
import org.ectopy.ui.trace.LeadPlan;

/** Lets format, order and the leads themselves be chosen; the paper behind it follows at once. */
public final class LeadsSheet extends VBox {

  private final LeadsViewModel model;
  private final VBox choices = new VBox();
  private final ComboBox<Integer> strip = new ComboBox<>();
  private List<Lead> leads = List.of();
  private Segments<LeadFormat> formats = new Segments<>(List.of(), LeadFormat::textKey, _ -> {});
  private Segments<LeadOrder> orders = new Segments<>(List.of(), LeadOrder::textKey, _ -> {});

  /** A sheet for the leads of the open record. */
  public LeadsSheet(LeadsViewModel model) {
    this.model = model;
    setId("leads-sheet");
    getStyleClass().add("leads-sheet");
    choices.getStyleClass().add("leads-choices");
    strip.setId("leads-strip");
    strip.setAccessibleText(Texts.get("leads.strip"));
    strip.setMaxWidth(Double.MAX_VALUE);
    strip.setConverter(new LeadNameText(model));
    strip.setOnAction(event -> chooseStrip());
    getChildren().addAll(choices, head("leads.each"), new LeadList(model));
    model.plan().addListener((all, before, now) -> show(now));
    show(model.plan().get());
  }

  private void chooseStrip() {
    Integer chosen = strip.getValue();
    if (chosen != null && chosen != model.plan().get().strip()) {
      model.strip(chosen);
    }
  }

  private void show(LeadPlan plan) {
    if (!leads.equals(model.leads())) {
      leads = model.leads();
      offer();
    }
    formats.show(format -> format == plan.format());
    orders.show(order -> plan.stands(order, leads));
    strip.setValue(leads.isEmpty() ? null : plan.strip());
    strip.setDisable(!plan.format().strip());
  }

  private void offer() {
    formats = new Segments<>(model.formats(), LeadFormat::textKey, model::format);
    orders = new Segments<>(model.orders(), LeadOrder::textKey, model::order);
    strip.getItems().setAll(IntStream.range(0, leads.size()).boxed().toList());
    choices.getChildren().clear();
    if (model.formats().size() > 1) {
      add("leads.format", formats);
      add("leads.strip", strip);
    }
    if (model.orders().size() > 1) {
      add("leads.order", orders);
    }
  }

  private void add(String titleKey, Node choice) {
    choices.getChildren().addAll(head(titleKey), choice);
  }

  private static Label head(String key) {
    Label head = new Label(Texts.get(key));
    head.getStyleClass().add("side-head");
    return head;
  }
}
