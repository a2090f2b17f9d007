package org.ectopy.ui.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.BitSet;
import org.ectopy.dataset.BeatList;
import org.ectopy.dataset.BeatSource;
import org.ectopy.document.LabelReader;
import org.ectopy.document.RecordLabels;
import org.ectopy.record.EcgRecord;
import org.ectopy.record.LabelMap;
import org.ectopy.wfdb.RecordFiles;
import org.ectopy.wfdb.WfdbRecord;

/**
 * The beats of a record on disk by its reference or its corrected labels. What nobody has judged
 * makes the rhythm only.
 *
 * @param header its header file
 * @param choice which labels
 * @param reader of labels
 */
record StoredBeats(Path header, LabelChoice choice, LabelReader reader) implements BeatSource {

  @Override
  public String name() {
    return RecordFiles.name(header);
  }

  @Override
  public EcgRecord open() throws IOException {
    return WfdbRecord.open(header);
  }

  @Override
  public BeatList beats(EcgRecord record, LabelMap map) throws IOException {
    RecordLabels labels =
        choice == LabelChoice.CORRECTED
            ? reader.correctedOrReference(header, record)
            : reader.reference(header, record);
    BitSet judged = labels.judged();
    return BeatList.of(labels.set(), map).labelledWhere(judged::get);
  }
}
