package org.ectopy.signal;

import java.io.IOException;
import java.util.Locale;
import org.ectopy.record.EcgRecord;
import org.ectopy.task.Progress;

/**
 * Runs a detector over the ECG leads of a record, block by block, in constant memory.
 *
 * <p>Detectors work from {@value #LEAST_DETECTOR_RATE} to {@value #GREATEST_DETECTOR_RATE} Hz;
 * records of other rates are resampled on the way ({@link DetectionRate}).
 */
public final class BeatFinder {

  /** The least rate in Hz that a detector is given. */
  public static final double LEAST_DETECTOR_RATE = 100;

  /** The greatest rate in Hz that a detector is given. */
  public static final double GREATEST_DETECTOR_RATE = 1000;

  private final QrsDetector detector;

  /** A finder that uses {@code detector}. */
  public BeatFinder(QrsDetector detector) {
    this.detector = detector;
  }

  /** What it finds beats with. */
  public QrsDetector detector() {
    return detector;
  }

  /**
   * The beats of a whole record; where there are none, with the reason ({@link Detection#whyNone}).
   *
   * @param progress told of the frames done; the point where the work is cancelled
   * @throws DetectionException where there is no ECG lead, the record is shorter than a second, or
   *     its rate is out of reach
   * @throws IOException where the samples cannot be read
   */
  public Detection find(EcgRecord record, Progress progress) throws IOException {
    EcgLeads leads = EcgLeads.of(record.info());
    DetectionRate rate = DetectionRate.of(record.rate());
    requireLength(record);
    FoundBeats found = new FoundBeats(rate, record.frames());
    Silence silence = new Silence(leads, record.rate());
    feed(
        record,
        leads,
        new BothStreams(rate.start(detector, leads.count(), found), silence),
        progress);
    Detection detection = found.detection();
    return detection.count() > 0 ? detection : detection.because(silence.reason(record.frames()));
  }

  private static void feed(EcgRecord record, EcgLeads leads, QrsStream stream, Progress progress)
      throws IOException {
    LeadScan.read(record, leads, stream::accept, progress);
    stream.finish();
    progress.report(record.frames(), record.frames());
  }

  private static void requireLength(EcgRecord record) throws DetectionException {
    if (record.frames() < record.rate().framesPerSecond()) {
      throw new DetectionException(
          String.format(
              Locale.ROOT,
              "the record is too short to find beats in: %d %s (%.3f s), at least one second is"
                  + " needed",
              record.frames(),
              record.frames() == 1 ? "frame" : "frames",
              record.rate().seconds(record.frames())));
    }
  }
}
