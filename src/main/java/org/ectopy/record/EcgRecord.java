package org.ectopy.record;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** An open recording: what it says about itself, and its samples to be read as they are wanted. */
public final class EcgRecord implements Closeable {

  private final RecordInfo info;
  private final SampleSource source;

  /** A record of the given description whose samples come from {@code source}. */
  public EcgRecord(RecordInfo info, SampleSource source) {
    this.info = info;
    this.source = source;
  }

  /** Everything but the samples. */
  public RecordInfo info() {
    return info;
  }

  /** The record's name. */
  public String name() {
    return info.name();
  }

  /** The record's rate. */
  public SampleRate rate() {
    return info.timeBase().rate();
  }

  /** The record's length in frames. */
  public long frames() {
    return info.frames();
  }

  /** The record's leads in their stored order. */
  public List<Lead> leads() {
    return info.leads();
  }

  /**
   * Fills {@code target} from {@code firstFrame} on; see {@link SampleSource#read}.
   *
   * @throws IOException where the samples cannot be read or are damaged
   */
  public void read(long firstFrame, Samples target) throws IOException {
    source.read(firstFrame, target);
  }

  /**
   * The frames {@code [firstFrame, firstFrame + frames)} of every lead in a new block.
   *
   * @throws IOException where the samples cannot be read or are damaged
   */
  public Samples read(long firstFrame, int frames) throws IOException {
    Samples block = Samples.allocate(info.leads(), frames);
    source.read(firstFrame, block);
    return block;
  }

  /**
   * Whether {@code file}, which must exist, is one that the record is read from and that must not
   * be replaced; see {@link SampleSource#reads}.
   *
   * @throws IOException where that cannot be found out
   */
  public boolean reads(Path file) throws IOException {
    return source.reads(file);
  }

  /** Lets go of the files behind the samples. */
  @Override
  public void close() throws IOException {
    source.close();
  }
}
