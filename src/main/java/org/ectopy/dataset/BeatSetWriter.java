package org.ectopy.dataset;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;

/** Writes a set as {@link BeatSetFile} has it. */
final class BeatSetWriter {

  private static final int BUFFER = 1 << 16;
  private static final int LONGEST_TEXT = 0xffff;

  private final CRC32 checksum = new CRC32();
  private final DataOutputStream target;

  BeatSetWriter(OutputStream target) {
    this.target =
        new DataOutputStream(
            new BufferedOutputStream(new CheckedOutputStream(target, checksum), BUFFER));
  }

  void write(BeatSet set) throws IOException {
    target.write(BeatSetFile.MAGIC.getBytes(StandardCharsets.US_ASCII));
    target.writeInt(BeatSetFile.VERSION);
    BeatInput input = set.input();
    writeText(input.kind());
    writeText(input.labels().printedName());
    target.writeInt(input.shape().perLead());
    target.writeInt(input.shape().perBeat());
    target.writeInt(set.records().size());
    for (RecordBeats block : set.records()) {
      writeOrigin(block.origin());
      block.numbers().writeTo(target);
    }
    writeFolds(set);
    target.flush();
    target.writeInt((int) checksum.getValue());
    target.flush();
  }

  private void writeOrigin(BlockOrigin origin) throws IOException {
    writeText(origin.record());
    writeText(origin.variant());
    target.writeInt(origin.leads().size());
    for (String lead : origin.leads()) {
      writeText(lead);
    }
  }

  private void writeText(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (bytes.length > LONGEST_TEXT) {
      throw new IOException("a name of %d bytes is too long".formatted(bytes.length));
    }
    target.writeShort(bytes.length);
    target.write(bytes);
  }

  private void writeFolds(BeatSet set) throws IOException {
    boolean folds = set.count() > 0 && set.fold(0).isPresent();
    target.writeByte(folds ? 1 : 0);
    if (folds) {
      for (int beat = 0; beat < set.count(); beat++) {
        target.writeByte(set.fold(beat).orElseThrow());
      }
    }
  }
}
