package org.ectopy.report.findings;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.ectopy.record.EcgRecord;
import org.ectopy.report.Figure;
import org.ectopy.report.layout.ReportPages;
import org.ectopy.report.strip.Strip;
import org.ectopy.report.strip.StripLabels;
import org.ectopy.report.strip.StripLook;
import org.ectopy.rhythm.RhythmStudy;
import org.ectopy.signal.DetectionException;
import org.ectopy.signal.EcgLeads;
import org.ectopy.task.Progress;

/** Draws the strips of a report from the record: one lead, or two where a person chose. */
public final class StripDrawing {

  private static final int MOST_LEADS = 2;
  private static final double MOST_SECONDS = 60;

  /** The leads that a rhythm is read from where a record has many. */
  private static final List<String> RHYTHM_LEADS = List.of("II", "MLII", "V1");

  private final EcgRecord record;
  private final StripLook one;
  private final StripLook two;
  private final StripLabels labels;

  /**
   * @param record that is read
   * @param annotator whose letters stand above the strips
   */
  public StripDrawing(EcgRecord record, String annotator, RhythmStudy study) {
    this.record = record;
    List<Integer> leads = leads(record);
    this.two = StripLook.standard(record).of(leads);
    this.one = two.of(leads.stream().limit(1).toList());
    this.labels = StripLabels.of(annotator, study.marks(), study.map(), record.leads());
  }

  private static List<Integer> leads(EcgRecord record) {
    List<Integer> ecg = ecgLeads(record);
    if (ecg.size() <= MOST_LEADS) {
      return ecg;
    }
    List<Integer> known =
        ecg.stream()
            .filter(lead -> RHYTHM_LEADS.contains(record.leads().get(lead).name()))
            .limit(MOST_LEADS)
            .toList();
    return known.isEmpty() ? ecg.subList(0, MOST_LEADS) : known;
  }

  private static List<Integer> ecgLeads(EcgRecord record) {
    try {
      return EcgLeads.of(record.info()).indices();
    } catch (DetectionException e) {
      return IntStream.range(0, record.leads().size()).boxed().toList();
    }
  }

  /**
   * The drawings of some moments; none where the record has no lead.
   *
   * @param progress counts moments
   * @throws IOException where the record cannot be read
   */
  public List<Supplements.Strip> of(List<Moment> moments, Progress progress) throws IOException {
    List<Supplements.Strip> strips = new ArrayList<>();
    for (int i = 0; i < moments.size() && !one.leads().isEmpty(); i++) {
      progress.report(i, moments.size());
      add(strips, shortened(moments.get(i)));
    }
    progress.report(moments.size(), moments.size());
    return strips;
  }

  private Moment shortened(Moment moment) {
    long most = record.rate().frameAt(MOST_SECONDS);
    if (moment.to() - moment.from() <= most) {
      return moment;
    }
    String remark =
        "The first minute of %d s is shown."
            .formatted(Math.round(record.rate().seconds(moment.to() - moment.from())));
    return moment
        .between(moment.from(), moment.from() + most)
        .saying((moment.remark() + " " + remark).strip());
  }

  /** A strip that is higher than a page is cut in two. */
  private void add(List<Supplements.Strip> strips, Moment moment) throws IOException {
    StripLook look = moment.chosen() ? two : one;
    Figure figure =
        new Strip(record, moment.from(), moment.to(), look, labels).figure(ReportPages.INNER_WIDTH);
    if (figure.height() <= ReportPages.HIGHEST_FIGURE || moment.to() - moment.from() < 2) {
      strips.add(new Supplements.Strip(moment, figure));
    } else {
      add(strips, moment.between(moment.from(), moment.middle()).saying(""));
      add(strips, moment.between(moment.middle(), moment.to()));
    }
  }
}
