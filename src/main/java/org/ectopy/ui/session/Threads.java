package org.ectopy.ui.session;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Who does the window's work.
 *
 * @param tasks reads and computes in the background
 * @param painter draws, one thing at a time
 * @param disk writes edits, one after the other
 * @param window runs what touches the window, in order
 */
public record Threads(BackgroundTasks tasks, Executor painter, Executor disk, Executor window) {

  /** Does one thing at a time, on a thread of this name that keeps no program from ending. */
  public static ExecutorService worker(String name) {
    return Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name(name).factory());
  }
}
