package org.ectopy.ui.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ectopy.annotation.Mark;
import org.ectopy.dataset.BeatList;
import org.ectopy.document.NoLabelsException;
import org.ectopy.document.RecordLabels;
import org.ectopy.record.EcgRecord;
import org.ectopy.task.Progress;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.gallery.GalleryRecord;
import org.ectopy.ui.session.RecordStore;
import org.ectopy.ui.session.SharedJudge;

/** Has the window's model judge records that need not be open. */
public final class RecordsJudge {

  private final RecordStore store;
  private final Labels labels;
  private final Optional<SharedJudge> judge;

  /**
   * @param store where records come from
   * @param labels what somebody said of their beats
   * @param judge the model; empty where the program has none
   */
  public RecordsJudge(RecordStore store, Labels labels, Optional<SharedJudge> judge) {
    this.store = store;
    this.labels = labels;
    this.judge = judge;
  }

  /** Where labels come from. */
  @FunctionalInterface
  public interface Labels {

    /**
     * The labels of a record, corrected where a person has corrected them.
     *
     * @throws IOException where there are none, or they cannot be read
     */
    RecordLabels of(Path header, EcgRecord record) throws IOException;
  }

  /**
   * Judges records one after the other; those that nobody has labelled are left out.
   *
   * @param progress counts records, in thousandths
   * @throws IOException where one of them cannot be read or judged, or none is labelled
   */
  List<JudgedRecord> judge(List<Path> headers, Progress progress) throws IOException {
    SharedJudge model = judge.orElseThrow(() -> new IOException(Texts.get("evaluation.no-model")));
    List<JudgedRecord> judged = new ArrayList<>();
    Optional<NoLabelsException> unlabelled = Optional.empty();
    for (int i = 0; i < headers.size(); i++) {
      int before = i;
      Progress part =
          (done, total) ->
              progress.report(
                  1000L * before + (total <= 0 ? 0 : 1000 * done / total), 1000L * headers.size());
      try {
        judged.add(judge(model, headers.get(i), part));
      } catch (NoLabelsException e) {
        unlabelled = Optional.of(e);
      }
    }
    if (judged.isEmpty() && unlabelled.isPresent()) {
      throw unlabelled.get();
    }
    return judged;
  }

  private JudgedRecord judge(SharedJudge model, Path header, Progress progress) throws IOException {
    try (EcgRecord record = store.open(header)) {
      RecordLabels found = labels.of(header, record);
      List<Mark> beats = found.document().marks().stream().filter(Mark::beat).toList();
      if (beats.stream().noneMatch(Mark::judged)) {
        throw new NoLabelsException(header, "nobody has labelled its beats: label them first");
      }
      LabelledBeats labelled = LabelledBeats.of(beats);
      SharedJudge.Judged judged = model.judge(record, BeatList.at(labelled.frames()), progress);
      String annotator = annotator(found.annotator(), found.edits());
      double perSecond = record.rate().framesPerSecond();
      GalleryRecord place = new GalleryRecord(header, record.name(), perSecond);
      return new JudgedRecord(
          EvaluatedRecord.of(place, record, annotator),
          labelled,
          judged.probabilities(),
          new JudgedRecord.Model(judged.model(), judged.labels(), judged.seen()),
          found::set);
    }
  }

  /** Whose labels these are, in words. */
  static String annotator(String name, int edits) {
    return edits == 0 ? name : Texts.format("evaluation.edited", name, edits);
  }
}
