package org.ectopy.ui.training;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ectopy.dataset.Subjects;
import org.ectopy.library.BeatCounts;
import org.ectopy.record.BeatClass;

/**
 * Deals records out for training, validation and test, all of a subject to one part. The subjects
 * with most of what is rare come first, and each goes where most is missing of what it has.
 */
final class SubjectDeal {

  private static final Map<RecordRole, Double> SHARES =
      Map.of(RecordRole.TRAINING, 0.7, RecordRole.VALIDATION, 0.15, RecordRole.TEST, 0.15);

  private final Subjects subjects;
  private final double[] all = new double[BeatClass.inOrder().size()];
  private final Map<RecordRole, double[]> dealt = new LinkedHashMap<>();

  SubjectDeal(Subjects subjects) {
    this.subjects = subjects;
    for (RecordRole role : List.of(RecordRole.TRAINING, RecordRole.VALIDATION, RecordRole.TEST)) {
      dealt.put(role, new double[all.length]);
    }
  }

  /** The role of each record that has beats; the others are not named. */
  Map<ChosenRecord, RecordRole> deal(List<ChosenRecord> records) {
    Map<String, List<ChosenRecord>> people = new LinkedHashMap<>();
    for (ChosenRecord record : records) {
      if (record.usable()) {
        String subject = subjects.of(record.candidate().name());
        people.computeIfAbsent(subject, name -> new ArrayList<>()).add(record);
        add(all, record.beats());
      }
    }
    Map<ChosenRecord, RecordRole> roles = new HashMap<>();
    people.values().stream()
        .sorted(Comparator.comparingDouble(own -> -rarity(own)))
        .forEach(
            own -> {
              RecordRole role = neediest(own);
              own.forEach(record -> roles.put(record, role));
              own.forEach(record -> add(dealt.getOrDefault(role, all), record.beats()));
            });
    return roles;
  }

  private static void add(double[] sums, BeatCounts beats) {
    BeatClass.inOrder().forEach(each -> sums[each.index()] += beats.of(each));
  }

  /** The sum of its shares of all beats of each class. */
  private double rarity(List<ChosenRecord> own) {
    double[] beats = sum(own);
    double rarity = 0;
    for (int i = 0; i < all.length; i++) {
      rarity += all[i] > 0 ? beats[i] / all[i] : 0;
    }
    return rarity;
  }

  private static double[] sum(List<ChosenRecord> own) {
    double[] beats = new double[BeatClass.inOrder().size()];
    own.forEach(record -> add(beats, record.beats()));
    return beats;
  }

  private RecordRole neediest(List<ChosenRecord> own) {
    double[] beats = sum(own);
    RecordRole best = RecordRole.TRAINING;
    double most = Double.NEGATIVE_INFINITY;
    for (Map.Entry<RecordRole, double[]> part : dealt.entrySet()) {
      double share = SHARES.getOrDefault(part.getKey(), 0.0);
      double need = 0;
      for (int i = 0; i < all.length; i++) {
        double missing = all[i] > 0 ? 1 - part.getValue()[i] / (share * all[i]) : 0;
        need += beats[i] > 0 ? missing : 0;
      }
      if (need > most) {
        most = need;
        best = part.getKey();
      }
    }
    return best;
  }
}
