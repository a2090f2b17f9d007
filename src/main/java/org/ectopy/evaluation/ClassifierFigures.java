package org.ectopy.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.ectopy.record.BeatClass;

/**
 * What is derived from scored beats, by the names that files give it: all from 0 to 1 but for
 * {@code coverage_error}, which counts classes; empty where a figure has no value. A name that ends
 * in {@code _n} to {@code _q} is the figure of that class against the others.
 */
public final class ClassifierFigures {

  private final Map<String, OptionalDouble> figures = new LinkedHashMap<>();

  private ClassifierFigures() {}

  /**
   * Every figure.
   *
   * @param macroClasses over which macro averages are taken
   */
  public static Map<String, OptionalDouble> of(ScoredBeats beats, List<BeatClass> macroClasses) {
    ClassifierFigures all = new ClassifierFigures();
    all.addDecisions(ClassConfusion.of(beats), macroClasses);
    all.addRanks(RankHistogram.of(beats));
    all.addAreas(beats, macroClasses);
    all.addCalibration(beats);
    return all.figures;
  }

  /** The figures that need no sorting of beats: those of the most probable class, and of ranks. */
  public static Map<String, OptionalDouble> ofDecisions(
      ScoredBeats beats, List<BeatClass> macroClasses) {
    ClassifierFigures quick = new ClassifierFigures();
    quick.addDecisions(ClassConfusion.of(beats), macroClasses);
    quick.addRanks(RankHistogram.of(beats));
    return quick.figures;
  }

  /** A class's figure by name: {@code name("recall", V)} is {@code recall_v}. */
  public static String name(String figure, BeatClass beatClass) {
    return figure + "_" + beatClass.name().toLowerCase(Locale.ROOT);
  }

  private void addDecisions(ClassConfusion confusion, List<BeatClass> macroClasses) {
    figures.put("accuracy", confusion.accuracy().fraction());
    for (ClassStatistic each : ClassStatistic.values()) {
      figures.put("macro_" + each.printedName(), ClassAverage.macro(each, confusion, macroClasses));
    }
    for (ClassStatistic each : ClassStatistic.values()) {
      figures.put("weighted_" + each.printedName(), ClassAverage.weighted(each, confusion));
    }
    for (ClassStatistic each : ClassStatistic.values()) {
      for (BeatClass beatClass : BeatClass.inOrder()) {
        figures.put(name(each.printedName(), beatClass), each.of(confusion, beatClass).fraction());
      }
    }
  }

  private void addRanks(RankHistogram ranks) {
    figures.put("label_ranking_average_precision", LabelRankingAveragePrecision.of(ranks));
    figures.put("ranking_loss", RankingLoss.of(ranks));
    figures.put("coverage_error", CoverageError.of(ranks));
  }

  private void addAreas(ScoredBeats beats, List<BeatClass> macroClasses) {
    Map<String, OptionalDouble> areas = new LinkedHashMap<>();
    for (BeatClass each : BeatClass.inOrder()) {
      OneVersusRest counts = OneVersusRest.of(beats, each);
      areas.put(name("roc_area", each), RocCurve.area(counts));
      areas.put(name("average_precision", each), PrecisionRecallCurve.averagePrecision(counts));
    }
    for (String figure : List.of("roc_area", "average_precision")) {
      figures.put(
          "macro_" + figure,
          macroClasses.stream()
              .map(each -> areas.get(name(figure, each)))
              .flatMapToDouble(OptionalDouble::stream)
              .average());
      for (BeatClass each : BeatClass.inOrder()) {
        figures.put(name(figure, each), areas.get(name(figure, each)));
      }
    }
  }

  private void addCalibration(ScoredBeats beats) {
    figures.put("calibration_error", CalibrationError.of(Reliability.topLabel(beats)));
    for (BeatClass each : BeatClass.inOrder()) {
      figures.put(
          name("calibration_error", each), CalibrationError.of(Reliability.ofClass(beats, each)));
    }
  }
}
