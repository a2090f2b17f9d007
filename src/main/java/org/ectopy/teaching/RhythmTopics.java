package org.ectopy.teaching;

import static org.ectopy.teaching.Criterion.BLOCKED_P;
import static org.ectopy.teaching.Criterion.DELTA;
import static org.ectopy.teaching.Criterion.FLUTTER_WAVES;
import static org.ectopy.teaching.Criterion.GRADUAL;
import static org.ectopy.teaching.Criterion.GROUPS;
import static org.ectopy.teaching.Criterion.IRREGULAR;
import static org.ectopy.teaching.Criterion.NARROW;
import static org.ectopy.teaching.Criterion.NO_P;
import static org.ectopy.teaching.Criterion.NO_QRS;
import static org.ectopy.teaching.Criterion.PAUSE;
import static org.ectopy.teaching.Criterion.PR_INTERVALS;
import static org.ectopy.teaching.Criterion.P_BEFORE;
import static org.ectopy.teaching.Criterion.RATE;
import static org.ectopy.teaching.Criterion.RESTLESS;
import static org.ectopy.teaching.Criterion.RETROGRADE_P;
import static org.ectopy.teaching.Criterion.RUN;
import static org.ectopy.teaching.Criterion.SAW_TEETH;
import static org.ectopy.teaching.Criterion.SPIKE;
import static org.ectopy.teaching.Criterion.WIDE;

import java.util.List;
import java.util.stream.Stream;

/** The topics that are about a rhythm, or about beats that belong together. */
final class RhythmTopics {

  private RhythmTopics() {}

  static List<Topic> all() {
    return Stream.of(sinus(), supraventricular(), blocks(), ventricular())
        .flatMap(List::stream)
        .map(TopicLine::topic)
        .toList();
  }

  private static List<TopicLine> sinus() {
    TopicGroup group = TopicGroup.SINUS_RHYTHMS;
    return List.of(
        new TopicLine(group, "sinus", "(N")
            .marks(RATE, P_BEFORE)
            .unlike("flutter", "junctional")
            .sample("sinus", "0:36")
            .mitBih("100", "9:31")
            .mitBih("103", "4:37"),
        new TopicLine(group, "sinus-bradycardia", "(SBR")
            .marks(RATE, P_BEFORE)
            .unlike("junctional", "mobitz-2", "sinus")
            .sample("bradycardia", "0:36")
            .mitBih("232", "28:34"),
        new TopicLine(group, "sinus-tachycardia", "(N")
            .marks(RATE, P_BEFORE)
            .unlike("svta", "flutter", "sinus")
            .sample("tachycardia", "0:30")
            .mitBih("213", "0:11"),
        new TopicLine(group, "sinus-arrhythmia", "(N")
            .marks(GRADUAL)
            .unlike("pac", "afib", "sinus")
            .sample("arrhythmia", "0:30")
            .mitBih("123", "9:12")
            .mitBih("113", "16:23"),
        new TopicLine(group, "pause", "N")
            .marks(PAUSE)
            .unlike("blocked-pac", "mobitz-2")
            .sample("escape", "0:09.997")
            .mitBih("219", "22:16.422")
            .mitBih("232", "15:56.897", "R"));
  }

  private static List<TopicLine> supraventricular() {
    TopicGroup group = TopicGroup.SUPRAVENTRICULAR_RHYTHMS;
    return List.of(
        new TopicLine(group, "atrial-bigeminy", "(AB")
            .marks(GROUPS)
            .unlike("v-bigeminy", "pac")
            .sample("a-bigeminy", "0:34")
            .mitBih("222", "19:29"),
        new TopicLine(group, "svta", "(SVTA")
            .marks(RUN, NARROW)
            .unlike("sinus-tachycardia", "afib", "vt")
            .mitBih("209", "9:25")
            .mitBih("234", "14:15"),
        new TopicLine(group, "afib", "(AFIB")
            .marks(IRREGULAR, RESTLESS)
            .unlike("flutter", "sinus-arrhythmia")
            .sample("afib", "0:34")
            .mitBih("219", "7:00")
            .mitBih("202", "27:00"),
        new TopicLine(group, "flutter", "(AFL")
            .marks(SAW_TEETH, RATE)
            .unlike("afib", "sinus-tachycardia")
            .sample("flutter", "0:34")
            .mitBih("202", "25:50")
            .mitBih("222", "28:30"),
        new TopicLine(group, "junctional", "(NOD")
            .marks(RATE, RETROGRADE_P, NARROW)
            .unlike("sinus-bradycardia", "idioventricular")
            .sample("junctional", "0:16")
            .mitBih("222", "20:32"),
        new TopicLine(group, "preexcitation", "(PREX")
            .marks(DELTA)
            .unlike("lbbb", "fusion", "sinus")
            .mitBih("230", "24:40"));
  }

  private static List<TopicLine> blocks() {
    TopicGroup group = TopicGroup.BLOCKS;
    return List.of(
        new TopicLine(group, "wenckebach", "(BII")
            .marks(PR_INTERVALS, BLOCKED_P)
            .unlike("mobitz-2", "blocked-pac")
            .sample("av-block", "0:17"),
        new TopicLine(group, "mobitz-2", "(BII")
            .marks(PR_INTERVALS, BLOCKED_P)
            .unlike("wenckebach", "blocked-pac", "sinus-bradycardia")
            .sample("av-block", "1:08")
            .mitBih("231", "7:00"),
        new TopicLine(group, "paced-rhythm", "(P")
            .marks(RATE, SPIKE, WIDE)
            .unlike("idioventricular", "lbbb")
            .sample("paced", "0:10")
            .mitBih("107", "8:20")
            .mitBih("217", "24:00"));
  }

  private static List<TopicLine> ventricular() {
    TopicGroup group = TopicGroup.VENTRICULAR_RHYTHMS;
    return List.of(
        new TopicLine(group, "v-bigeminy", "(B")
            .marks(GROUPS)
            .unlike("atrial-bigeminy", "v-trigeminy")
            .sample("v-bigeminy", "0:34")
            .mitBih("106", "13:20")
            .mitBih("200", "20:00"),
        new TopicLine(group, "v-trigeminy", "(T")
            .marks(GROUPS)
            .unlike("v-bigeminy", "couplet")
            .sample("v-trigeminy", "0:34")
            .mitBih("119", "9:40")
            .mitBih("201", "14:00"),
        new TopicLine(group, "couplet", "V")
            .marks(RUN, WIDE)
            .unlike("run", "pvc", "v-bigeminy")
            .sample("couplets", "0:22.817")
            .mitBih("215", "0:25.286")
            .mitBih("233", "3:54.122"),
        new TopicLine(group, "run", "V")
            .marks(RUN, WIDE)
            .unlike("couplet", "vt", "idioventricular")
            .sample("vt", "0:13.553")
            .mitBih("215", "2:59.322")
            .mitBih("233", "22:47.739"),
        new TopicLine(group, "idioventricular", "(IVR")
            .marks(RUN, NO_P)
            .unlike("vt", "paced-rhythm", "junctional")
            .sample("escape", "1:20")
            .mitBih("207", "28:01"),
        new TopicLine(group, "vt", "(VT")
            .marks(RUN, WIDE)
            .unlike("svta", "v-flutter", "run")
            .sample("vt", "0:47")
            .mitBih("205", "5:05")
            .mitBih("223", "9:50"),
        new TopicLine(group, "v-flutter", "(VFL")
            .marks(FLUTTER_WAVES)
            .unlike("vt", "vfib")
            .sample("vfib", "0:31")
            .mitBih("207", "26:20"),
        new TopicLine(group, "vfib", "(VF")
            .marks(NO_QRS)
            .unlike("v-flutter", "artifact")
            .sample("vfib", "0:47"));
  }
}
