package org.ectopy.library;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of an answer as they come in. Who reads them waits for a while at most, so that a
 * server that has fallen silent holds nobody up; no more is asked for before the last bytes are
 * taken.
 */
final class ByteFlow implements HttpResponse.BodySubscriber<ByteFlow> {

  /** Bytes, or the end, which may be a failure. */
  record Chunk(List<ByteBuffer> bytes, boolean last, Optional<IOException> failure) {}

  private final LinkedBlockingQueue<Chunk> queue = new LinkedBlockingQueue<>();
  private volatile Flow.@Nullable Subscription subscription;

  @Override
  public CompletionStage<ByteFlow> getBody() {
    return CompletableFuture.completedFuture(this);
  }

  @Override
  public void onSubscribe(Flow.Subscription given) {
    subscription = given;
    given.request(1);
  }

  @Override
  public void onNext(List<ByteBuffer> bytes) {
    queue.add(new Chunk(bytes, false, Optional.empty()));
  }

  @Override
  public void onError(Throwable failure) {
    IOException cause = failure instanceof IOException io ? io : new IOException(failure);
    queue.add(new Chunk(List.of(), true, Optional.of(cause)));
  }

  @Override
  public void onComplete() {
    queue.add(new Chunk(List.of(), true, Optional.empty()));
  }

  /** The next bytes; empty where none came within {@code millis} ms. */
  Optional<Chunk> next(long millis) throws InterruptedException {
    Chunk chunk = queue.poll(millis, TimeUnit.MILLISECONDS);
    Flow.Subscription source = subscription;
    if (chunk != null && !chunk.last() && source != null) {
      source.request(1);
    }
    return Optional.ofNullable(chunk);
  }

  /** No more bytes are wanted: the connection is given up. */
  void cancel() {
    Flow.Subscription source = subscription;
    if (source != null) {
      source.cancel();
    }
  }
}
