package org.ectopy.teaching;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ectopy.record.AnnotationSet;
import org.ectopy.record.EcgRecord;
import org.ectopy.record.Samples;
import org.ectopy.signal.Defect;
import org.ectopy.signal.DetectionException;
import org.ectopy.signal.EcgLeads;
import org.ectopy.signal.SignalQuality;
import org.ectopy.signal.Stretch;
import org.ectopy.task.Progress;

/** Where a record is hard to read: as its annotator says, and as its samples tell. */
final class QuizNoise {

  /** A flat line this long in s and no longer may be a pause between two beats. */
  private static final double PAUSE_SECONDS = 3;

  private static final int BLOCK_FRAMES = 8192;

  private final double perSecond;
  private final List<Stretch> found = new ArrayList<>();

  private QuizNoise(double perSecond) {
    this.perSecond = perSecond;
  }

  /**
   * The stretches in which a lead is noisy or shows nothing, in order; they may overlap.
   *
   * @param labels its annotations, their times in frames
   * @param progress counts frames
   * @throws IOException where the record cannot be read
   */
  static List<Stretch> of(EcgRecord record, AnnotationSet labels, Progress progress)
      throws IOException {
    QuizNoise noise = new QuizNoise(record.rate().framesPerSecond());
    noise.marked(record, labels);
    noise.seen(record, progress);
    return noise.found.stream().sorted(Comparator.comparingLong(Stretch::from)).toList();
  }

  private void marked(EcgRecord record, AnnotationSet labels) {
    labels.signalQuality(record.frames()).stream()
        .filter(span -> !span.clean() && span.end() > span.start())
        .forEach(span -> found.add(new Stretch(span.start(), span.end())));
  }

  private void seen(EcgRecord record, Progress progress) throws IOException {
    EcgLeads leads;
    try {
      leads = EcgLeads.of(record.info());
    } catch (DetectionException e) {
      return;
    }
    List<SignalQuality> judges = new ArrayList<>();
    for (int lead = 0; lead < leads.count(); lead++) {
      judges.add(new SignalQuality(perSecond, leads.range(lead), this::take));
    }
    Samples block = leads.allocate(BLOCK_FRAMES);
    float[][] millivolts = new float[leads.count()][BLOCK_FRAMES];
    for (long frame = 0; frame < record.frames(); frame += BLOCK_FRAMES) {
      progress.report(frame, record.frames());
      record.read(frame, block);
      leads.scale(block, millivolts);
      int frames = (int) Math.min(BLOCK_FRAMES, record.frames() - frame);
      for (int lead = 0; lead < judges.size(); lead++) {
        judges.get(lead).accept(millivolts[lead], frames);
      }
    }
    judges.forEach(SignalQuality::finish);
  }

  private void take(Defect defect, Stretch stretch) {
    if (defect != Defect.FLAT || stretch.frames() > PAUSE_SECONDS * perSecond) {
      found.add(stretch);
    }
  }
}
