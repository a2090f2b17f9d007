package org.ectopy.signal;

import java.io.IOException;
import java.util.Locale;
import org.ectopy.record.EcgRecord;
import org.ectopy.record.Samples;
import org.ectopy.task.Progress;

/** Runs a detector over the ECG leads of a record, block by block, in constant memory. */
public final class BeatFinder {

  /** The least rate in Hz that a detector is given. */
  public static final double LEAST_DETECTOR_RATE = 100;

  /** The greatest rate in Hz that a detector is given. */
  public static final double GREATEST_DETECTOR_RATE = 1000;

  private static final int BLOCK_FRAMES = 8192;

  private final QrsDetector detector;

  /** A finder that uses {@code detector}. */
  public BeatFinder(QrsDetector detector) {
    this.detector = detector;
  }

  /**
   * The beats of a whole record.
   *
   * @param progress told of the frames done; the point where the work is cancelled
   * @throws DetectionException where there is no ECG lead, the record is shorter than a second, or
   *     its rate is out of reach
   * @throws IOException where the samples cannot be read
   */
  public Detection find(EcgRecord record, Progress progress) throws IOException {
    EcgLeads leads = EcgLeads.of(record.info());
    double rate = record.rate().framesPerSecond();
    requireReach(rate);
    requireLength(record);
    FoundBeats found = new FoundBeats();
    QrsStream stream = detector.start(rate, leads.count(), found);
    feed(record, leads, stream, progress);
    return found.detection(record.frames());
  }

  private static void feed(EcgRecord record, EcgLeads leads, QrsStream stream, Progress progress)
      throws IOException {
    Samples block = leads.allocate(BLOCK_FRAMES);
    float[][] millivolts = new float[leads.count()][BLOCK_FRAMES];
    for (long frame = 0; frame < record.frames(); frame += BLOCK_FRAMES) {
      progress.report(frame, record.frames());
      record.read(frame, block);
      leads.scale(block, millivolts);
      stream.accept(millivolts, (int) Math.min(BLOCK_FRAMES, record.frames() - frame));
    }
    stream.finish();
    progress.report(record.frames(), record.frames());
  }

  private static void requireReach(double rate) throws DetectionException {
    if (rate < LEAST_DETECTOR_RATE || rate > GREATEST_DETECTOR_RATE) {
      throw new DetectionException(
          String.format(
              Locale.ROOT,
              "the record has %s frames per second; beats are found from %.0f to %.0f",
              rate,
              LEAST_DETECTOR_RATE,
              GREATEST_DETECTOR_RATE));
    }
  }

  private static void requireLength(EcgRecord record) throws DetectionException {
    if (record.frames() < record.rate().framesPerSecond()) {
      throw new DetectionException(
          String.format(
              Locale.ROOT,
              "the record is %.3f s long (%d frames); beats are found in one second or more",
              record.rate().seconds(record.frames()),
              record.frames()));
    }
  }
}
