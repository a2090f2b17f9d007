package org.ectopy.ui.training;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.ectopy.dataset.Subjects;
import org.ectopy.library.BeatCounts;
import org.ectopy.record.BeatClass;

/** Which records are for what in a training. */
public final class RecordChoices {

  private final Subjects subjects = Subjects.mitBih();
  private final ObservableList<ChosenRecord> rows = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<List<String>> shared = new ReadOnlyObjectWrapper<>(List.of());
  private final BooleanProperty read = new SimpleBooleanProperty();
  private boolean byHand;

  /** No records yet. */
  public RecordChoices() {
    shared.addListener((all, before, now) -> read.set(false));
  }

  /** The records in their order. */
  public ObservableList<ChosenRecord> rows() {
    return rows;
  }

  /** The records of subjects that are in more than one part, by name. */
  public ReadOnlyObjectProperty<List<String>> shared() {
    return shared.getReadOnlyProperty();
  }

  /** Whether a person has read what is {@link #shared}. */
  public BooleanProperty read() {
    return read;
  }

  /**
   * Takes other records. Folders are read one after the other: as long as nobody has said what
   * records are for, they are dealt out anew; then those that were there keep what they are for.
   */
  public void set(Collection<Candidate> candidates) {
    Map<Path, ChosenRecord> known = new HashMap<>();
    rows.forEach(row -> known.put(row.candidate().header(), row));
    List<ChosenRecord> now =
        candidates.stream()
            .map(
                candidate ->
                    Optional.ofNullable(known.get(candidate.header()))
                        .map(row -> taken(row, candidate))
                        .orElseGet(() -> ChosenRecord.of(candidate)))
            .toList();
    Set<Path> headers =
        now.stream().map(row -> row.candidate().header()).collect(Collectors.toSet());
    rows.setAll(now);
    if (!byHand && !headers.equals(known.keySet())) {
      deal();
    }
    look();
  }

  /** Takes what is known of one record by now; nothing where it is not among them. */
  public void update(Candidate candidate) {
    Path header = candidate.header().toAbsolutePath().normalize();
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).candidate().header().toAbsolutePath().normalize().equals(header)) {
        rows.set(i, taken(rows.get(i), candidate));
      }
    }
    look();
  }

  /** A record that was never edited and now is has its corrected labels taken. */
  private static ChosenRecord taken(ChosenRecord row, Candidate candidate) {
    boolean fresh = row.candidate().corrected().isEmpty() || candidate.corrected().isEmpty();
    return new ChosenRecord(candidate, row.role(), fresh ? candidate.usual() : row.labels());
  }

  /** Gives records another role. */
  public void give(Collection<Integer> places, RecordRole role) {
    byHand = true;
    places.forEach(place -> rows.set(place, rows.get(place).with(role)));
    look();
  }

  /** Takes the other labels of a record, where it has both. */
  public void switchLabels(int place) {
    ChosenRecord row = rows.get(place);
    if (row.candidate().corrected().isPresent() && row.candidate().reference().isPresent()) {
      boolean reference = row.labels() == LabelChoice.REFERENCE;
      rows.set(place, row.with(reference ? LabelChoice.CORRECTED : LabelChoice.REFERENCE));
    }
  }

  /** Deals all records out by subject. */
  public void deal() {
    byHand = false;
    Map<ChosenRecord, RecordRole> roles = new SubjectDeal(subjects).deal(List.copyOf(rows));
    rows.replaceAll(row -> row.with(roles.getOrDefault(row, RecordRole.UNUSED)));
    look();
  }

  private void look() {
    TreeSet<String> names = new TreeSet<>();
    for (RecordRole role : List.of(RecordRole.TRAINING, RecordRole.VALIDATION)) {
      List<String> own = names(role);
      List<String> others =
          rows.stream()
              .filter(row -> row.role() != role && row.role() != RecordRole.UNUSED)
              .map(row -> row.candidate().name())
              .toList();
      names.addAll(subjects.shared(own, others));
      names.addAll(subjects.shared(others, own));
    }
    shared.set(List.copyOf(names));
  }

  private List<String> names(RecordRole role) {
    return of(role).stream().map(row -> row.candidate().name()).toList();
  }

  /** The records of a role that have beats. */
  public List<ChosenRecord> of(RecordRole role) {
    return rows.stream().filter(row -> row.role() == role && row.usable()).toList();
  }

  /** How many beats a role has. */
  public BeatCounts beats(RecordRole role) {
    long[] sums = new long[BeatClass.inOrder().size()];
    of(role)
        .forEach(
            row -> BeatClass.inOrder().forEach(each -> sums[each.index()] += row.beats().of(each)));
    return new BeatCounts(sums[0], sums[1], sums[2], sums[3], sums[4]);
  }
}
