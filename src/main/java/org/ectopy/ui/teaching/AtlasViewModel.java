package org.ectopy.ui.teaching;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.ectopy.teaching.Atlas;
import org.ectopy.teaching.TeachingTexts;
import org.ectopy.teaching.Topic;

/** The topics that are listed, the one that is shown, and the one beside it. */
public final class AtlasViewModel {

  private static final String USUAL = "pvc";
  private static final String NORMAL_BEAT = "normal";
  private static final String NORMAL_RHYTHM = "sinus";

  private final TeachingTexts texts = TeachingTexts.ofProgram();
  private final TopicSearch finder = new TopicSearch(texts);
  private final StringProperty search = new SimpleStringProperty("");
  private final ObservableList<TopicRow> rows = FXCollections.observableArrayList();
  private final ObjectProperty<Topic> topic;
  private final ObjectProperty<Optional<Topic>> beside =
      new SimpleObjectProperty<>(Optional.empty());
  private final ExampleViewModel example;
  private final ExampleViewModel other;

  /** The atlas, with the premature ventricular beat beside the normal one. */
  public AtlasViewModel(AtlasDesk desk) {
    this.example = new ExampleViewModel(desk, texts);
    this.other = new ExampleViewModel(desk, texts);
    this.topic = new SimpleObjectProperty<>(Atlas.topic(USUAL).orElseThrow());
    search.addListener((all, before, now) -> list());
    topic.addListener((all, before, now) -> show(now));
    beside.addListener((all, before, now) -> other.show(now));
    list();
    show(topic.get());
  }

  /** What was typed to find topics. */
  public StringProperty search() {
    return search;
  }

  /** The topics that are listed. */
  ObservableList<TopicRow> rows() {
    return rows;
  }

  /** The topic that is shown. */
  public ObjectProperty<Topic> topic() {
    return topic;
  }

  /** The topic beside it; empty for none. */
  public ObjectProperty<Optional<Topic>> beside() {
    return beside;
  }

  /** The topic's example. */
  public ExampleViewModel example() {
    return example;
  }

  /** The example of the topic beside it. */
  public ExampleViewModel other() {
    return other;
  }

  /** The words of the topics. */
  TeachingTexts texts() {
    return texts;
  }

  /** Looks again which records are here. */
  public void refresh() {
    example.refresh();
    other.refresh();
  }

  /** What may stand beside the topic: the normal beat or rhythm, what it is confused with, all. */
  List<Topic> choices() {
    SequencedSet<Topic> choices = new LinkedHashSet<>();
    usualBeside(topic.get()).ifPresent(choices::add);
    topic.get().rivals().forEach(id -> Atlas.topic(id).ifPresent(choices::add));
    choices.addAll(Atlas.topics());
    choices.remove(topic.get());
    return new ArrayList<>(choices);
  }

  private void list() {
    rows.setAll(finder.find(search.get()));
  }

  private void show(Topic now) {
    example.show(Optional.of(now));
    beside.set(usualBeside(now));
  }

  private static Optional<Topic> usualBeside(Topic topic) {
    String normal = topic.rhythm() ? NORMAL_RHYTHM : NORMAL_BEAT;
    String id = topic.id().equals(normal) ? topic.rivals().getFirst() : normal;
    return Atlas.topic(id);
  }
}
