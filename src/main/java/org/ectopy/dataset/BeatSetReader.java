package org.ectopy.dataset;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ectopy.record.LabelMap;

/** Reads a set as {@link BeatSetFile} has it. */
final class BeatSetReader {

  private static final byte[] MAGIC = BeatSetFile.MAGIC.getBytes(StandardCharsets.US_ASCII);
  private static final int MOST_NUMBERS = 1 << 16;
  private static final int LEAST_BLOCK = 12;

  private final BeatSetInput source;

  BeatSetReader(BeatSetInput source) {
    this.source = source;
  }

  BeatSet read() throws IOException {
    requireFormat();
    BeatInput input = input();
    int count = source.count("records", LEAST_BLOCK);
    List<RecordBeats> blocks = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      blocks.add(block(input.shape()));
    }
    BeatSet set = new BeatSet(input, blocks);
    set = source.oneByte() == 0 ? set : set.inFolds(folds(set.count()));
    requireEnd();
    return set;
  }

  private void requireFormat() throws IOException {
    if (source.left() < MAGIC.length + Integer.BYTES
        || !Arrays.equals(source.bytes(MAGIC.length), MAGIC)) {
      throw source.unreadable("is no beat set: %s was expected first".formatted(BeatSetFile.MAGIC));
    }
    int version = source.integer();
    if (version > BeatSetFile.VERSION) {
      throw source.unreadable(
          "is a beat set of version %d and this program reads up to %d: take a later program"
              .formatted(version, BeatSetFile.VERSION));
    }
    if (version < 1) {
      throw source.damaged("version " + version);
    }
  }

  private BeatInput input() throws IOException {
    String kind = source.text();
    String map = source.text();
    LabelMap labels =
        LabelMap.named(map).orElseThrow(() -> source.damaged("there is no label map " + map));
    int perLead = source.integer();
    int perBeat = source.integer();
    if (perLead < 1 || perLead > MOST_NUMBERS || perBeat < 0 || perBeat > MOST_NUMBERS) {
      throw source.damaged(perLead + " numbers per lead and " + perBeat + " per beat");
    }
    return new BeatInput(kind, new InputShape(perLead, perBeat), labels);
  }

  private RecordBeats block(InputShape shape) throws IOException {
    String record = source.text();
    String variant = source.text();
    List<String> leads = new ArrayList<>();
    int count = source.count("leads", Short.BYTES);
    if (count < 1 || count > Short.MAX_VALUE / 2) {
      throw source.damaged(count + " leads");
    }
    for (int lead = 0; lead < count; lead++) {
      leads.add(source.text());
    }
    BlockOrigin origin = new BlockOrigin(record, variant, leads);
    return new RecordBeats(origin, shape, BeatNumbers.read(source, shape, count));
  }

  private int[] folds(int count) throws IOException {
    int[] folds = new int[count];
    for (int beat = 0; beat < count; beat++) {
      folds[beat] = source.oneByte();
      if (folds[beat] < 0) {
        throw source.damaged("fold " + folds[beat]);
      }
    }
    return folds;
  }

  private void requireEnd() throws IOException {
    int expected = source.checksum();
    int stored = source.integer();
    if (stored != expected) {
      throw source.damaged("the checksum is %08x, not %08x".formatted(stored, expected));
    }
    if (source.left() > 0) {
      throw source.damaged(source.left() + " bytes follow the end");
    }
  }
}
