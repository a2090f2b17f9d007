package org.ectopy.dataset;

import java.io.IOException;
import java.util.List;
import org.ectopy.record.RecordInfo;
import org.ectopy.signal.EcgLeads;

/** Which leads of a record a model reads. */
public enum LeadChoice {
  /** One: that named MLII, else that named II, else the first ECG lead. */
  ONE,
  /**
   * Two at most: that of {@link #ONE} and that named V1, else V5, else the next ECG lead; a record
   * with no more than two is read as it is.
   */
  PAIR,
  /** Every ECG lead. */
  ALL;

  private static final List<String> PREFERRED = List.of("MLII", "II");
  private static final List<String> PREFERRED_SECOND = List.of("V1", "V5");

  /**
   * The indices of the leads in a record, 1 or more.
   *
   * @throws IOException where the record has no ECG lead
   */
  public List<Integer> in(RecordInfo info) throws IOException {
    List<Integer> ecg = EcgLeads.of(info).indices();
    return switch (this) {
      case ONE -> List.of(preferred(info, ecg, PREFERRED));
      case PAIR -> ecg.size() <= 2 ? ecg : pair(info, ecg);
      case ALL -> ecg;
    };
  }

  private static List<Integer> pair(RecordInfo info, List<Integer> ecg) {
    int first = preferred(info, ecg, PREFERRED);
    List<Integer> others = ecg.stream().filter(index -> index != first).toList();
    return List.of(first, preferred(info, others, PREFERRED_SECOND));
  }

  private static int preferred(RecordInfo info, List<Integer> among, List<String> names) {
    for (String name : names) {
      for (int index : among) {
        if (info.leads().get(index).name().equals(name)) {
          return index;
        }
      }
    }
    return among.getFirst();
  }
}
