package org.ectopy.synthesis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.ectopy.record.AnnotationSet;
import org.ectopy.record.Calibration;
import org.ectopy.record.EcgRecord;
import org.ectopy.record.Lead;
import org.ectopy.record.Notes;
import org.ectopy.record.RecordInfo;
import org.ectopy.record.SampleRate;
import org.ectopy.record.Subject;
import org.ectopy.record.TimeBase;
import org.ectopy.task.Progress;

/** Makes a record from a script, the same from the same seed on every machine. */
public final class Synthesis {

  private static final Interference USUAL_WANDER =
      new Interference(Interference.Kind.WANDER, 0.05, 0, Double.POSITIVE_INFINITY);
  private static final Interference USUAL_MUSCLE =
      new Interference(Interference.Kind.MUSCLE, 0.008, 0, Double.POSITIVE_INFINITY);
  private static final Interference USUAL_MAINS =
      new Interference(Interference.Kind.MAINS, 0.003, 0, Double.POSITIVE_INFINITY);

  private final Script script;
  private final List<Interference> interferences;
  private final DipoleTrack track;
  private final Heart heart;
  private final Chance chance;

  private Synthesis(Script script, long seed) {
    this.script = script;
    this.interferences = withUsual(script.interferences());
    double rate = script.settings().rate();
    this.track = new DipoleTrack(rate, (int) Math.round(script.seconds() * rate));
    this.chance = new Chance(seed);
    LeadField first = LeadField.of(script.settings().leads().getFirst());
    this.heart = new Heart(track, first, chance.branch());
  }

  /**
   * Makes the record of a script.
   *
   * @param name of the record
   * @param seed of all that is random in it
   * @param progress told of the rhythms played; the point where the work is cancelled
   */
  public static SyntheticRecord make(Script script, String name, long seed, Progress progress) {
    return new Synthesis(script, seed).make(name, seed, progress);
  }

  private SyntheticRecord make(String name, long seed, Progress progress) {
    double until = 0;
    int done = 0;
    for (Passage passage : script.passages()) {
      progress.report(done, script.passages().size() + 1L);
      until += passage.seconds();
      passage.rhythm().play(heart, until);
      done++;
    }
    heart.endFlutter();
    progress.report(done, script.passages().size() + 1L);
    List<LeadField> fields = fields();
    RecordingNoise noise =
        new RecordingNoise(interferences, fields, track.rate(), track.frames(), chance.branch());
    Recording recording = new Recording(track, noise, interferences, fields, gain());
    progress.report(done + 1L, script.passages().size() + 1L);
    return new SyntheticRecord(new EcgRecord(info(name, seed), recording), annotations());
  }

  /** What a script does not say of the recording is a little of everything. */
  private static List<Interference> withUsual(List<Interference> stated) {
    List<Interference> all = new ArrayList<>(stated);
    for (Interference usual : List.of(USUAL_WANDER, USUAL_MUSCLE, USUAL_MAINS)) {
      boolean said =
          stated.stream()
              .anyMatch(each -> each.kind() == usual.kind() && Double.isInfinite(each.to()));
      if (!said) {
        all.add(usual);
      }
    }
    return all;
  }

  private List<LeadField> fields() {
    return script.settings().leads().stream().map(LeadField::of).toList();
  }

  /** Stored units per mV. */
  private int gain() {
    return script.settings().format() == 212 ? 200 : 1000;
  }

  private RecordInfo info(String name, long seed) {
    Settings settings = script.settings();
    boolean narrow = settings.format() == 212;
    Calibration calibration = new Calibration(gain(), 0, "mV", true);
    List<Lead> leads =
        settings.leads().stream()
            .map(lead -> new Lead(lead, calibration, 1, narrow ? 12 : 16, 0))
            .toList();
    List<String> comments = new ArrayList<>();
    comments.add(
        String.format(
            Locale.ROOT,
            " synthetic: made by ectopy synthesize --seed %d, no person was recorded",
            seed));
    if (!settings.title().isEmpty()) {
      comments.add(" shows: " + settings.title());
    }
    settings.comments().forEach(comment -> comments.add(" " + comment));
    return new RecordInfo(
        name,
        TimeBase.of(SampleRate.ofHertz(settings.rate())),
        track.frames(),
        leads,
        new Notes(comments, Subject.UNKNOWN));
  }

  private AnnotationSet annotations() {
    List<Mark> marks = new ArrayList<>();
    heart.marks().stream().filter(mark -> !hidden(mark)).forEach(marks::add);
    for (Interference each : interferences) {
      if (each.quality() != 0) {
        marks.add(new Mark(frame(each.from()), "~", each.quality(), ""));
        if (frame(each.to()) < track.frames()) {
          marks.add(new Mark(frame(each.to()), "~", 0, ""));
        }
      }
    }
    marks.sort(Comparator.comparingLong(Mark::frame));
    return new AnnotationSet(
        marks.stream()
            .filter(mark -> mark.frame() < track.frames())
            .map(Mark::annotation)
            .toList());
  }

  private long frame(double seconds) {
    return Math.round(Math.min(seconds, 1e9) * track.rate());
  }

  private boolean hidden(Mark mark) {
    double seconds = mark.frame() / track.rate();
    return !mark.mnemonic().equals("+")
        && interferences.stream().anyMatch(each -> each.hides() && each.covers(seconds));
  }
}
