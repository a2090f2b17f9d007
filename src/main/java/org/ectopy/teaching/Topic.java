package org.ectopy.teaching;

import java.util.List;

/**
 * A kind of beat or a rhythm that is taught.
 *
 * @param id stands for it in texts, settings and tests
 * @param labels what annotators write for it: symbols such as {@code V}, or rhythms such as {@code
 *     (AFIB}
 * @param criteria what is marked on the trace, the most telling first
 * @param rivals the ids of topics that it is confused with, the nearest first
 * @param examples the bundled ones first; empty where none is known
 */
public record Topic(
    String id,
    TopicGroup group,
    List<String> labels,
    List<Criterion> criteria,
    List<String> rivals,
    List<Example> examples) {

  /** Copies the lists. */
  public Topic {
    labels = List.copyOf(labels);
    criteria = List.copyOf(criteria);
    rivals = List.copyOf(rivals);
    examples = List.copyOf(examples);
  }

  /** Whether its label is a rhythm's. */
  public boolean rhythm() {
    return labels.getFirst().startsWith("(");
  }

  /** Its examples from one source. */
  public List<Example> examples(Example.Source source) {
    return examples.stream().filter(example -> example.source() == source).toList();
  }

  /** Whether an example bears its own label, and not that of something that merely looks alike. */
  public boolean shownBy(Example example) {
    return labels.contains(example.label());
  }
}
