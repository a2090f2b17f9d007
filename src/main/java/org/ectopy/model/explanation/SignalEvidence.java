package org.ectopy.model.explanation;

import java.util.ArrayList;
import java.util.List;
import org.ectopy.dataset.BeatChange;
import org.ectopy.dataset.Waveforms;
import org.ectopy.model.ModelException;

/**
 * Takes the signal away piece by piece, one lead at a time (Zeiler and Fergus 2014, arXiv
 * 1311.2901, section 4.2, for pictures).
 *
 * @param trial the beat before the model
 * @param occlusion takes pieces away
 * @param place of the beat in its record
 */
record SignalEvidence(Trial trial, Occlusion occlusion, Place place) {

  /**
   * Where the waveforms lie.
   *
   * @param leads by their places in the record
   * @param start the frame of the record at which the excerpt begins
   * @param framesPerSecond of the record
   */
  record Place(List<Integer> leads, long start, double framesPerSecond) {}

  /**
   * What each piece does.
   *
   * @param asked tells the weight of what the model says without it
   */
  List<LeadEvidence> found(Weighing asked) throws ModelException {
    Waveforms beat = trial.study().waveforms();
    double perSecond = place.framesPerSecond() / beat.framesPerSample();
    Pieces pieces = Pieces.of(Candidates.length(beat), perSecond);
    List<BeatChange> changes = new ArrayList<>();
    for (int lead = 0; lead < beat.leads(); lead++) {
      for (int start : pieces.starts()) {
        changes.add(
            BeatChange.of(occlusion.without(beat, lead, start, start + pieces.width())));
      }
    }
    List<Double> weights = trial.under(changes).stream().map(asked::weight).toList();
    int each = pieces.starts().size();
    List<LeadEvidence> leads = new ArrayList<>();
    for (int lead = 0; lead < beat.leads(); lead++) {
      leads.add(
          new LeadEvidence(
              place.leads().get(lead),
              // A sample stands for the time half way to its neighbours.
              place.start() + beat.frame(-0.5),
              beat.framesPerSample(),
              pieces.bySample(weights.subList(lead * each, (lead + 1) * each))));
    }
    return leads;
  }
}
