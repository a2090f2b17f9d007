package org.ectopy.teaching;

import static org.ectopy.teaching.Criterion.BETWEEN_SHAPES;
import static org.ectopy.teaching.Criterion.BLOCKED_P;
import static org.ectopy.teaching.Criterion.COMPENSATORY;
import static org.ectopy.teaching.Criterion.EARLY;
import static org.ectopy.teaching.Criterion.EARLY_P;
import static org.ectopy.teaching.Criterion.LATE;
import static org.ectopy.teaching.Criterion.NARROW;
import static org.ectopy.teaching.Criterion.NO_P;
import static org.ectopy.teaching.Criterion.ON_T;
import static org.ectopy.teaching.Criterion.ON_TIME;
import static org.ectopy.teaching.Criterion.PAUSE;
import static org.ectopy.teaching.Criterion.P_BEFORE;
import static org.ectopy.teaching.Criterion.RESET;
import static org.ectopy.teaching.Criterion.RETROGRADE_P;
import static org.ectopy.teaching.Criterion.SPIKE;
import static org.ectopy.teaching.Criterion.TWO_SHAPES;
import static org.ectopy.teaching.Criterion.UNCLEAR;
import static org.ectopy.teaching.Criterion.UNDISTURBED;
import static org.ectopy.teaching.Criterion.WIDE;

import java.util.List;
import java.util.stream.Stream;

/** The topics that are about a beat. Times of MIT-BIH are those of its reference annotations. */
final class BeatTopics {

  private BeatTopics() {}

  static List<Topic> all() {
    return Stream.of(conducted(), supraventricular(), ventricular(), other())
        .flatMap(List::stream)
        .map(TopicLine::topic)
        .toList();
  }

  private static List<TopicLine> conducted() {
    TopicGroup group = TopicGroup.CONDUCTED_BEATS;
    return List.of(
        new TopicLine(group, "normal", "N")
            .marks(ON_TIME, P_BEFORE, NARROW)
            .unlike("pac", "lbbb", "rbbb")
            .sample("sinus", "0:24.989")
            .mitBih("100", "4:59.306")
            .mitBih("103", "4:37.236"),
        new TopicLine(group, "lbbb", "L")
            .marks(ON_TIME, P_BEFORE, WIDE)
            .unlike("pvc", "paced", "rbbb")
            .sample("lbbb", "0:24.011")
            .mitBih("109", "4:55.414")
            .mitBih("111", "15:11.292"),
        new TopicLine(group, "rbbb", "R")
            .marks(ON_TIME, P_BEFORE, WIDE)
            .unlike("aberrant-pac", "pvc", "lbbb")
            .sample("rbbb", "0:24.094")
            .mitBih("118", "9:39.011")
            .mitBih("124", "15:43.575"),
        new TopicLine(group, "bbb", "B")
            .marks(ON_TIME, P_BEFORE, WIDE)
            .unlike("lbbb", "rbbb", "pvc")
            .sample("lbbb", "0:34.267", "L"));
  }

  private static List<TopicLine> supraventricular() {
    TopicGroup group = TopicGroup.SUPRAVENTRICULAR_BEATS;
    return List.of(
        new TopicLine(group, "pac", "A")
            .marks(EARLY, EARLY_P, NARROW, RESET)
            .unlike("pjc", "aberrant-pac", "sinus-arrhythmia")
            .sample("pac", "0:22.694")
            .mitBih("220", "13:53.956")
            .mitBih("100", "14:42.736"),
        new TopicLine(group, "aberrant-pac", "a")
            .marks(EARLY, EARLY_P, WIDE, RESET)
            .unlike("pvc", "rbbb", "pac")
            .sample("pac", "0:45.928")
            .mitBih("201", "13:08.569")
            .mitBih("202", "12:49.303"),
        new TopicLine(group, "pjc", "J")
            .marks(EARLY, RETROGRADE_P, NARROW)
            .unlike("pac", "junctional-escape")
            .sample("junctional", "0:48.594")
            .mitBih("234", "14:06.381"),
        new TopicLine(group, "supraventricular", "S")
            .marks(EARLY, NARROW)
            .unlike("pac", "pjc")
            .sample("pac", "0:39.694", "A")
            .mitBih("208", "17:50.175"),
        new TopicLine(group, "atrial-escape", "e")
            .marks(LATE, P_BEFORE, NARROW)
            .unlike("pac", "junctional-escape")
            .sample("escape", "0:38.136")
            .mitBih("223", "25:54.836"),
        new TopicLine(group, "junctional-escape", "j")
            .marks(LATE, RETROGRADE_P, NARROW)
            .unlike("pjc", "atrial-escape", "ventricular-escape")
            .sample("junctional", "0:44.072")
            .mitBih("201", "8:36.772")
            .mitBih("222", "13:28.564"),
        new TopicLine(group, "supraventricular-escape", "n")
            .marks(LATE, NARROW)
            .unlike("atrial-escape", "junctional-escape")
            .sample("escape", "0:56.525", "e"),
        new TopicLine(group, "blocked-pac", "x")
            .marks(BLOCKED_P, PAUSE)
            .unlike("mobitz-2", "pause")
            .sample("av-block", "1:03.050")
            .mitBih("118", "2:59.222")
            .mitBih("219", "14:08.906"));
  }

  private static List<TopicLine> ventricular() {
    TopicGroup group = TopicGroup.VENTRICULAR_BEATS;
    return List.of(
        new TopicLine(group, "pvc", "V")
            .marks(EARLY, WIDE, NO_P, COMPENSATORY)
            .unlike("aberrant-pac", "lbbb", "fusion")
            .sample("pvc", "0:17.128")
            .mitBih("119", "4:22.306")
            .mitBih("106", "16:30.586"),
        new TopicLine(group, "r-on-t", "r")
            .marks(ON_T, EARLY, WIDE)
            .unlike("pvc", "aberrant-pac")
            .mitBih("205", "5:16.303", "V"),
        new TopicLine(group, "ventricular-escape", "E")
            .marks(LATE, WIDE, NO_P)
            .unlike("pvc", "junctional-escape")
            .sample("escape", "0:44.525")
            .mitBih("207", "27:22.792"),
        new TopicLine(group, "fusion", "F")
            .marks(ON_TIME, P_BEFORE, BETWEEN_SHAPES)
            .unlike("pvc", "normal", "paced-fusion")
            .sample("fusion", "0:17.508")
            .mitBih("213", "4:53.750")
            .mitBih("208", "4:00.089"),
        new TopicLine(group, "multifocal", "V")
            .marks(TWO_SHAPES)
            .unlike("pvc", "fusion")
            .sample("pvc-two-foci", "0:18.581")
            .mitBih("200", "8:40.661"));
  }

  private static List<TopicLine> other() {
    TopicGroup group = TopicGroup.OTHER_BEATS;
    return List.of(
        new TopicLine(group, "paced", "/")
            .marks(SPIKE, WIDE)
            .unlike("lbbb", "pvc", "paced-fusion")
            .sample("paced", "0:23.022")
            .mitBih("107", "8:22.603")
            .mitBih("102", "10:58.172"),
        new TopicLine(group, "paced-fusion", "f")
            .marks(SPIKE, BETWEEN_SHAPES)
            .unlike("paced", "normal")
            .sample("paced", "0:26.372")
            .mitBih("104", "12:25.892")
            .mitBih("217", "18:29.100"),
        new TopicLine(group, "unclassifiable", "Q")
            .marks(UNCLEAR)
            .unlike("artifact", "unlearned")
            .mitBih("105", "20:37.175")
            .mitBih("104", "5:14.797"),
        new TopicLine(group, "unlearned", "?").unlike("unclassifiable"),
        new TopicLine(group, "artifact", "|")
            .marks(UNCLEAR, UNDISTURBED)
            .unlike("pvc", "unclassifiable")
            .mitBih("101", "1:53.567")
            .mitBih("115", "23:59.447"));
  }
}
