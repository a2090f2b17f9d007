import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.ectopy.record.Annotation;
import org.ectopy.record.AnnotationSet;
import org.ectopy.record.Calibration;
import org.ectopy.record.EcgRecord;
import org.ectopy.record.Lead;
import org.ectopy.record.Notes;
import org.ectopy.record.RecordInfo;
import org.ectopy.record.SampleRate;
import org.ectopy.record.SampleSource;
import org.ectopy.record.Samples;
import org.ectopy.record.Subject;
import org.ectopy.record.SymbolTable;
import org.ectopy.record.TimeBase;
import org.ectopy.task.Progress;
import org.ectopy.wfdb.AnnotationFile;
import org.ectopy.wfdb.Overwrite;
import org.ectopy.wfdb.RecordTarget;
import org.ectopy.wfdb.RecordWriter;
import org.ectopy.wfdb.SignalFormats;

/**
 * Makes the synthetic record that comes with Ectopy: two leads of Gaussian waves, beats and rhythms
 * whose labels are exactly true, some noise, and one gap. The same bytes each time.
 *
 * <pre>java -cp target/classes packaging/build/SampleRecord.java sample-records</pre>
 */
public final class SampleRecord {

  private static final double RATE = 360;
  private static final int SECONDS = 300;
  private static final int GAIN = 200;
  private static final double GAP_FROM = 262;
  private static final double GAP_TO = 265;

  private final Random random = new Random(1906);
  private final double[][] leads = new double[2][(int) (SECONDS * RATE)];
  private final List<Annotation> annotations = new ArrayList<>();
  private double time = 0.45;

  private SampleRecord() {}

  /** Writes the record {@code synthetic} into the folder given. */
  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    SampleRecord made = new SampleRecord();
    made.play();
    made.addNoise();
    made.write(folder);
  }

  private void play() {
    rhythm("(N");
    while (time < 90) {
      int beat = annotations.size();
      sinus(beat % 11 == 7 ? 'V' : beat % 13 == 9 ? 'A' : beat % 29 == 23 ? 'F' : 'N');
    }
    rhythm("(B");
    for (int i = 0; time < 130; i++) {
      sinus(i % 2 == 1 ? 'V' : 'N');
    }
    rhythm("(N");
    while (time < 160) {
      sinus('N');
    }
    rhythm("(AFIB");
    double from = time;
    while (time < 220) {
      beat('N', false);
      time += 0.62 + 0.16 * random.nextGaussian();
    }
    fibrillate(from, time);
    time += 0.4;
    rhythm("(N");
    while (time < SECONDS - 1) {
      sinus(annotations.size() % 17 == 4 ? 'V' : 'N');
    }
  }

  /** One beat of sinus rhythm, or an early one in its place, and the pause that follows it. */
  private void sinus(char symbol) {
    double rr = 0.82 + 0.03 * Math.sin(time * 1.6) + 0.008 * random.nextGaussian();
    switch (symbol) {
      case 'V' -> {
        time -= 0.3 * rr;
        beat(symbol, false);
        time += 1.3 * rr;
      }
      case 'A' -> {
        time -= 0.25 * rr;
        beat(symbol, true);
        time += 1.05 * rr;
      }
      case 'F' -> {
        time -= 0.06 * rr;
        beat(symbol, true);
        time += 1.06 * rr;
      }
      default -> {
        beat(symbol, true);
        time += rr;
      }
    }
  }

  private void beat(char symbol, boolean atrium) {
    boolean gap = time > GAP_FROM - 0.3 && time < GAP_TO + 0.3;
    double ventricular = symbol == 'V' ? 1 : symbol == 'F' ? 0.55 : 0;
    double normal = 1 - ventricular;
    if (atrium) {
      double early = symbol == 'A' ? -0.7 : 1;
      wave(-0.17, 0.022, 0.13 * early, 0.06 * early);
    }
    wave(-0.026, 0.009, -0.12 * normal, 0.16 * normal);
    wave(0, 0.0105, 1.15 * normal, -0.2 * normal);
    wave(0.028, 0.011, -0.22 * normal, -0.75 * normal);
    wave(0.27, 0.05, 0.3 * normal, 0.12 * normal);
    wave(0, 0.032, 1.5 * ventricular, 1.05 * ventricular);
    wave(0.075, 0.03, -0.35 * ventricular, -0.5 * ventricular);
    wave(0.26, 0.06, -0.48 * ventricular, -0.4 * ventricular);
    if (!gap) {
      mark(time, String.valueOf(symbol), "");
    }
  }

  /** Adds a Gaussian wave about the beat's time: seconds, seconds, mV in either lead. */
  private void wave(double after, double width, double first, double second) {
    double[] amplitudes = {first, second};
    double breath = 1 + 0.06 * Math.sin(2 * Math.PI * 0.23 * time);
    int centre = (int) Math.round((time + after) * RATE);
    int reach = (int) (5 * width * RATE);
    for (int i = Math.max(0, centre - reach); i < Math.min(leads[0].length, centre + reach); i++) {
      double x = (i / RATE - time - after) / width;
      for (int lead = 0; lead < leads.length; lead++) {
        leads[lead][i] += breath * amplitudes[lead] * Math.exp(-x * x / 2);
      }
    }
  }

  private void fibrillate(double from, double to) {
    for (int i = (int) (from * RATE); i < (int) (to * RATE); i++) {
      double t = i / RATE;
      double phase = 2 * Math.PI * 6.1 * t + 1.3 * Math.sin(2 * Math.PI * 0.4 * t);
      double f = 0.045 * Math.sin(phase) + 0.02 * Math.sin(2 * phase + 1);
      leads[0][i] += f;
      leads[1][i] += 1.6 * f;
    }
  }

  private void addNoise() {
    for (int lead = 0; lead < leads.length; lead++) {
      for (int i = 0; i < leads[lead].length; i++) {
        double t = i / RATE;
        double muscle = t > 240 && t < 252 ? 0.09 : 0.008;
        leads[lead][i] += 0.08 * Math.sin(2 * Math.PI * 0.23 * t + lead);
        leads[lead][i] += 0.05 * Math.sin(2 * Math.PI * 0.041 * t + 2 * lead);
        leads[lead][i] += muscle * random.nextGaussian();
      }
    }
    quality(240, 3);
    quality(252, 0);
  }

  private void rhythm(String name) {
    mark(Math.max(0, time - 0.3), "+", name + "\0");
  }

  private void quality(double seconds, int subtype) {
    Annotation mark = annotation(seconds, "~", "");
    annotations.add(new Annotation(mark.sample(), mark.symbol(), subtype, 0, 0, ""));
  }

  private void mark(double seconds, String mnemonic, String aux) {
    annotations.add(annotation(seconds, mnemonic, aux));
  }

  private static Annotation annotation(double seconds, String mnemonic, String aux) {
    return new Annotation(
        Math.round(seconds * RATE),
        SymbolTable.STANDARD.withMnemonic(mnemonic).orElseThrow(),
        0,
        0,
        0,
        aux);
  }

  private void write(Path folder) throws IOException {
    Calibration calibration = new Calibration(GAIN, 0, "mV", true);
    List<Lead> described =
        List.of(new Lead("MLII", calibration, 1, 12, 0), new Lead("V1", calibration, 1, 12, 0));
    Notes notes =
        new Notes(
            List.of(
                " synthetic: made by packaging/build/SampleRecord.java, no person was recorded",
                " shows sinus rhythm with premature beats, bigeminy, atrial fibrillation,"
                    + " noise from 4:00, a gap at 4:22"),
            Subject.UNKNOWN);
    RecordInfo info =
        new RecordInfo(
            "synthetic", TimeBase.of(SampleRate.ofHertz(RATE)), leads[0].length, described, notes);
    EcgRecord record = new EcgRecord(info, source(calibration));
    var target =
        new RecordTarget(
            folder, "synthetic", SignalFormats.of(212).orElseThrow(), Overwrite.REPLACE);
    RecordWriter.write(record, target, Progress.NONE);
    annotations.sort((a, b) -> Long.compare(a.sample(), b.sample()));
    AnnotationFile.write(
        folder.resolve("synthetic.atr"), new AnnotationSet(annotations), Overwrite.REPLACE);
  }

  private SampleSource source(Calibration calibration) {
    return new SampleSource() {
      @Override
      public void read(long firstFrame, Samples target) {
        for (int row = 0; row < target.rows(); row++) {
          for (int i = 0; i < target.frames(); i++) {
            target.row(row)[i] = stored(target.lead(row), firstFrame + i);
          }
        }
      }

      private int stored(int lead, long frame) {
        double seconds = frame / RATE;
        boolean gap = frame >= leads[lead].length || seconds >= GAP_FROM && seconds < GAP_TO;
        return gap ? Samples.GAP : calibration.stored(leads[lead][(int) frame]);
      }

      @Override
      public void close() {}
    };
  }
}
