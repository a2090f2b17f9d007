package org.ectopy.dataset;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Whose record is whose: a record is a subject of its own unless it is known otherwise. */
public final class Subjects {

  private final Map<String, String> subjectOfRecord;

  /**
   * @param subjectOfRecord the subjects of those records that do not stand alone
   */
  public Subjects(Map<String, String> subjectOfRecord) {
    this.subjectOfRecord = Map.copyOf(subjectOfRecord);
  }

  /**
   * The subjects of the MIT-BIH Arrhythmia Database: records 201 and 202 are of one man (PhysioNet,
   * MIT-BIH Arrhythmia Database directory). Records of other databases stand alone.
   */
  public static Subjects mitBih() {
    return new Subjects(Map.of("202", "201"));
  }

  /** The subject of a record. */
  public String of(String record) {
    return subjectOfRecord.getOrDefault(record, record);
  }

  /** Those of {@code records} whose subject has a record in {@code others} too, in order. */
  public List<String> shared(Collection<String> records, Collection<String> others) {
    TreeSet<String> known = new TreeSet<>();
    others.forEach(record -> known.add(of(record)));
    return records.stream().filter(record -> known.contains(of(record))).toList();
  }
}
