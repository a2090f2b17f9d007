package org.ectopy.task;

/** A piece of work with a result. */
@FunctionalInterface
public interface Work<T> {

  /** Does the work on the calling thread, reporting often enough to be cancelled at once. */
  T run(Progress progress) throws Exception;
}
