package org.ectopy.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ectopy.dataset.BeatSet;
import org.ectopy.dataset.BeatSetBuilder;
import org.ectopy.dataset.BeatSource;
import org.ectopy.dataset.NoisySource;
import org.ectopy.dataset.OneLeadSource;
import org.ectopy.model.network.ModelKind;
import org.ectopy.model.network.NoiseMix;
import org.ectopy.record.EcgRecord;
import org.ectopy.record.LabelMap;
import org.ectopy.task.Progress;
import org.ectopy.wfdb.WfdbRecord;

/** The records that a model learns from, in all the forms that its kind likes. */
final class TrainingSources implements AutoCloseable {

  private final ModelKind kind;
  private final Map<String, EcgRecord> noise = new LinkedHashMap<>();

  private TrainingSources(ModelKind kind) {
    this.kind = kind;
  }

  /**
   * Opens the noise that the kind asks for.
   *
   * @param folder where the noise records are; not looked at where the kind asks for none
   * @throws IOException where a noise record cannot be read
   */
  static TrainingSources of(ModelKind kind, Path folder) throws IOException {
    TrainingSources sources = new TrainingSources(kind);
    try {
      for (NoiseMix mix : kind.variants().noise()) {
        if (!sources.noise.containsKey(mix.noise())) {
          sources.noise.put(mix.noise(), WfdbRecord.open(folder.resolve(mix.noise())));
        }
      }
      return sources;
    } catch (IOException e) {
      sources.close();
      throw e;
    }
  }

  /**
   * Cuts the labelled beats of records, first as they are, then in the other forms.
   *
   * @param progress counts records and forms of them
   * @throws IOException where a record cannot be read or has no ECG lead
   */
  BeatSet cut(List<LabelledRecord> records, Progress progress) throws IOException {
    List<BeatSource> sources = new ArrayList<>(records);
    if (kind.variants().eachLeadAlone()) {
      for (LabelledRecord record : records) {
        int leads = leads(record);
        for (int place = 0; leads > 1 && place < leads; place++) {
          sources.add(new OneLeadSource(record, place));
        }
      }
    }
    for (NoiseMix mix : kind.variants().noise()) {
      EcgRecord mixed = Objects.requireNonNull(noise.get(mix.noise()));
      records.forEach(record -> sources.add(new NoisySource(record, mixed, mix.decibels())));
    }
    return new BeatSetBuilder(
            kind.name(), kind.segmenter(), kind.leads(), LabelMap.MACHINE_LEARNING)
        .build(sources, progress);
  }

  private int leads(LabelledRecord record) throws IOException {
    try (EcgRecord open = record.open()) {
      return kind.leads().in(open.info()).size();
    }
  }

  @Override
  public void close() throws IOException {
    for (EcgRecord record : noise.values()) {
      record.close();
    }
  }
}
