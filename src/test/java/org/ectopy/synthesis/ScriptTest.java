package org.ectopy.synthesis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptTest {

  @Test
  void readsTheExampleOfTheIssue() throws ScriptException {
    Script script = Script.parse("sinus 70/min 2 min; PVC couplets every 8 beats; AF 30 s");
    assertEquals(150, script.seconds());
    Passage sinus = script.passages().getFirst();
    assertEquals(RhythmKind.SINUS, sinus.kind());
    assertEquals(70, sinus.pace().perMinute());
    assertEquals(List.of(new Disturbance(Disturbance.Kind.RUN, 8, 2)), sinus.disturbances());
    assertEquals(RhythmKind.ATRIAL_FIBRILLATION, script.passages().getLast().kind());
    assertEquals(Settings.USUAL, script.settings());
  }

  @Test
  void readsSettingsCommentsAndInterference() throws ScriptException {
    Script script =
        Script.parse(
            """
            # teaching
            title: Two of everything   # not part of it
            leads: II V5
            rate: 250 Hz
            format: 16
            seed: 12
            comment: first
            junctional rhythm 1 min 30 s  # slow
            sinus 1:05, with RBBB, variability 12 %, PVC from 2 foci every 9 beats
            muscle 0.2 mV from 0:20 to 1:00
            gap from 1:10 to 1:20; wander 0.3 mV
            """);
    Settings settings = script.settings();
    assertEquals("Two of everything", settings.title());
    assertEquals(List.of("first"), settings.comments());
    assertEquals(List.of("II", "V5"), settings.leads());
    assertEquals(250, settings.rate());
    assertEquals(16, settings.format());
    assertEquals(12, settings.seed().orElseThrow());
    assertEquals(90 + 65, script.seconds());
    Passage sinus = script.passages().getLast();
    assertEquals(Activation.RIGHT_BUNDLE_BLOCK, sinus.activation());
    assertEquals(0.12, sinus.pace().variability(), 1e-12);
    assertEquals(new Disturbance(Disturbance.Kind.PVC, 9, 2), sinus.disturbances().getFirst());
    assertEquals(
        new Interference(Interference.Kind.MUSCLE, 0.2, 20, 60), script.interferences().getFirst());
    assertEquals(new Interference(Interference.Kind.GAP, 0, 70, 80), script.interferences().get(1));
    assertTrue(Double.isInfinite(script.interferences().getLast().to()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                                  | 1 |  1 | there is no rhythm
          sinus 70/min                        | 1 | 13 | the statement ends here
          sinus 70/min 2 hours                | 1 | 16 | found 'hours', expected 's'
          sinus 500/min 2 min                 | 1 |  7 | the rate is 500, expected 15 to 400
          sinus 1 min; PVC every x beats      | 1 | 24 | found 'x', expected the number of beats
          sinus 1 min; PVC each 8 beats       | 1 | 18 | found 'each', expected 'every'
          PVC every 8 beats                   | 1 |  1 | before any rhythm
          sinus 1 min; tango 3 min            | 1 | 14 | found 'tango', expected a rhythm
          AF 1 min, PVC every 3 beats         | 1 | 11 | nothing of the kind happens
          VT 10 s; LBBB                       | 1 | 10 | beats are not conducted so
          sinus 1 min 5 s extra               | 1 | 17 | found 'extra', expected ';'
          sinus 0 s                           | 1 |  7 | a length of time of 0
          sinus 1 min; gap from 0:30 to 0:20  | 1 | 31 | expected a time after its start
          sinus 1 min; gap                    | 1 | 17 | expected 'from'
          leads: II V9                        | 1 | 11 | found 'V9', expected 12 or some of these leads
          speed: 3                            | 1 |  1 | found 'speed:'
          format: 80                          | 1 |  9 | format 80, expected 16 or 212
          rate: 50 Hz                         | 1 |  7 | expected 100 to 2000
          leads: II V1 II                     | 1 | 14 | the lead II stands here again
          seed: 1.5                           | 1 |  7 | expected the seed, a whole number
          seed: 1 2                           | 1 |  9 | found '2', expected ';'
          sinus 0:00                          | 1 |  7 | a length of time of 0
          sinus 0.001 s                       | 1 |  1 | less than one sample
          'sinus 9 s, PVC every 2.5 beats'    | 1 | 22 | a whole number
          sinus 9 s; LBBB; RBBB               | 1 | 18 | has a bundle block already
          sinus 9 s; gap from 0:09 to 0:10    | 1 | 12 | begins after the record's end
          sinus 90000 min                     | 1 |  1 | more than 3600000 frames
          """)
  void anErrorNamesPlaceFindAndExpectation(String text, int line, int column, String said) {
    ScriptException error = assertThrows(ScriptException.class, () -> Script.parse(text));
    assertTrue(String.valueOf(error.getMessage()).contains(said), error.getMessage());
    assertEquals(line + ":" + column, error.line() + ":" + error.column());
  }

  @Test
  void aSettingStandsOnce() {
    ScriptException error =
        assertThrows(ScriptException.class, () -> Script.parse("seed: 1\nseed: 2\nsinus 1 s"));
    assertEquals("2:1", error.line() + ":" + error.column());
  }

  @Test
  void aScriptOfEndlessNoiseIsRefused() {
    String text = "sinus 10 s\n" + "muscle 0.1 mV\n".repeat(101);
    ScriptException error = assertThrows(ScriptException.class, () -> Script.parse(text));
    assertEquals(102, error.line());
    String beats = "sinus 10 s\n" + "PVC every 5 beats\n".repeat(101);
    assertEquals(102, assertThrows(ScriptException.class, () -> Script.parse(beats)).line());
  }

  /** As editors on Windows and old Macs write it. */
  @Test
  void lineEndsTabsAndByteOrderMarkMakeNoDifference() throws ScriptException {
    Script plain = Script.parse("seed: 1\nleads: II V5\nsinus 10 s\nPVC every 4 beats\n");
    assertEquals(
        plain,
        Script.parse("\uFEFFseed: 1\r\nleads:\tii,v5\r\nsinus\t10\ts\r\nPVC every\t4 beats\r\n"));
    assertEquals(plain, Script.parse("seed: 1\rleads: II V5\rsinus 10 s\rPVC every 4 beats\r"));
  }

  /** What fits the memory: three axes and each measured lead, of which twelve leads have eight. */
  @Test
  void twelveLeadsTakeMoreMemoryThanTwo() throws ScriptException {
    assertEquals(3600, Script.parse("rate: 1000 Hz\nsinus 60 min").seconds());
    String twelve = "rate: 1000 Hz\nleads: 12\nsinus 60 min";
    String said = assertThrows(ScriptException.class, () -> Script.parse(twelve)).getMessage();
    assertTrue(String.valueOf(said).contains("more than 1636363 frames"), said);
  }
}
