package org.ectopy.ui.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.ectopy.annotation.Strip;
import org.ectopy.record.EcgRecord;
import org.ectopy.record.ElapsedTime;
import org.ectopy.report.strip.DisclosurePages;
import org.ectopy.report.strip.Paper;
import org.ectopy.report.strip.StripLook;
import org.ectopy.report.strip.StripScale;
import org.ectopy.signal.EcgFilter;
import org.ectopy.ui.session.OpenRecord;
import org.ectopy.ui.session.Session;
import org.ectopy.ui.session.Viewport;

/** What is to be printed, and how. */
public final class PrintViewModel {

  /** What is shown before the first chosen beat and after the last, in seconds. */
  private static final double BEFORE = 0.5;

  private static final double AFTER = 1;
  private static final int HEAD = "hh:mm:ss".length();

  private final Session session;
  private final PrintSource source;
  private final ObjectProperty<PrintExtent> extent = new SimpleObjectProperty<>(PrintExtent.VIEW);
  private final ObjectProperty<Double> speed =
      new SimpleObjectProperty<>(StripScale.STANDARD.speed());
  private final ObjectProperty<Double> gain =
      new SimpleObjectProperty<>(StripScale.STANDARD.gain());
  private final BooleanProperty filtered = new SimpleBooleanProperty();
  private final ObjectProperty<PrintLetters> letters =
      new SimpleObjectProperty<>(PrintLetters.ANNOTATOR);
  private final ObjectProperty<PrintFormat> format = new SimpleObjectProperty<>(PrintFormat.PDF);
  private final ObjectProperty<Paper> paper = new SimpleObjectProperty<>(Paper.A4);
  private final ObservableList<Integer> leads = FXCollections.observableArrayList();
  private final BooleanProperty watching = new SimpleBooleanProperty();
  private final ReadOnlyObjectWrapper<Optional<Printing>> printing =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /** A choice for the record that is open in a session. */
  public PrintViewModel(Session session, PrintSource source) {
    this.session = session;
    this.source = source;
    InvalidationListener changed = change -> update();
    List.of(extent, speed, gain, filtered, letters, format, paper, leads)
        .forEach(each -> each.addListener(changed));
    List.of(
            session.viewport(),
            session.selection(),
            session.marks(),
            session.predictions(),
            session.strips().chosen(),
            watching)
        .forEach(each -> each.addListener(changed));
    session.record().addListener((all, before, now) -> begin());
  }

  /** Takes leads, filter and stretch as they are on the screen. */
  public void begin() {
    boolean watched = watching.get();
    watching.set(false);
    leads.setAll(source.leads());
    filtered.set(source.filtered());
    extent.set(usual());
    watching.set(watched);
  }

  /** Chosen beats before the chosen strip, and that only where some of it is in view. */
  private PrintExtent usual() {
    Viewport view = session.viewport().get();
    boolean seen =
        strip()
            .filter(strip -> strip.begin() < view.lastFrame() && strip.end() > view.firstFrame())
            .isPresent();
    return somethingChosen() ? PrintExtent.CHOSEN : seen ? PrintExtent.STRIP : PrintExtent.VIEW;
  }

  /** Whether somebody looks: only then is it worked out what is printed. */
  BooleanProperty watching() {
    return watching;
  }

  /** Which stretch. */
  ObjectProperty<PrintExtent> extent() {
    return extent;
  }

  /** The paper's speed in mm/s. */
  ObjectProperty<Double> speed() {
    return speed;
  }

  /** The gain in mm/mV. */
  ObjectProperty<Double> gain() {
    return gain;
  }

  /** Whether drift and muscle noise are taken out. */
  BooleanProperty filtered() {
    return filtered;
  }

  /** Whose letters. */
  ObjectProperty<PrintLetters> letters() {
    return letters;
  }

  /** The file's form. */
  ObjectProperty<PrintFormat> format() {
    return format;
  }

  /** The paper. */
  ObjectProperty<Paper> paper() {
    return paper;
  }

  /** The leads that are printed, by their places in the record. */
  ObservableList<Integer> leads() {
    return leads;
  }

  /** Prints a lead too, in the place that it has on the screen, or no longer prints it. */
  void show(int lead, boolean printed) {
    List<Integer> order = new ArrayList<>(source.leads());
    record().ifPresent(record -> addMissing(order, record.leads().size()));
    leads.setAll(
        order.stream().filter(each -> each == lead ? printed : leads.contains(each)).toList());
  }

  private static void addMissing(List<Integer> order, int count) {
    IntStream.range(0, count).filter(lead -> !order.contains(lead)).forEach(order::add);
  }

  /** What is to be printed; empty while nobody looks, no record is open or no lead is chosen. */
  ReadOnlyObjectProperty<Optional<Printing>> printing() {
    return printing.getReadOnlyProperty();
  }

  /** The record whose leads can be chosen. */
  Optional<EcgRecord> record() {
    return session.record().get().map(OpenRecord::record);
  }

  /** Whether the model has letters to be printed beside the annotator's. */
  boolean modelKnown() {
    return labels(PrintLetters.BOTH).both();
  }

  /** Whether beats are chosen together; one alone makes no strip. */
  boolean somethingChosen() {
    return !session.selection().get().isEmpty();
  }

  /** The chosen strip; empty where none is. */
  Optional<Strip> strip() {
    return session.strips().chosen().get();
  }

  private PrintLabels labels(PrintLetters wanted) {
    return PrintLabels.now(session, source.annotations(), wanted);
  }

  private void update() {
    Optional<EcgRecord> open = record().filter(record -> record.frames() > 0);
    printing.set(
        watching.get() && !leads.isEmpty()
            ? open.map(record -> new Printing(record, plan(record), paper.get(), format.get()))
            : Optional.empty());
  }

  private PrintPlan plan(EcgRecord record) {
    double perSecond = record.rate().framesPerSecond();
    double[] ends = ends(perSecond);
    long first = Math.clamp(Math.round(ends[0]), 0, record.frames() - 1);
    long end = Math.clamp(Math.round(ends[1]), first + 1, record.frames());
    StripScale scale = new StripScale(speed.get(), gain.get());
    StripLook look = new StripLook(scale, leads, filter(filtered.get(), record, leads));
    return new PrintPlan(first, end, look, labels(letters.get()));
  }

  /** The first frame and the one after the last, which may lie outside of the record. */
  private double[] ends(double perSecond) {
    Optional<Strip> strip = strip().filter(each -> extent.get() == PrintExtent.STRIP);
    if (strip.isPresent()) {
      return new double[] {strip.get().begin(), strip.get().end()};
    }
    if (extent.get() == PrintExtent.CHOSEN && somethingChosen()) {
      return new double[] {firstChosen() - BEFORE * perSecond, lastChosen() + AFTER * perSecond};
    }
    Viewport view = session.viewport().get();
    return new double[] {
      view.firstFrame(), view.firstFrame() + wholeTenths(view, perSecond) * perSecond
    };
  }

  /** The seconds in view without the last few hundredths, which would make a row of their own. */
  private static double wholeTenths(Viewport view, double perSecond) {
    double seconds = (view.lastFrame() - view.firstFrame()) / perSecond;
    return seconds < 1 ? seconds : Math.floor(seconds * 10) / 10;
  }

  private static EcgFilter filter(boolean wanted, EcgRecord record, List<Integer> chosen) {
    return wanted ? PrintFilter.of(record, chosen) : EcgFilter.NONE;
  }

  private double firstChosen() {
    return frame(session.selection().get().beats().min().orElseThrow());
  }

  private double lastChosen() {
    return frame(session.selection().get().beats().max().orElseThrow());
  }

  private double frame(int beat) {
    return (double) session.marks().get().frame(beat);
  }

  /** The name that a file of the strip is offered. */
  static String fileName(Printing printing) {
    String name = printing.record().name();
    String time = ElapsedTime.of(printing.plan().first(), printing.record().rate());
    String clock = time.substring(0, HEAD).replace(':', '-');
    return name + "_" + clock + "." + printing.format().ending();
  }

  /** The whole record in short rows of one lead: the usual one, or the first that is shown. */
  PrintPlan whole(EcgRecord record) {
    List<Integer> shown = source.leads();
    int usual = DisclosurePages.lead(record);
    List<Integer> one =
        List.of(shown.isEmpty() || shown.contains(usual) ? usual : shown.getFirst());
    EcgFilter filter = filter(source.filtered(), record, one);
    StripLook look = new StripLook(DisclosurePages.USUAL_SCALE, one, filter);
    return new PrintPlan(0, record.frames(), look, labels(PrintLetters.ANNOTATOR));
  }
}
