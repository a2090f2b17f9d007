package org.ectopy.ui.teaching;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.ectopy.teaching.Example;
import org.ectopy.teaching.TeachingTexts;
import org.ectopy.teaching.Topic;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.session.Problems;
import org.ectopy.ui.session.TimeText;

/** The examples of one topic, and the one of them that is shown. */
public final class ExampleViewModel {

  private final AtlasDesk desk;
  private final TeachingTexts texts;
  private final ExampleReader reader;
  private final ReadOnlyObjectWrapper<Optional<Topic>> topic =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<List<Example>> examples =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Optional<Example>> chosen =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<TeachingStrip>> strip =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<String> words = new ReadOnlyObjectWrapper<>("");
  private int asked;

  ExampleViewModel(AtlasDesk desk, TeachingTexts texts) {
    this.desk = desk;
    this.texts = texts;
    this.reader = new ExampleReader(desk.store());
  }

  /** The topic; empty for none. */
  public ReadOnlyObjectProperty<Optional<Topic>> topic() {
    return topic.getReadOnlyProperty();
  }

  /** The topic's examples whose records are here. */
  public ReadOnlyObjectProperty<List<Example>> examples() {
    return examples.getReadOnlyProperty();
  }

  /** The example that is shown, or about to be. */
  public ReadOnlyObjectProperty<Optional<Example>> chosen() {
    return chosen.getReadOnlyProperty();
  }

  /** What is drawn; empty until it has been read. */
  ReadOnlyObjectProperty<Optional<TeachingStrip>> strip() {
    return strip.getReadOnlyProperty();
  }

  /** Where the example is from, or why there is none. */
  public ReadOnlyObjectProperty<String> words() {
    return words.getReadOnlyProperty();
  }

  /** Shows the first example of a topic. */
  void show(Optional<Topic> now) {
    topic.set(now);
    examples.set(now.map(this::present).orElse(List.of()));
    choose(examples.get().stream().findFirst());
  }

  /** Looks again which records are here; the example that is shown stays. */
  void refresh() {
    List<Example> present = topic.get().map(this::present).orElse(List.of());
    if (!present.equals(examples.get())) {
      examples.set(present);
      if (chosen.get().filter(present::contains).isEmpty()) {
        choose(present.stream().findFirst());
      }
    }
  }

  private List<Example> present(Topic now) {
    return now.examples().stream()
        .filter(example -> desk.places().header(example).isPresent())
        .toList();
  }

  /** Shows another example of the topic. */
  public void choose(Example example) {
    choose(Optional.of(example));
  }

  /** Shows the example so many places on, round the end. */
  public void step(int places) {
    List<Example> all = examples.get();
    chosen
        .get()
        .map(all::indexOf)
        .ifPresent(here -> choose(all.get(Math.floorMod(here + places, all.size()))));
  }

  private void choose(Optional<Example> example) {
    int mine = ++asked;
    chosen.set(example);
    strip.set(Optional.empty());
    words.set(example.map(this::origin).orElseGet(this::lacking));
    if (example.isPresent() && topic.get().isPresent()) {
      Topic of = topic.get().get();
      Path header = desk.places().header(example.get()).orElseThrow();
      desk.worker().execute(() -> read(mine, of, example.get(), header));
    }
  }

  private void read(int mine, Topic of, Example example, Path header) {
    try {
      TeachingStrip found = reader.read(of, example, header);
      desk.window().execute(() -> ifNewest(mine, () -> strip.set(Optional.of(found))));
    } catch (IOException | RuntimeException e) {
      desk.window().execute(() -> ifNewest(mine, () -> words.set(Problems.sentence(e))));
    }
  }

  private void ifNewest(int mine, Runnable change) {
    if (mine == asked) {
      change.run();
    }
  }

  private String origin(Example example) {
    String time = TimeText.clock(example.seconds(), 0);
    String place =
        switch (example.source()) {
          case SAMPLE -> Texts.format("atlas.from.sample", example.record(), time);
          case MIT_BIH -> Texts.format("atlas.from.mit-bih", example.record(), time);
        };
    boolean own = topic.get().filter(now -> now.shownBy(example)).isPresent();
    return own ? place : Texts.format("atlas.labelled", place, example.label());
  }

  private String lacking() {
    return topic
        .get()
        .map(
            now ->
                now.examples().isEmpty()
                    ? Texts.format("atlas.no-example", texts.name(now))
                    : Texts.format("atlas.needs-mit-bih", texts.name(now)))
        .orElse("");
  }

  /** Opens the example's record in the main window and goes to the place; false for no example. */
  public boolean visit() {
    Optional<Path> header = chosen.get().flatMap(desk.places()::header);
    Optional<TeachingStrip> shown = strip.get();
    if (header.isEmpty() || shown.isEmpty()) {
      return false;
    }
    desk.visit().visit(header.get(), shown.get().order().frame());
    return true;
  }
}
