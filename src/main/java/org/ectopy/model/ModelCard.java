package org.ectopy.model;

import java.util.List;
import org.ectopy.dataset.LeadChoice;
import org.ectopy.model.network.ModelKind;
import org.ectopy.record.BeatClass;
import org.ectopy.record.LabelMap;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a model besides its weights.
 *
 * @param kind the name of its {@link ModelKind}
 * @param input what it reads of a beat
 * @param output what its five numbers mean
 * @param origin how it came to be
 * @param scores how well it does; null where that has not been measured
 */
public record ModelCard(
    String kind, Input input, Output output, Origin origin, @Nullable Scores scores) {

  /**
   * What a model reads of a beat. A kind that reads something else today cannot run it.
   *
   * @param segmenter what cuts it out of the record
   * @param leads which leads it reads
   * @param perLead numbers of each lead's waveform
   * @param perBeat numbers of the rhythm
   */
  public record Input(String segmenter, LeadChoice leads, int perLead, int perBeat) {

    /** What a kind reads. */
    public static Input of(ModelKind kind) {
      return new Input(
          kind.segmenter().getClass().getSimpleName(),
          kind.leads(),
          kind.segmenter().shape().perLead(),
          kind.segmenter().shape().perBeat());
    }
  }

  /**
   * What a model's numbers mean.
   *
   * @param classes in the order of the logits
   * @param labels how beat symbols became classes in training
   * @param scaling from logits to probabilities
   */
  public record Output(List<BeatClass> classes, LabelMap labels, LogitScaling scaling) {

    /** Copies the list. */
    public Output {
      classes = List.copyOf(classes);
    }

    /** The program's own classes under the map of machine learning. */
    public static Output scaled(LogitScaling scaling) {
      return new Output(BeatClass.inOrder(), LabelMap.MACHINE_LEARNING, scaling);
    }
  }

  /**
   * How a model came to be.
   *
   * @param program name and version of the program that trained it
   * @param protocol the split that it was trained under, such as {@code inter-patient}
   * @param records what it was trained on, sorted
   * @param seed of all that was random
   * @param remarks how long, from which model, and what else a reader should know
   */
  public record Origin(
      String program, String protocol, List<String> records, long seed, List<String> remarks) {

    /** Copies the lists. */
    public Origin {
      records = List.copyOf(records);
      remarks = List.copyOf(remarks);
    }
  }

  /**
   * How well a model does.
   *
   * @param data the beats it was judged on, in words
   * @param accuracy share of beats whose class is right
   * @param macroF1 mean F1 of the classes that occur
   * @param confusion beats by true class (rows) and class found (columns)
   */
  public record Scores(String data, double accuracy, double macroF1, List<List<Long>> confusion) {

    /** Copies the rows. */
    public Scores {
      confusion = confusion.stream().map(List::copyOf).toList();
    }
  }

  /** The same, judged. */
  public ModelCard with(Scores measured) {
    return new ModelCard(kind, input, output, origin, measured);
  }

  /** The same with other probabilities. */
  public ModelCard with(LogitScaling scaling) {
    Output other = new Output(output.classes(), output.labels(), scaling);
    return new ModelCard(kind, input, other, origin, scores);
  }
}
