package org.ectopy.library;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A web server on this computer with a database of a few files, which can be made to misbehave. */
public final class DatabaseServer implements AutoCloseable {

  private final Map<String, byte[]> files = new TreeMap<>();
  private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
  private final HttpServer server;
  private volatile boolean ranges = true;
  private volatile int breaksAfter = Integer.MAX_VALUE;
  private final AtomicInteger breaks = new AtomicInteger();
  private final List<String> listed = Collections.synchronizedList(new ArrayList<>());

  /** A server with three files: a.hea, a.dat of 300,000 bytes and below/b.dat. */
  public DatabaseServer() throws IOException {
    files.put("a.hea", "a 1 100 10\n".getBytes(StandardCharsets.US_ASCII));
    byte[] samples = new byte[300_000];
    for (int i = 0; i < samples.length; i++) {
      samples[i] = (byte) ((i * 31) >> 3);
    }
    files.put("a.dat", samples);
    files.put("below/b.dat", new byte[] {1, 2, 3});
    files.forEach((name, bytes) -> list(HexFormat.of().formatHex(Sha256.of(bytes)), name));
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  /** Lists a file with a checksum, be it there or not. */
  void list(String sha256, String name) {
    listed.add(sha256 + " " + name);
  }

  /** Changes what a file holds; its checksum stays in the list. */
  void change(String name, byte[] bytes) {
    files.put(name, bytes);
  }

  /** Knows nothing of parts of files from now on. */
  void withoutRanges() {
    ranges = false;
  }

  /** Breaks so many connections, each after so many bytes. */
  void breakAfter(int bytes, int times) {
    breaksAfter = bytes;
    breaks.set(times);
  }

  byte[] file(String name) {
    return files.getOrDefault(name, new byte[0]).clone();
  }

  /** What has been asked for: method, name and range. */
  List<String> asked() {
    return List.copyOf(asked);
  }

  /** Its address. */
  public String address() {
    return "http://localhost:" + server.getAddress().getPort() + "/mitdb/1.0.0/";
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String name = exchange.getRequestURI().getPath().replaceFirst("^/mitdb/1.0.0/", "");
      String range = exchange.getRequestHeaders().getFirst("Range");
      asked.add(exchange.getRequestMethod() + " " + name + (range == null ? "" : " " + range));
      byte[] bytes =
          name.equals("SHA256SUMS.txt")
              ? String.join("\n", List.copyOf(listed)).getBytes(StandardCharsets.US_ASCII)
              : files.get(name);
      if (bytes == null) {
        exchange.sendResponseHeaders(404, -1);
      } else {
        send(exchange, bytes, range);
      }
    }
  }

  private void send(HttpExchange exchange, byte[] bytes, String range) throws IOException {
    int from = range == null || !ranges ? 0 : Integer.parseInt(range.replaceAll("\\D", ""));
    if (from >= bytes.length) {
      exchange.sendResponseHeaders(416, -1);
      return;
    }
    if (exchange.getRequestMethod().equals("HEAD")) {
      exchange.getResponseHeaders().set("Content-Length", String.valueOf(bytes.length));
      exchange.sendResponseHeaders(200, -1);
      return;
    }
    if (range != null && ranges) {
      exchange
          .getResponseHeaders()
          .set("Content-Range", "bytes %d-%d/%d".formatted(from, bytes.length - 1, bytes.length));
    }
    exchange.sendResponseHeaders(range != null && ranges ? 206 : 200, bytes.length - from);
    int left = bytes.length - from;
    boolean broken = left > breaksAfter && breaks.getAndDecrement() > 0;
    exchange.getResponseBody().write(bytes, from, broken ? breaksAfter : left);
    exchange.getResponseBody().flush();
    if (broken) {
      throw new IOException("the connection is broken on purpose");
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
