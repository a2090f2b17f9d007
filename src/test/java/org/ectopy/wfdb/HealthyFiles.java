package org.ectopy.wfdb;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Small records of every kind that open without complaint, to be damaged. */
final class HealthyFiles {

  private static final String PLAIN =
      """
      # 63 F
      plain 2 360 300 12:30:05.250 01/05/1989\r
      plain.dat 212 200(1024)/mV 11 1024 0 0 0 MLII\r
      plain.dat 212 200(1024)/mV 11 1024 0 0 0 V1\r
      #<age>: 63 <sex>: F <diagnoses>: none <medications>: Aldomet, Inderal\r
      """;
  private static final String MIXED =
      """
      mixed 6 250/360(1024) 120
      mixed.d16 16x2:3+10 400/mV 16 0 0 0 0 II
      mixed.d310 310 200 10 0 0 0 0 V1
      mixed.d310 310x2 200 10 0 0 0 0 V2
      mixed.d311 311 200 10 0 0 0 0 V5
      mixed.d8 8:2 200(12)/uV 8 0 5 0 0 ABP mean
      mixed.d8 8 0 8 0 -5 0 0 RESP
      """;
  private static final String PACKED =
      """
      packed 5 100 90
      packed.a 80 200 8 0 0 0 0 a
      packed.b 160 200 16 0 0 0 0 b
      packed.c 24 200 24 0 0 0 0 c
      packed.d 32 200 32 0 0 0 0 d
      packed.e 61 200 16 0 0 0 0 e
      """;
  private static final String FLAC =
      """
      flac 2 360 4000
      flac.dat 516 200 16 0 0 0 0 I
      flac.dat 516 200 16 0 0 0 0 II
      """;
  private static final String FIXED =
      """
      fixed/3 2 360 600
      plain 300
      ~ 0
      plain 300
      """;
  private static final String VARIABLE =
      """
      variable/3 3 360 500
      layout 0
      plain 300
      ~ 200
      """;
  private static final String LAYOUT =
      """
      layout 3 360 0
      ~ 0 100(0)/mV 12 0 0 0 0 V1
      ~ 0 200(1024)/mV 11 1024 0 0 0 MLII
      ~ 0 200 11 0 0 0 0 absent
      """;

  private final Path folder;
  private final Random random;
  private final List<Path> headers = new ArrayList<>();
  private final List<Path> signals = new ArrayList<>();

  HealthyFiles(Path folder, Random random) throws IOException {
    this.folder = folder;
    this.random = random;
    header("plain", PLAIN);
    signal("plain.dat", 900);
    header("mixed", MIXED);
    signal("mixed.d16", 10 + 4 * 130);
    signal("mixed.d310", 480);
    signal("mixed.d311", 160);
    signal("mixed.d8", 244);
    header("packed", PACKED);
    signal("packed.a", 90);
    signal("packed.b", 180);
    signal("packed.c", 270);
    signal("packed.d", 360);
    signal("packed.e", 180);
    header("flac", FLAC);
    flac("flac.dat");
    header("fixed", FIXED);
    header("variable", VARIABLE);
    header("layout", LAYOUT);
  }

  /** The header of every record. */
  List<Path> headers() {
    return headers;
  }

  /** Every file of samples; its name begins with its record's. */
  List<Path> signals() {
    return signals;
  }

  /** The header of the record that a file of samples belongs to. */
  Path headerOf(Path signal) {
    String name = signal.getFileName().toString();
    return folder.resolve(name.substring(0, name.indexOf('.')) + ".hea");
  }

  private void header(String name, String text) throws IOException {
    Path file = folder.resolve(name + ".hea");
    Files.write(file, text.getBytes(StandardCharsets.ISO_8859_1));
    headers.add(file);
  }

  private void signal(String name, int length) throws IOException {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    Files.write(folder.resolve(name), bytes);
    signals.add(folder.resolve(name));
  }

  private void flac(String name) throws IOException {
    try (InputStream packed = HealthyFiles.class.getResourceAsStream("flac/bits16.flac")) {
      if (packed == null) {
        throw new IOException("the test resource flac/bits16.flac is missing");
      }
      Files.copy(packed, folder.resolve(name));
    }
    signals.add(folder.resolve(name));
  }
}
