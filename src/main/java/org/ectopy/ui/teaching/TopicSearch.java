package org.ectopy.ui.teaching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.ectopy.teaching.Atlas;
import org.ectopy.teaching.TeachingTexts;
import org.ectopy.teaching.Topic;
import org.ectopy.teaching.TopicGroup;

/** Finds topics by what is typed: a label as annotators write it, or words of the texts. */
final class TopicSearch {

  private static final TeachingTexts ENGLISH = new TeachingTexts(Locale.ENGLISH);

  private final TeachingTexts texts;

  TopicSearch(TeachingTexts texts) {
    this.texts = texts;
  }

  /** The topics that fit, in the atlas's order with the names of their groups; all for nothing. */
  List<TopicRow> find(String typed) {
    String wanted = typed.strip();
    List<Topic> labelled =
        Atlas.topics().stream().filter(topic -> hasLabel(topic, wanted)).toList();
    List<Topic> found =
        labelled.isEmpty()
            ? Atlas.topics().stream().filter(topic -> says(topic, wanted)).toList()
            : labelled;
    List<TopicRow> rows = new ArrayList<>();
    for (Topic topic : found) {
      TopicGroup before = rows.isEmpty() ? null : rows.getLast().topic().group();
      rows.add(new TopicRow(topic, topic.group() == before ? "" : texts.name(topic.group())));
    }
    return List.copyOf(rows);
  }

  private static boolean hasLabel(Topic topic, String wanted) {
    return topic.labels().stream()
        .anyMatch(label -> label.equals(wanted) || label.equals("(" + wanted));
  }

  private boolean says(Topic topic, String wanted) {
    String all =
        String.join(
                " ",
                topic.id(),
                texts.name(topic),
                ENGLISH.name(topic),
                texts.name(topic.group()),
                texts.recognition(topic))
            .toLowerCase(Locale.ROOT);
    return Arrays.stream(wanted.toLowerCase(Locale.ROOT).split("\\s+", -1)).allMatch(all::contains);
  }
}
