package org.ectopy.ui.training;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ectopy.dataset.BeatOrigin;
import org.ectopy.dataset.BeatSet;
import org.ectopy.dataset.BeatSetBuilder;
import org.ectopy.document.LabelReader;
import org.ectopy.model.network.ModelKind;
import org.ectopy.model.training.LabelledBeats;
import org.ectopy.record.EcgRecord;
import org.ectopy.record.LabelMap;
import org.ectopy.task.Progress;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.gallery.GalleryRecord;
import org.ectopy.wfdb.WfdbRecord;

/** Cuts the beats of chosen records for kinds of models, and tells where each beat is. */
final class CutRecords {

  /** The share of the free memory that beats may take. */
  private static final double MOST_OF_MEMORY = 0.6;

  private static final long MEGABYTE = 1 << 20;

  private final LabelReader labels;
  private final Map<String, GalleryRecord> records = new HashMap<>();

  CutRecords(LabelReader labels) {
    this.labels = labels;
  }

  /**
   * The labelled beats of records.
   *
   * @throws IOException where a record cannot be read, or there is no memory for its beats
   */
  BeatSet cut(ModelKind kind, List<TrainingSetup.Source> sources, Progress progress)
      throws IOException {
    List<StoredBeats> stored = new ArrayList<>();
    long needed = 0;
    for (TrainingSetup.Source source : sources) {
      StoredBeats beats = new StoredBeats(source.path(), source.labels(), labels);
      needed += look(beats, kind);
      stored.add(beats);
      progress.report(0, sources.size());
    }
    requireMemory(needed);
    return new BeatSetBuilder(
            kind.name(), kind.segmenter(), kind.leads(), LabelMap.MACHINE_LEARNING)
        .withThreads(1)
        .build(stored, progress);
  }

  /** Remembers where a record is, and says how many bytes its beats will take at most. */
  private long look(StoredBeats beats, ModelKind kind) throws IOException {
    try (EcgRecord record = WfdbRecord.open(beats.header())) {
      double rate = record.rate().framesPerSecond();
      records.putIfAbsent(beats.name(), new GalleryRecord(beats.header(), beats.name(), rate));
      int leads = beats.leads(record, kind.leads()).size();
      long numbers = (long) leads * kind.segmenter().shape().perLead();
      long each = Short.BYTES * numbers + (long) Float.BYTES * kind.segmenter().shape().perBeat();
      return each * beats.beats(record, LabelMap.MACHINE_LEARNING).labelled();
    }
  }

  private static void requireMemory(long needed) throws IOException {
    Runtime java = Runtime.getRuntime();
    long free = java.maxMemory() - java.totalMemory() + java.freeMemory();
    if (needed > MOST_OF_MEMORY * free) {
      throw new IOException(Texts.format("train.memory", needed / MEGABYTE + 1, free / MEGABYTE));
    }
  }

  /** What beats of a source are called. */
  String name(TrainingSetup.Source source) {
    return new StoredBeats(source.path(), source.labels(), labels).name();
  }

  /** Where beats are, in their order. */
  List<ComparedPart.Place> places(LabelledBeats beats) {
    List<ComparedPart.Place> places = new ArrayList<>();
    for (int i = 0; i < beats.count(); i++) {
      BeatOrigin origin = beats.set().origin(beats.inSet(i));
      GalleryRecord record = Objects.requireNonNull(records.get(origin.block().record()));
      places.add(new ComparedPart.Place(record, origin.frame(), origin.symbol().mnemonic()));
    }
    return places;
  }
}
