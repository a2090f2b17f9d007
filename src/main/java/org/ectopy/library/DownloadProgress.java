package org.ectopy.library;

import org.ectopy.task.Progress;

/** Adds up the bytes of many files for one report. */
final class DownloadProgress {

  private final Progress progress;
  private long expected;
  private long finished;
  private long current;

  DownloadProgress(Progress progress) {
    this.progress = progress;
  }

  /** How many bytes there will be, as far as that is known. */
  void expect(long bytes) {
    expected = bytes;
    tell();
  }

  /** So many bytes of the file that is being fetched are there. */
  void present(long bytes) {
    current = bytes;
    tell();
  }

  /** The file is there as a whole. */
  void finished() {
    finished += current;
    current = 0;
    tell();
  }

  /** The bytes of the files that are there as a whole. */
  long fetched() {
    return finished;
  }

  /** A point where the work can be stopped, wherever it is. */
  Progress cancel() {
    return (done, total) -> tell();
  }

  private void tell() {
    long done = finished + current;
    progress.report(done, expected == 0 ? 0 : Math.max(done, expected));
  }
}
