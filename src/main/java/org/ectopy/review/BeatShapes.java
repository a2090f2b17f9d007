package org.ectopy.review;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.ectopy.dataset.BeatList;
import org.ectopy.dataset.LeadChoice;
import org.ectopy.record.EcgRecord;
import org.ectopy.task.Progress;

/** The shapes of a record's beats in its ECG leads: a row of numbers for each beat. */
final class BeatShapes {

  /** Where beats times leads are more, some leads are left out: this keeps memory below 200 MB. */
  private static final int MOST = 2_400_000;

  /** Leads are read side by side in so many parts. */
  private static final int PARTS = 2;

  private final List<LeadShapes> leads;
  private final int beats;

  private BeatShapes(List<LeadShapes> leads, int beats) {
    this.leads = leads;
    this.beats = beats;
  }

  /**
   * Reads them.
   *
   * @throws IOException where the record has no ECG lead or its samples cannot be read
   */
  static BeatShapes read(EcgRecord record, BeatList beats, Progress progress) throws IOException {
    List<Integer> chosen = chosen(LeadChoice.ALL.in(record.info()), beats.count());
    int parts = Math.min(PARTS, chosen.size());
    ReadBeats read = new ReadBeats(progress, (long) parts * beats.count());
    try {
      List<List<LeadShapes>> shapes =
          IntStream.range(0, parts)
              .parallel()
              .mapToObj(part -> part(record, part(chosen, part, parts), beats, read))
              .toList();
      List<LeadShapes> all = new ArrayList<>();
      shapes.forEach(all::addAll);
      return new BeatShapes(all, beats.count());
    } catch (UncheckedIOException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private static List<LeadShapes> part(
      EcgRecord record, List<Integer> leads, BeatList beats, IntConsumer read) {
    try {
      return LeadShapes.read(record, leads, beats, read);
    } catch (IOException e) {
      throw new UncheckedIOException(e.getMessage(), e);
    }
  }

  private static List<Integer> chosen(List<Integer> leads, int beats) {
    int most = Math.clamp(MOST / Math.max(1, beats), 1, leads.size());
    return IntStream.range(0, most).mapToObj(i -> leads.get(i * leads.size() / most)).toList();
  }

  private static List<Integer> part(List<Integer> leads, int part, int parts) {
    return leads.subList(part * leads.size() / parts, (part + 1) * leads.size() / parts);
  }

  /** The number of beats. */
  int beats() {
    return beats;
  }

  /** The numbers of a beat. */
  int width() {
    return leads.size() * ShapeSteps.COUNT;
  }

  /** Copies the numbers of a beat; a distance between two rows is that between the shapes. */
  void copy(int beat, float[] target) {
    for (int lead = 0; lead < leads.size(); lead++) {
      leads.get(lead).copy(beat, leads.size(), target, lead * ShapeSteps.COUNT);
    }
  }

  /** Adds up what the parts have read. */
  private static final class ReadBeats implements IntConsumer {

    private final Progress progress;
    private final long total;
    private long done;

    ReadBeats(Progress progress, long total) {
      this.progress = progress;
      this.total = total;
    }

    @Override
    public synchronized void accept(int beats) {
      done += beats;
      progress.report(done, total);
    }
  }
}
