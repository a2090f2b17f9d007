package org.ectopy.task;

/** Runs work: in the window on a background thread, in commands and tests at once. */
public interface TaskRunner {

  /** Takes {@code work} and returns its handle, finished already where the runner works inline. */
  <T> RunningTask<T> run(String title, Work<T> work);
}
