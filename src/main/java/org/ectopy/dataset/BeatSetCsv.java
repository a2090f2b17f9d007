package org.ectopy.dataset;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/**
 * Beats as the field exchanges them, {@code mitbih_train.csv} of Kaggle's "ECG Heartbeat
 * Categorization Dataset" for one: a line for each beat, without a head, of its waveform's numbers
 * and its class as a number, 0 to 4 for N, S, V, F and Q.
 *
 * <p>Such a file has room for one lead and for no numbers of the rhythm, and it does not say where
 * a beat comes from.
 */
public final class BeatSetCsv {

  private static final String UNKNOWN_LEAD = "unknown";

  private BeatSetCsv() {}

  /**
   * Writes a set to a new file, whole or not at all.
   *
   * @throws BeatSetException where something stands there, it cannot be written, or the set has
   *     more than one lead or numbers of the rhythm
   */
  public static void write(Path file, BeatSet set) throws IOException {
    requireOneLead(file, set);
    WholeFile.create(
        file, stream -> write(new OutputStreamWriter(stream, StandardCharsets.UTF_8), set));
  }

  /**
   * The same in place of what may stand there.
   *
   * @throws BeatSetException as {@link #write} but for a file that stands there
   */
  public static void replace(Path file, BeatSet set) throws IOException {
    requireOneLead(file, set);
    WholeFile.replace(
        file, stream -> write(new OutputStreamWriter(stream, StandardCharsets.UTF_8), set));
  }

  /**
   * Reads a set. As the file does not tell, a beat's record is the file's name, its frame the row
   * (empty ones do not count) less 1, its symbol that of its class.
   *
   * @param kind the name of the kind of model that reads the beats
   * @throws BeatSetException where the file cannot be read or a row is not as expected
   */
  public static BeatSet read(Path file, String kind) throws IOException {
    CsvRows rows = new CsvRows(file);
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        CSVParser parser = CSVFormat.DEFAULT.parse(reader)) {
      for (CSVRecord row : parser) {
        rows.add(row);
      }
    } catch (BeatSetException e) {
      throw e;
    } catch (UncheckedIOException e) {
      throw new BeatSetException(file, "cannot be read", e);
    } catch (IOException e) {
      throw new BeatSetException(file, "cannot be read", e);
    }
    String name = String.valueOf(file.getFileName());
    return rows.set(kind, new BlockOrigin(name, "", List.of(UNKNOWN_LEAD)));
  }

  private static void requireOneLead(Path file, BeatSet set) throws BeatSetException {
    if (set.input().shape().perBeat() > 0
        || set.records().stream().anyMatch(block -> block.leads() > 1)) {
      throw new BeatSetException(
          file, "cannot be written: a CSV file holds one lead and no rhythm; take a beat set file");
    }
  }

  private static void write(Writer writer, BeatSet set) throws IOException {
    CSVPrinter printer = CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get().print(writer);
    int[] beat = new int[1];
    while (beat[0] < set.count()) {
      for (float value : set.gather(beat).waveforms()) {
        printer.print(value);
      }
      printer.print(set.label(beat[0]).index());
      printer.println();
      beat[0]++;
    }
    printer.flush();
  }
}
