package org.ectopy.dataset;

import java.util.List;
import java.util.Optional;

/**
 * One beat of a record, with what its numbers are made of, so that it can be cut again as it would
 * have been if something were other than it is. One thread uses it.
 */
public interface BeatStudy {

  /** The beats before it, as they were cut. */
  Segments before();

  /** The beat as it was cut: one beat. */
  Segments beat();

  /** The signal that the beat is cut from, to be changed. */
  Waveforms waveforms();

  /** The patient's usual beat in place of the beat; empty where the kind of model knows none. */
  Optional<Waveforms> usual();

  /** The intervals that the model is told of and that are there. */
  List<NearInterval> intervals();

  /** The traits that the model is told of. */
  List<BeatTrait> traits();

  /** A trait's measure among a beat's numbers. */
  double measure(BeatTrait trait, float[] rhythms);

  /** The beat as it would have been cut: one beat. */
  Segments changed(BeatChange change);
}
