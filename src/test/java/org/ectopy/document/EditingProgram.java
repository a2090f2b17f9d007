package org.ectopy.document;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import org.ectopy.annotation.ScriptedEdits;
import org.ectopy.annotation.Step;

/**
 * A program of its own that edits a record: {@code hold FOLDER} edits once and waits for a line;
 * {@code run FOLDER SEED} follows a script for ever and prints the number of steps that are done
 * each time that one is acknowledged.
 */
final class EditingProgram {

  /** The annotations are saved after as many steps. */
  private static final int SAVED_EVERY = 37;

  private EditingProgram() {}

  public static void main(String[] arguments) throws IOException {
    TestFolder folder = new TestFolder(Path.of(arguments[1]));
    PrintStream out = System.out;
    out.println("ready");
    if (arguments[0].equals("hold")) {
      hold(folder, out);
    } else {
      run(folder, new ScriptedEdits(Long.parseLong(arguments[2]), TestFolder.FRAMES), out);
    }
  }

  private static void hold(TestFolder folder, PrintStream out) throws IOException {
    try (RecordDocument document = folder.open()) {
      document.step(TestFolder.relabel(document.history(), 0));
      out.println("held");
      if (System.in.read() < 0) {
        out.println("nobody answered");
      }
    }
    out.println("let go");
  }

  private static void run(TestFolder folder, ScriptedEdits script, PrintStream out)
      throws IOException {
    try (RecordDocument document = folder.open()) {
      long number = StoredDocument.read(document.journal(), TestFolder.base()).steps().size();
      while (true) {
        Step step = script.step(number, document.history());
        document.step(step);
        number++;
        out.println(number);
        if (number % SAVED_EVERY == 0) {
          document.save(true);
        }
      }
    }
  }
}
