package org.ectopy.teaching;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All topics in the order in which they are taught. */
public final class Atlas {

  private static final List<Topic> TOPICS =
      Stream.concat(BeatTopics.all().stream(), RhythmTopics.all().stream()).toList();

  private Atlas() {}

  /** All topics; those of a group follow each other. */
  public static List<Topic> topics() {
    return TOPICS;
  }

  /** The topic with an id. */
  public static Optional<Topic> topic(String id) {
    return TOPICS.stream().filter(topic -> topic.id().equals(id)).findFirst();
  }

  /** The topics that a label can mean, the usual one first, such as those of {@code (BII}. */
  public static List<Topic> labelled(String label) {
    return TOPICS.stream().filter(topic -> topic.labels().contains(label)).toList();
  }
}
