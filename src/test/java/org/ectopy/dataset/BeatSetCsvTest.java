package org.ectopy.dataset;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ectopy.record.BeatClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BeatSetCsvTest {

  @TempDir Path folder = Path.of("");

  @Test
  void writesALineForEachBeat() throws IOException {
    Path file = folder.resolve("beats.csv");
    BeatSetCsv.write(file, oneLead());
    assertEquals(
        List.of("0.0,0.125,0.25,0", "1.0,1.125,1.25,2", "2.0,2.125,2.25,4"),
        Files.readAllLines(file));
  }

  /** Two lines as Kaggle's mitbih_train.csv has them: every number in scientific notation. */
  @Test
  void readsWhatTheFieldUses() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("mitbih_train.csv"),
            """
            9.779411554336547852e-01,5.000000000000000000e-01,0.000000000000000000e+00
            1.000000000000000000e+00,0.000000000000000000e+00,3.000000000000000000e+00
            """);
    BeatSet set = BeatSetCsv.read(file, "residual-cnn");
    assertEquals(new InputShape(2, 0), set.input().shape());
    assertEquals(2, set.count());
    assertArrayEquals(
        new float[] {0.97794116f, 0.5f}, set.gather(new int[] {0}).waveforms(), 0.0005f);
    assertEquals(BeatClass.N, set.label(0));
    assertEquals(BeatClass.F, set.label(1));
    assertEquals("mitbih_train.csv", set.origin(1).record());
    assertEquals(1, set.origin(1).frame());
    assertEquals("F", set.origin(1).symbol().mnemonic());
  }

  @Test
  void givesBackWhatWasWritten() throws IOException {
    Path file = folder.resolve("beats.csv");
    BeatSetCsv.write(file, oneLead());
    BeatSet read = BeatSetCsv.read(file, "made");
    int[] all = {0, 1, 2};
    assertArrayEquals(oneLead().gather(all).waveforms(), read.gather(all).waveforms());
    for (int beat : all) {
      assertEquals(oneLead().label(beat), read.label(beat));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0.1,0.2,0;0.1,0          | row 2: 2 columns, 3 as in row 1 expected
          0                        | row 1: 1 columns, 2 to 65536 expected
          0.1,0.2,0;0.1,x,0        | row 2, column 2: "x", a number expected
          0.1,1e9,0                | row 1, column 2: "1e9", a number between -65504 and 65504 expected
          0.1,NaN,0                | row 1, column 2: "NaN", a number between -65504 and 65504 expected
          0.1,0.2,5                | row 1, column 3: "5", a class from 0 to 4 expected
          0.1,0.2,0.5              | row 1, column 3: "0.5", a class from 0 to 4 expected
          """)
  void namesThePlaceOfWhatIsWrong(String lines, String problem) throws IOException {
    Path file = Files.writeString(folder.resolve("bad.csv"), lines.replace(';', '\n'));
    assertEquals(file + ": " + problem, refused(file));
  }

  @Test
  void refusesFilesThatAreNoText() throws IOException {
    Path file = Files.write(folder.resolve("bad.csv"), new byte[] {(byte) 0xff, 0, (byte) 0xfe});
    assertEquals(file, Path.of(refused(file).split(": ", -1)[0]));
    Path empty = Files.writeString(folder.resolve("empty.csv"), "");
    assertEquals(empty + ": holds no row, one for each beat expected", refused(empty));
  }

  @Test
  void writesNoSetWithMoreThanOneLeadOrARhythm() {
    Path file = folder.resolve("beats.csv");
    BlockOrigin two = new BlockOrigin("r", "", List.of("MLII", "V1"));
    BeatSet leads = MadeSets.set(MadeSets.block(new InputShape(3, 0), two, "N"));
    assertThrows(BeatSetException.class, () -> BeatSetCsv.write(file, leads));
    assertThrows(BeatSetException.class, () -> BeatSetCsv.write(file, MadeSets.records("N")));
  }

  private static BeatSet oneLead() {
    BlockOrigin origin = new BlockOrigin("r", "", List.of("MLII"));
    return MadeSets.set(MadeSets.block(new InputShape(3, 0), origin, "NVQ"));
  }

  private static String refused(Path file) {
    return String.valueOf(
        assertThrows(BeatSetException.class, () -> BeatSetCsv.read(file, "made")).getMessage());
  }
}
