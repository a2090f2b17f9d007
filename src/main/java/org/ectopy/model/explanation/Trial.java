package org.ectopy.model.explanation;

import java.util.ArrayList;
import java.util.List;
import org.ectopy.dataset.BeatChange;
import org.ectopy.dataset.BeatStudy;
import org.ectopy.dataset.Segments;
import org.ectopy.model.BeatClassifier;
import org.ectopy.model.ModelException;

/**
 * One beat before a model, as it is and as it might be.
 *
 * @param classifier the model
 * @param study the beat
 */
record Trial(BeatClassifier classifier, BeatStudy study) {

  /** What the model says of the beat as it is. */
  Chances now() throws ModelException {
    return judged(study.beat(), classifier).getFirst();
  }

  /** What the model says of the beat under each of some changes, all asked about at once. */
  List<Chances> under(List<BeatChange> changes) throws ModelException {
    if (changes.isEmpty()) {
      return List.of();
    }
    Segments one = study.beat();
    int perWave = one.waveforms().length;
    int perRhythm = one.rhythms().length;
    float[] waveforms = new float[changes.size() * perWave];
    float[] rhythms = new float[changes.size() * perRhythm];
    for (int i = 0; i < changes.size(); i++) {
      Segments changed = study.changed(changes.get(i));
      System.arraycopy(changed.waveforms(), 0, waveforms, i * perWave, perWave);
      System.arraycopy(changed.rhythms(), 0, rhythms, i * perRhythm, perRhythm);
    }
    return judged(new Segments(one.shape(), one.leads(), waveforms, rhythms), classifier);
  }

  /** What a model says of some beats. */
  static List<Chances> judged(Segments beats, BeatClassifier classifier) throws ModelException {
    float[] logits = classifier.logits(beats);
    List<Chances> chances = new ArrayList<>();
    for (int row = 0; row < beats.beats(); row++) {
      chances.add(Chances.of(logits, row, classifier.model().card().output().scaling()));
    }
    return chances;
  }
}
