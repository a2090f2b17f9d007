package org.ectopy.ui.evaluation;

import org.ectopy.record.EcgRecord;
import org.ectopy.record.SampleRate;
import org.ectopy.ui.gallery.GalleryRecord;

/**
 * A record on which a model is evaluated.
 *
 * @param record where it lies and what it is called
 * @param rate of its frames
 * @param frames its length
 * @param annotator whose labels are held for right, with how many edits
 */
record EvaluatedRecord(GalleryRecord record, SampleRate rate, long frames, String annotator) {

  static EvaluatedRecord of(GalleryRecord record, EcgRecord open, String annotator) {
    return new EvaluatedRecord(record, open.rate(), open.frames(), annotator);
  }
}
