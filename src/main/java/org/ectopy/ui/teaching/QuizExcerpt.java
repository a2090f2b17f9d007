package org.ectopy.ui.teaching;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.ectopy.record.EcgRecord;
import org.ectopy.record.Lead;
import org.ectopy.record.RecordInfo;
import org.ectopy.record.SampleSource;
import org.ectopy.record.Samples;
import org.ectopy.signal.DetectionException;
import org.ectopy.signal.EcgLeads;
import org.ectopy.signal.Stretch;
import org.ectopy.teaching.QuizQuestion;
import org.ectopy.ui.session.LeadScale;
import org.ectopy.ui.session.OpenRecord;

/**
 * Cuts what a question shows out of its record: a record in memory, with samples only there, that
 * needs no file.
 */
final class QuizExcerpt {

  /** More leads would be too low for reading. */
  private static final int MOST_LEADS = 3;

  /** Of many leads, those in which rhythm and bundle branches are seen best. */
  private static final List<String> TELLING = List.of("II", "V1", "V5");

  private static final double MARGIN_SECONDS = 0.5;
  private static final double OUTERMOST = 0.01;

  private QuizExcerpt() {}

  /**
   * The part of an open record that a question shows.
   *
   * @throws IOException where it cannot be read
   */
  static OpenRecord of(QuizQuestion question, EcgRecord record) throws IOException {
    RecordInfo info = record.info();
    List<Integer> chosen = leads(info);
    List<Lead> leads = chosen.stream().map(info.leads()::get).toList();
    long margin = record.rate().frameAt(MARGIN_SECONDS);
    Stretch shown = question.shown();
    long first = shown.from() - margin;
    Samples block =
        Samples.allocate(info.leads(), chosen, Math.toIntExact(shown.frames() + 2 * margin));
    record.read(first, block);
    RecordInfo part =
        new RecordInfo(info.name(), info.timeBase(), info.frames(), leads, info.notes());
    List<LeadScale> scales =
        IntStream.range(0, leads.size()).mapToObj(i -> scale(leads.get(i), block.row(i))).toList();
    EcgRecord excerpt = new EcgRecord(part, new Block(first, leads, block));
    return new OpenRecord(question.record().header(), excerpt, scales, List.of());
  }

  private static List<Integer> leads(RecordInfo info) {
    List<Integer> all;
    try {
      all = EcgLeads.of(info).indices();
    } catch (DetectionException e) {
      all = IntStream.range(0, info.leads().size()).boxed().toList();
    }
    if (all.size() <= MOST_LEADS) {
      return all;
    }
    List<Integer> telling =
        all.stream().filter(lead -> TELLING.contains(info.leads().get(lead).name())).toList();
    return telling.size() == MOST_LEADS ? telling : all.subList(0, MOST_LEADS);
  }

  private static LeadScale scale(Lead lead, int[] samples) {
    int[] sorted = Arrays.stream(samples).filter(each -> each != Samples.GAP).sorted().toArray();
    if (sorted.length == 0) {
      return LeadScale.of(lead, 0, 1);
    }
    double low = sorted[(int) (OUTERMOST * (sorted.length - 1))];
    double high = sorted[(int) ((1 - OUTERMOST) * (sorted.length - 1))];
    return LeadScale.of(lead, sorted[sorted.length / 2], high - low);
  }

  /** Samples of some leads from a frame on; everything else is a gap. */
  private static final class Block implements SampleSource {

    private final long first;
    private final List<Integer> perFrame;
    private final Samples block;

    Block(long first, List<Lead> leads, Samples block) {
      this.first = first;
      this.perFrame = new ArrayList<>(leads.stream().map(Lead::samplesPerFrame).toList());
      this.block = block;
    }

    @Override
    public void read(long firstFrame, Samples target) {
      for (int row = 0; row < target.rows(); row++) {
        int lead = target.lead(row);
        int samples = perFrame.get(lead);
        int[] from = block.row(lead);
        int[] into = target.row(row);
        long offset = (firstFrame - first) * samples;
        for (int i = 0; i < into.length; i++) {
          long at = offset + i;
          into[i] = at >= 0 && at < from.length ? from[(int) at] : Samples.GAP;
        }
      }
    }

    @Override
    public void close() {}
  }
}
