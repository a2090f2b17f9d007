package org.ectopy.teaching;

import java.util.ArrayList;
import java.util.List;

/** A line of the table of topics, as it is being written. */
final class TopicLine {

  private final String id;
  private final TopicGroup group;
  private final List<String> labels;
  private List<Criterion> criteria = List.of();
  private List<String> rivals = List.of();
  private final List<Example> examples = new ArrayList<>();

  TopicLine(TopicGroup group, String id, String... labels) {
    this.group = group;
    this.id = id;
    this.labels = List.of(labels);
  }

  TopicLine marks(Criterion... marked) {
    criteria = List.of(marked);
    return this;
  }

  TopicLine unlike(String... ids) {
    rivals = List.of(ids);
    return this;
  }

  /** A bundled record, and a time as {@code minutes:seconds}. */
  TopicLine sample(String record, String time) {
    return sample(record, time, labels.getFirst());
  }

  /** A bundled record whose label is another one, since none has the topic's own. */
  TopicLine sample(String record, String time, String label) {
    examples.add(new Example(Example.Source.SAMPLE, record, seconds(time), label));
    return this;
  }

  TopicLine mitBih(String record, String time) {
    return mitBih(record, time, labels.getFirst());
  }

  TopicLine mitBih(String record, String time, String label) {
    examples.add(new Example(Example.Source.MIT_BIH, record, seconds(time), label));
    return this;
  }

  Topic topic() {
    return new Topic(id, group, labels, criteria, rivals, examples);
  }

  private static double seconds(String time) {
    int colon = time.indexOf(':');
    return 60 * Integer.parseInt(time.substring(0, colon))
        + Double.parseDouble(time.substring(colon + 1));
  }
}
