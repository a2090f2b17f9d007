package org.ectopy.ui.teaching;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.ectopy.record.Annotation;
import org.ectopy.record.AnnotationSet;
import org.ectopy.record.EcgRecord;
import org.ectopy.record.Lead;
import org.ectopy.record.RecordInfo;
import org.ectopy.record.Samples;
import org.ectopy.signal.DetectionException;
import org.ectopy.signal.EcgLeads;
import org.ectopy.signal.Stretch;
import org.ectopy.teaching.CriteriaMarker;
import org.ectopy.teaching.CriterionMark;
import org.ectopy.ui.session.OpenRecord;

/** Reads what is drawn of an open record, which can be closed afterwards. */
final class StripReader {

  /** Of many leads, those in which rhythm and bundle branches are seen best. */
  private static final List<String> TELLING = List.of("II", "V1", "V5");

  /** What is read before and after what is shown, in s. */
  private static final double MARGIN = 0.5;

  /** How high the leads are is looked for so far around what is asked, in s. */
  private static final double SCALE_REACH = 5;

  private final Path header;
  private final EcgRecord record;
  private final AnnotationSet labels;

  /**
   * @param header where the record is from
   * @param labels of the record, in frames
   */
  StripReader(Path header, EcgRecord record, AnnotationSet labels) {
    this.header = header;
    this.record = record;
    this.labels = labels;
  }

  /**
   * Reads a strip; one without an ECG lead has no criteria.
   *
   * @throws IOException where the samples cannot be read
   */
  TeachingStrip read(StripOrder order) throws IOException {
    RecordInfo info = record.info();
    List<Integer> chosen = leads(order.leads());
    List<Lead> leads = chosen.stream().map(info.leads()::get).toList();
    long margin = record.rate().frameAt(MARGIN);
    Stretch shown = order.shown();
    Stretch read = new Stretch(shown.from() - margin, shown.to() + margin);
    StripScales scales = StripScales.of(leads, block(chosen, near(order)));
    RecordInfo part =
        new RecordInfo(info.name(), info.timeBase(), info.frames(), leads, info.notes());
    EcgRecord excerpt = new EcgRecord(part, new Excerpt(read.from(), block(chosen, read)));
    return new TeachingStrip(
        new OpenRecord(header, excerpt, scales.leads(), List.of()),
        order,
        scales.room(),
        annotations(shown),
        marks(order));
  }

  private Samples block(List<Integer> leads, Stretch stretch) throws IOException {
    int frames = Math.toIntExact(stretch.frames());
    Samples block = Samples.allocate(record.leads(), leads, frames);
    record.read(stretch.from(), block);
    return block;
  }

  /** What of the strip is near what is asked. */
  private Stretch near(StripOrder order) {
    long reach = record.rate().frameAt(SCALE_REACH);
    return new Stretch(
        Math.max(order.shown().from(), order.middle() - reach),
        Math.min(order.shown().to(), order.middle() + reach));
  }

  private List<Integer> leads(int most) {
    RecordInfo info = record.info();
    List<Integer> all;
    try {
      all = EcgLeads.of(info).indices();
    } catch (DetectionException e) {
      all = IntStream.range(0, info.leads().size()).boxed().toList();
    }
    if (all.size() <= most) {
      return all;
    }
    List<Integer> telling =
        all.stream().filter(lead -> TELLING.contains(info.leads().get(lead).name())).toList();
    return telling.size() >= most ? telling.subList(0, most) : all.subList(0, most);
  }

  private List<Annotation> annotations(Stretch shown) {
    return labels.annotations().stream()
        .filter(each -> shown.holds(each.sample()))
        .sorted(Comparator.comparingLong(Annotation::sample))
        .toList();
  }

  private List<CriterionMark> marks(StripOrder order) throws IOException {
    if (order.topic().isEmpty()) {
      return List.of();
    }
    CriteriaMarker marker;
    try {
      marker = new CriteriaMarker(record, labels);
    } catch (DetectionException e) {
      return List.of();
    }
    Stretch shown = order.shown();
    return marker.marks(order.topic().get(), order.middle()).stream()
        .filter(mark -> mark.within((double) shown.from(), (double) shown.to()))
        .toList();
  }
}
