package org.ectopy.task;

import java.util.concurrent.CompletableFuture;

/**
 * Work that a {@link TaskRunner} has taken: its title, its result to come, and a way to stop it.
 *
 * <p>Stopping is asked for, never forced: the next {@link Progress#report} of the work throws, and
 * no thread is interrupted (an interrupted reader would close its file).
 *
 * @param title what a person is told is going on
 * @param result completes with the work's result, its exception, or a cancellation
 * @param cancel asks the work to stop
 */
public record RunningTask<T>(String title, CompletableFuture<T> result, Runnable cancel) {}
