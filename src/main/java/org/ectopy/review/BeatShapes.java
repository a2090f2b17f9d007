package org.ectopy.review;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.ectopy.dataset.BeatList;
import org.ectopy.dataset.LeadChoice;
import org.ectopy.record.EcgRecord;
import org.ectopy.task.Progress;

/** The shapes of a record's beats in its ECG leads: a row of numbers for each beat. */
final class BeatShapes {

  /** Where beats times leads are more, some leads are left out: this keeps memory below 200 MB. */
  private static final int MOST = 2_400_000;

  private final List<LeadShapes> leads;
  private final int beats;

  private BeatShapes(List<LeadShapes> leads, int beats) {
    this.leads = leads;
    this.beats = beats;
  }

  /**
   * Reads them, on as many threads as there are processors.
   *
   * @throws IOException where the record has no ECG lead or its samples cannot be read
   */
  static BeatShapes read(EcgRecord record, BeatList beats, Progress progress) throws IOException {
    List<Integer> chosen = chosen(LeadChoice.ALL.in(record.info()), beats.count());
    List<LeadShapes> shapes = chosen.stream().map(lead -> new LeadShapes(beats.count())).toList();
    ShapeReader reader = new ShapeReader(record, chosen, beats, shapes);
    BeatsRead read = new BeatsRead(progress, beats.count());
    try {
      stretches(reader, beats.count()).parallelStream()
          .forEach(stretch -> read(reader, stretch, read));
    } catch (UncheckedIOException e) {
      throw new IOException(e.getMessage(), e);
    }
    shapes.forEach(LeadShapes::measure);
    return new BeatShapes(shapes, beats.count());
  }

  private static List<Integer> chosen(List<Integer> leads, int beats) {
    int most = Math.clamp(MOST / Math.max(1, beats), 1, leads.size());
    return IntStream.range(0, most).mapToObj(i -> leads.get(i * leads.size() / most)).toList();
  }

  private record Stretch(int first, int end) {}

  private static List<Stretch> stretches(ShapeReader reader, int beats) {
    List<Stretch> stretches = new ArrayList<>();
    int first = 0;
    while (first < beats) {
      int end = reader.end(first);
      stretches.add(new Stretch(first, end));
      first = end;
    }
    return stretches;
  }

  private static void read(ShapeReader reader, Stretch stretch, BeatsRead read) {
    try {
      reader.read(stretch.first(), stretch.end());
    } catch (IOException e) {
      throw new UncheckedIOException(e.getMessage(), e);
    }
    read.add(stretch.end() - stretch.first());
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

  /** Adds up what several threads have read. */
  private static final class BeatsRead {

    private final Progress progress;
    private final long total;
    private long done;

    BeatsRead(Progress progress, long total) {
      this.progress = progress;
      this.total = total;
    }

    synchronized void add(int beats) {
      done += beats;
      progress.report(done, total);
    }
  }
}
