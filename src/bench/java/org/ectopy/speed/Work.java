package org.ectopy.speed;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Objects;

/** Processor time of a thread that takes part in making frames, in ns. */
final class Work {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final long id;
  private long seen;

  /** The work of a thread from now on, by its name. */
  Work(String thread) {
    this.id =
        Arrays.stream(THREADS.getThreadInfo(THREADS.getAllThreadIds()))
            .filter(Objects::nonNull)
            .filter(info -> info.getThreadName().equals(thread))
            .mapToLong(ThreadInfo::getThreadId)
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("there is no thread " + thread));
    this.seen = THREADS.getThreadCpuTime(id);
  }

  /** What the thread has used since this was last asked, in ms. */
  double sinceLast() {
    long before = seen;
    seen = THREADS.getThreadCpuTime(id);
    return (seen - before) / 1e6;
  }
}
