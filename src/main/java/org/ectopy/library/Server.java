package org.ectopy.library;

import java.io.Closeable;
import java.io.IOException;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.ectopy.task.Progress;

/** Asks a server for files; whoever waits for an answer can be stopped at any time. */
final class Server implements Closeable {

  private static final long STEP_MILLIS = 50;
  private static final int FOUND = 200;
  private static final int NOT_FOUND = 404;

  private final HttpClient client;
  private final Pacing pacing;
  private final Progress cancel;

  /**
   * @param cancel throws when the work is to stop; what is reported to it means nothing
   */
  Server(Pacing pacing, Progress cancel) {
    this.pacing = pacing;
    this.cancel = cancel;
    this.client =
        HttpClient.newBuilder()
            .connectTimeout(Duration.ofMillis(pacing.answerMillis()))
            .followRedirects(HttpClient.Redirect.NORMAL)
            .proxy(ProxySelector.getDefault())
            .build();
  }

  Pacing pacing() {
    return pacing;
  }

  Progress cancel() {
    return cancel;
  }

  /** The answer to a request for a file from a byte on; its bytes are still to come. */
  HttpResponse<ByteFlow> get(URI address, long from) throws IOException, InterruptedException {
    HttpRequest.Builder request = request(address);
    if (from > 0) {
      request.header("Range", "bytes=" + from + "-");
    }
    return await(address, client.sendAsync(request.GET().build(), answer -> new ByteFlow()));
  }

  /** The lengths of files in bytes, asked for side by side; empty where the server does not say. */
  List<OptionalLong> lengths(List<URI> addresses) throws IOException, InterruptedException {
    List<CompletableFuture<HttpResponse<Void>>> answers =
        addresses.stream()
            .map(address -> request(address).HEAD().build())
            .map(request -> client.sendAsync(request, HttpResponse.BodyHandlers.discarding()))
            .toList();
    List<OptionalLong> lengths = new ArrayList<>();
    for (int i = 0; i < answers.size(); i++) {
      lengths.add(length(addresses.get(i), answers.get(i)));
    }
    return lengths;
  }

  /** A server that does not say a length may still send the file, so a failure is none here. */
  private OptionalLong length(URI address, CompletableFuture<HttpResponse<Void>> answer)
      throws InterruptedException {
    try {
      HttpResponse<Void> head = await(address, answer);
      return head.statusCode() == FOUND
          ? head.headers().firstValueAsLong("Content-Length")
          : OptionalLong.empty();
    } catch (IOException e) {
      return OptionalLong.empty();
    }
  }

  private HttpRequest.Builder request(URI address) {
    return HttpRequest.newBuilder(address)
        .timeout(Duration.ofMillis(pacing.answerMillis()))
        .header("User-Agent", "Ectopy");
  }

  private <T> HttpResponse<T> await(URI address, CompletableFuture<HttpResponse<T>> answer)
      throws IOException, InterruptedException {
    try {
      while (!answer.isDone()) {
        cancel.report(0, 0);
        waitFor(answer);
      }
      return answer.get();
    } catch (ExecutionException e) {
      throw DownloadException.broken(address, cause(e));
    } finally {
      answer.cancel(true);
    }
  }

  private static void waitFor(CompletableFuture<?> answer)
      throws InterruptedException, ExecutionException {
    try {
      answer.get(STEP_MILLIS, TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      return;
    }
  }

  private static Throwable cause(Throwable failure) {
    Throwable cause = failure;
    while ((cause instanceof ExecutionException || cause instanceof CompletionException)
        && cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause;
  }

  /** What a status other than the wanted ones means. */
  static DownloadException refusal(URI address, int status) {
    boolean passing = status >= 500 || status == 429 || status == 408;
    String why = status == NOT_FOUND ? "there is no such file" : "the server answered " + status;
    return new DownloadException(address + ": " + why, passing, null);
  }

  /** Gives every connection up. */
  @Override
  public void close() {
    client.shutdownNow();
  }

  /** Takes bytes as they come. */
  @FunctionalInterface
  interface Sink {
    void take(ByteBuffer bytes) throws IOException;
  }

  /**
   * Gives all bytes of an answer to {@code sink}.
   *
   * @throws DownloadException where the connection breaks or falls silent before the last one
   */
  void drain(URI address, ByteFlow flow, Sink sink) throws IOException, InterruptedException {
    long silent = 0;
    while (true) {
      cancel.report(0, 0);
      Optional<ByteFlow.Chunk> chunk = flow.next(STEP_MILLIS);
      silent = chunk.isPresent() ? 0 : silent + STEP_MILLIS;
      if (silent > pacing.answerMillis()) {
        throw DownloadException.broken(address, new HttpTimeoutException("silence"));
      }
      if (chunk.isPresent() && ended(address, chunk.get(), sink)) {
        return;
      }
    }
  }

  private static boolean ended(URI address, ByteFlow.Chunk chunk, Sink sink) throws IOException {
    if (chunk.failure().isPresent()) {
      throw DownloadException.broken(address, chunk.failure().get());
    }
    for (ByteBuffer bytes : chunk.bytes()) {
      sink.take(bytes);
    }
    return chunk.last();
  }
}
