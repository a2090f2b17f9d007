package org.ectopy.report.findings;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.ectopy.record.AnnotationSet;
import org.ectopy.record.EcgRecord;
import org.ectopy.record.LabelMap;
import org.ectopy.rhythm.DefectReader;
import org.ectopy.rhythm.RecordQuality;
import org.ectopy.rhythm.RhythmStudy;
import org.ectopy.task.Progress;

/**
 * What is to be reported, before anything is computed.
 *
 * @param labels of the record
 * @param map how symbols become classes
 * @param chosen what somebody wants to be shown besides what the program picks
 * @param model that has said what beats are
 * @param comparison of the labels with a reference
 */
public record ReportOrder(
    LabelSource labels,
    LabelMap map,
    List<Moment> chosen,
    Optional<Supplements.NamedModel> model,
    Optional<Supplements.Compared> comparison) {

  private static final long PHASE = 1000;
  private static final int PHASES = 2;

  /** Copies the list. */
  public ReportOrder {
    chosen = List.copyOf(chosen);
  }

  /**
   * Reads the record and makes the report.
   *
   * @param making how it came to be
   * @param progress of both: the samples are read once for their quality, then for the strips
   * @throws IOException where the record cannot be read
   * @throws CancellationException where the progress asks to stop
   */
  public RecordReport make(EcgRecord record, RecordReport.Making making, Progress progress)
      throws IOException {
    RhythmStudy study = study(record, phase(progress, 0));
    List<Moment> moments = new ArrayList<>(Moments.of(study));
    moments.addAll(chosen);
    List<Supplements.Strip> strips =
        new StripDrawing(record, labels.annotator(), study).of(moments, phase(progress, 1));
    return new RecordReport(
        record.info(), study, labels, new Supplements(strips, model, comparison), making);
  }

  private RhythmStudy study(EcgRecord record, Progress progress) throws IOException {
    AnnotationSet marks = labels.document().set();
    RecordQuality quality =
        RecordQuality.of(
            marks.signalQuality(record.frames()),
            DefectReader.read(record, progress),
            record.leads().size());
    return new RhythmStudy(marks, map, record.rate(), record.frames(), quality);
  }

  private static Progress phase(Progress whole, int index) {
    return (done, total) ->
        whole.report(index * PHASE + (total <= 0 ? 0 : PHASE * done / total), PHASES * PHASE);
  }
}
