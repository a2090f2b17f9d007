package org.ectopy.library;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ectopy.record.Annotation;
import org.ectopy.record.AnnotationSet;
import org.ectopy.record.AnnotationSymbol;
import org.ectopy.record.SymbolTable;
import org.ectopy.wfdb.AnnotationFile;
import org.ectopy.wfdb.Overwrite;

/** Writes records of 100 Hz with one lead, and their annotations, for tests to find. */
public final class SmallLibrary {

  private static final int RATE = 100;

  private final Path folder;

  /** Records in a folder, which is made. */
  public SmallLibrary(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
  }

  /** A record whose lead holds 0, 1, 2 ... 199 again and again: 0 to 0.995 mV every 2 s. */
  public SmallLibrary record(String name, int seconds, String comments) throws IOException {
    byte[] samples = new byte[2 * seconds * RATE];
    for (int i = 0; i < seconds * RATE; i++) {
      samples[2 * i] = (byte) (i % 200);
    }
    Files.write(folder.resolve(name + ".dat"), samples);
    String header =
        "%s 1 100 %d\n%s.dat 16 200 12 0 0 0 0 MLII\n%s"
            .formatted(name, seconds * RATE, name, comments);
    Files.writeString(folder.resolve(name + ".hea"), header, StandardCharsets.ISO_8859_1);
    return this;
  }

  /** A beat a second from 0.5 s on, by its letter; {@code (AFIB} or the like begins at 0. */
  public SmallLibrary labels(String name, String annotator, String letters, String rhythm)
      throws IOException {
    List<Annotation> all = new ArrayList<>();
    if (!rhythm.isEmpty()) {
      all.add(new Annotation(0, symbol("+"), 0, 0, 0, rhythm));
    }
    for (int i = 0; i < letters.length(); i++) {
      all.add(Annotation.of(50 + 100L * i, symbol(letters.substring(i, i + 1))));
    }
    Path file = folder.resolve(name + "." + annotator);
    AnnotationFile.write(file, new AnnotationSet(all), Overwrite.REPLACE);
    return this;
  }

  private static AnnotationSymbol symbol(String mnemonic) {
    for (int code = 1; code < 50; code++) {
      if (SymbolTable.STANDARD.symbol(code).mnemonic().equals(mnemonic)) {
        return SymbolTable.STANDARD.symbol(code);
      }
    }
    throw new IllegalArgumentException(mnemonic);
  }
}
