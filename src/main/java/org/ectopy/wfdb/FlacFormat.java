package org.ectopy.wfdb;

import java.nio.file.Path;

/**
 * A format whose signal files are native FLAC streams with a channel for each signal. It is read
 * and not written.
 */
abstract class FlacFormat extends SignalFormat {

  FlacFormat(int code, int bits) {
    super(code, bits);
  }

  @Override
  public final boolean writable() {
    return false;
  }

  @Override
  final SignalFile open(Path file, SignalLayout layout) throws WfdbException {
    return new FlacFile(file, layout);
  }
}
