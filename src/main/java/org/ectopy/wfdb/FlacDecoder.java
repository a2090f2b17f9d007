package org.ectopy.wfdb;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import org.jflac.FLACDecoder;
import org.jflac.frame.Frame;

/** Decodes single FLAC frames with the jFLAC library. */
final class FlacDecoder {

  private final FlacStreamInfo info;

  FlacDecoder(FlacStreamInfo info) {
    this.info = info;
  }

  /**
   * The samples of each channel of a frame whose checksum has been verified; the arrays may be
   * longer.
   *
   * @throws IOException where the bytes are no frame of that many samples
   */
  int[][] decode(byte[] bytes, int samples) throws IOException {
    InputStream head = new ByteArrayInputStream(info.emptyStream());
    InputStream frames = new SequenceInputStream(new ByteArrayInputStream(bytes), new AbruptEnd());
    FLACDecoder decoder = new FLACDecoder(new SequenceInputStream(head, frames));
    try {
      decoder.readStreamInfo();
      Frame frame = decoder.readNextFrame();
      if (frame == null || decoder.getBadFrames() > 0 || frame.header.blockSize != samples) {
        throw new IOException("no frame of " + samples + " samples");
      }
    } catch (RuntimeException e) {
      // The library does not check what it reads: bad lengths surface as bad array indices.
      throw new IOException(e);
    }
    int[][] channels = new int[info.channels()][];
    for (int channel = 0; channel < channels.length; channel++) {
      channels[channel] = decoder.getChannelData()[channel].getOutput();
    }
    return channels;
  }

  /** Fails instead of ending: jFLAC would look for another frame after the end for ever. */
  private static final class AbruptEnd extends InputStream {

    @Override
    public int read() throws IOException {
      throw new IOException("the frame ends too early");
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
      return read();
    }
  }
}
