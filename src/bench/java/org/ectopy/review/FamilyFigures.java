package org.ectopy.review;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.ectopy.dataset.BeatList;
import org.ectopy.dataset.InterPatient;
import org.ectopy.record.BeatClass;
import org.ectopy.record.EcgRecord;
import org.ectopy.record.LabelMap;
import org.ectopy.task.Progress;
import org.ectopy.wfdb.AnnotationFile;
import org.ectopy.wfdb.WfdbRecord;

/**
 * How pure the families of MIT-BIH records are: each beat is given the class of its family's
 * medoid, and that is compared with the beat's own.
 *
 * <p>"Medoids" are those of the families; "asks" the beats of {@link FamilyTree#asks}.
 */
final class FamilyFigures {

  private static final BeatClass UNKNOWN = BeatClass.Q;

  private static final int SUGGESTED = 0;

  private final Map<String, int[][]> matrices = new HashMap<>();
  private int families;
  private int records;

  private FamilyFigures() {}

  /** Prints the figures of both parts, for 12 and 24 families a record and as many as suggested. */
  public static void main(String[] arguments) throws IOException {
    for (int count : new int[] {SUGGESTED, 12, 24}) {
      figures("DS1", InterPatient.DS1, count);
      figures("DS2", InterPatient.DS2, count);
    }
  }

  private static void figures(String part, List<String> names, int count) throws IOException {
    FamilyFigures figures = new FamilyFigures();
    for (String name : names) {
      figures.add(name, count);
    }
    System.out.printf("%n%s, ", part);
    figures.print();
  }

  private void add(String name, int count) throws IOException {
    String data = Objects.requireNonNull(System.getenv("ECTOPY_DATA"), "ECTOPY_DATA is not set");
    Path path = Path.of(data, "mitdb", name);
    try (EcgRecord record = WfdbRecord.open(path)) {
      BeatList beats =
          BeatList.of(AnnotationFile.read(Path.of(path + ".atr")), LabelMap.MACHINE_LEARNING);
      FamilyTree tree = FamilyGrouping.of(record, beats, Progress.NONE);
      Families grouped = tree.families(count == SUGGESTED ? tree.suggested() : count);
      families += grouped.list().size();
      records++;
      count(name, "medoids", said(grouped, medoids(grouped)), beats);
      count(name, "asks", said(grouped, asked(grouped, tree)), beats);
    }
  }

  /** The beat that speaks for each family. */
  private static int[] medoids(Families families) {
    return families.list().stream().mapToInt(Family::medoid).toArray();
  }

  private static int[] asked(Families families, FamilyTree tree) {
    int[] familyOf = families.familyOf();
    int[] asked = medoids(families);
    tree.asks(asked.length).forEach(beat -> asked[familyOf[beat]] = beat);
    return asked;
  }

  /** For each beat the one that speaks for it. */
  private static int[] said(Families families, int[] speakers) {
    return IntStream.of(families.familyOf()).map(family -> speakers[family]).toArray();
  }

  private void count(String name, String kind, int[] speakers, BeatList beats) {
    int[][] all = matrix(kind);
    int[][] without = matrix(kind + " without 232");
    for (int beat = 0; beat < beats.count(); beat++) {
      int own = beats.label(beat).orElse(UNKNOWN).index();
      int said = beats.label(speakers[beat]).orElse(UNKNOWN).index();
      all[own][said]++;
      without[own][said] += name.equals("232") ? 0 : 1;
    }
  }

  private int[][] matrix(String kind) {
    return matrices.computeIfAbsent(kind, key -> new int[5][5]);
  }

  private void print() {
    System.out.printf("families a record: %.1f%n", (double) families / records);
    matrices.keySet().stream().sorted().forEach(kind -> print(kind, matrix(kind)));
  }

  private static void print(String kind, int[][] matrix) {
    System.out.println(kind);
    for (BeatClass each : BeatClass.inOrder()) {
      int own = Arrays.stream(matrix[each.index()]).sum();
      int right = matrix[each.index()][each.index()];
      int said = 0;
      for (BeatClass other : BeatClass.inOrder()) {
        boolean forgiven = each == BeatClass.V && (other == BeatClass.F || other == BeatClass.Q);
        said += forgiven ? 0 : matrix[other.index()][each.index()];
      }
      System.out.printf(
          "  %s  Se %.1f  +P %.1f  of %d%n", each, 100.0 * right / own, 100.0 * right / said, own);
    }
  }
}
