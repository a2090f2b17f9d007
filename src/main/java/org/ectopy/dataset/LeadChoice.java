package org.ectopy.dataset;

import java.io.IOException;
import java.util.List;
import org.ectopy.record.RecordInfo;
import org.ectopy.signal.EcgLeads;

/** Which leads of a record a model reads. */
public enum LeadChoice {
  /** One: that named MLII, else that named II, else the first ECG lead. */
  ONE,
  /** Every ECG lead. */
  ALL;

  private static final List<String> PREFERRED = List.of("MLII", "II");

  /**
   * The indices of the leads in a record, 1 or more.
   *
   * @throws IOException where the record has no ECG lead
   */
  public List<Integer> in(RecordInfo info) throws IOException {
    List<Integer> ecg = EcgLeads.of(info).indices();
    return this == ALL ? ecg : List.of(preferred(info, ecg));
  }

  private static int preferred(RecordInfo info, List<Integer> ecg) {
    for (String name : PREFERRED) {
      for (int index : ecg) {
        if (info.leads().get(index).name().equals(name)) {
          return index;
        }
      }
    }
    return ecg.getFirst();
  }
}
