package org.ectopy.ui.training;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ectopy.model.ModelVersion;
import org.ectopy.model.network.ModelKind;
import org.ectopy.model.network.ModelKinds;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.session.OpenRecord;
import org.ectopy.ui.session.Session;

/** What a model can learn from corrections, and what it learns again so as not to forget it. */
public final class Tunings {

  private final Session session;
  private final RecordChoices choices;

  Tunings(Session session, RecordChoices choices) {
    this.session = session;
    this.choices = choices;
  }

  /** The records that a person has corrected. */
  List<Path> edited() {
    return choices.rows().stream()
        .map(ChosenRecord::candidate)
        .filter(candidate -> candidate.corrected().isPresent())
        .filter(candidate -> candidate.beats(LabelChoice.CORRECTED).all() > 0)
        .map(Candidate::header)
        .toList();
  }

  /** How many records a person has corrected. */
  public int count() {
    return edited().size();
  }

  /** Whether the open record is one of them. */
  public boolean openIsEdited() {
    return session
        .record()
        .get()
        .map(OpenRecord::header)
        .map(header -> header.toAbsolutePath().normalize())
        .filter(header -> edited().stream().anyMatch(each -> same(each, header)))
        .isPresent();
  }

  private static boolean same(Path one, Path other) {
    return one.toAbsolutePath().normalize().equals(other);
  }

  /** How a version learns from records; empty where this program has no such kind. */
  Optional<TrainingSetup> setup(ModelVersion base, List<Path> headers) {
    return ModelKinds.named(base.card().kind()).map(kind -> setup(base, kind, headers));
  }

  private TrainingSetup setup(ModelVersion base, ModelKind kind, List<Path> headers) {
    List<TrainingSetup.Source> sources = new ArrayList<>();
    headers.forEach(
        header ->
            sources.add(
                TrainingSetup.Source.of(header, RecordRole.TRAINING, LabelChoice.CORRECTED)));
    rehearsed(base, headers)
        .forEach(
            header ->
                sources.add(
                    TrainingSetup.Source.of(header, RecordRole.REHEARSAL, LabelChoice.REFERENCE)));
    return new TrainingSetup(
        kind.name(), base.name(), true, sources, Recipes.usual(kind, false, 1));
  }

  /** The records at hand that the model was trained on; where there are none, all others. */
  private List<Path> rehearsed(ModelVersion base, List<Path> fresh) {
    Set<String> known = Set.copyOf(base.card().origin().records());
    List<Candidate> others =
        choices.rows().stream()
            .map(ChosenRecord::candidate)
            .filter(candidate -> candidate.beats(LabelChoice.REFERENCE).all() > 0)
            .filter(candidate -> fresh.stream().noneMatch(candidate.header()::equals))
            .toList();
    List<Path> trained =
        others.stream()
            .filter(candidate -> known.contains(candidate.name()))
            .map(Candidate::header)
            .toList();
    return trained.isEmpty() ? others.stream().map(Candidate::header).toList() : trained;
  }

  /** What is learned again beside the corrections, in words. */
  public String rehearsal(ModelVersion base) {
    List<Path> old = rehearsed(base, edited());
    Set<String> folders =
        old.stream()
            .map(header -> header.toAbsolutePath().normalize().getParent())
            .map(folder -> folder == null ? "" : String.valueOf(folder.getFileName()))
            .collect(Collectors.toSet());
    return old.isEmpty()
        ? Texts.get("train.rehearsal.none")
        : Texts.format("train.rehearsal", old.size(), String.join(", ", folders));
  }
}
