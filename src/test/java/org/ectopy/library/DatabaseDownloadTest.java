package org.ectopy.library;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.ectopy.task.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(120)
@SuppressWarnings("NullAway.Init") // JUnit calls start before each test
class DatabaseDownloadTest {

  private static final String SHA = "ab".repeat(32);

  @TempDir Path home;
  private DatabaseServer server;

  @BeforeEach
  void start() throws IOException {
    server = new DatabaseServer();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private Path folder() {
    return home.resolve("mitdb");
  }

  private DownloadReport run(Progress progress) throws IOException {
    Pacing impatient = new Pacing(20_000, 1, 4);
    return new DatabaseDownload(DatabaseAddress.of(server.address()), folder(), impatient)
        .run(progress);
  }

  private void requireWhole() throws IOException {
    for (String name : List.of("a.hea", "a.dat", "below/b.dat")) {
      assertArrayEquals(server.file(name), Files.readAllBytes(folder().resolve(name)), name);
      assertFalse(Files.exists(folder().resolve(name + ".part")), name);
    }
  }

  private List<String> got() {
    return server.asked().stream().filter(each -> each.startsWith("GET")).toList();
  }

  @Test
  void fetchesEveryFileAndReportsBytes() throws IOException {
    List<Long> done = new ArrayList<>();
    List<Long> totals = new ArrayList<>();
    DownloadReport report =
        run(
            (now, all) -> {
              done.add(now);
              totals.add(all);
            });
    requireWhole();
    assertEquals(new DownloadReport(folder(), 3, 0, 300_014, List.of()), report);
    assertEquals(300_014, done.getLast());
    assertEquals(300_014, totals.getLast());
    assertTrue(Files.exists(folder().resolve("SHA256SUMS.txt")));
  }

  @Test
  void aSecondRunDownloadsNothing() throws IOException {
    run(Progress.NONE);
    int before = got().size();
    DownloadReport report = run(Progress.NONE);
    assertEquals(new DownloadReport(folder(), 0, 3, 0, List.of()), report);
    assertEquals(List.of("GET SHA256SUMS.txt"), got().subList(before, got().size()));
  }

  @Test
  void goesOnWhereTheConnectionBroke() throws IOException {
    server.breakAfter(100_000, 2);
    run(Progress.NONE);
    requireWhole();
    List<String> parts = got().stream().filter(each -> each.contains("a.dat bytes=")).toList();
    assertFalse(parts.isEmpty(), got().toString());
    assertFalse(parts.contains("GET a.dat bytes=0-"));
  }

  @Test
  void beginsAnewWhereTheServerKnowsNoParts() throws IOException {
    server.withoutRanges();
    server.breakAfter(100_000, 1);
    run(Progress.NONE);
    requireWhole();
  }

  @Test
  void aConnectionThatAlwaysBreaksIsGivenUpAndItsPartKept() throws IOException {
    server.withoutRanges();
    server.breakAfter(0, Integer.MAX_VALUE);
    IOException e = assertThrows(DownloadException.class, () -> run(Progress.NONE));
    assertTrue(String.valueOf(e.getMessage()).contains("the connection was broken"));
  }

  @Test
  void aPartOfAnotherVersionIsThrownAway() throws IOException {
    Files.createDirectories(folder());
    byte[] other = new byte[5000];
    Arrays.fill(other, (byte) 7);
    Files.write(folder().resolve("a.dat.part"), other);
    run(Progress.NONE);
    requireWhole();
  }

  @Test
  void aPartThatIsWholeIsOnlyPutInPlace() throws IOException {
    Files.createDirectories(folder());
    Files.write(folder().resolve("a.dat.part"), server.file("a.dat"));
    run(Progress.NONE);
    requireWhole();
    assertFalse(got().contains("GET a.dat"));
  }

  @Test
  void aWrongChecksumIsReportedAndTheFileNotKept() throws IOException {
    server.change("a.dat", new byte[] {9, 9});
    DownloadReport report = run(Progress.NONE);
    assertEquals(2, report.fetched());
    assertEquals(1, report.problems().size());
    assertTrue(report.problems().getFirst().contains("a.dat: the SHA-256 of what came is"));
    assertFalse(Files.exists(folder().resolve("a.dat")));
    assertFalse(Files.exists(folder().resolve("a.dat.part")));
  }

  @Test
  void aFileThatExistsWithOtherContentIsReportedAndStays() throws IOException {
    Files.createDirectories(folder());
    Files.write(folder().resolve("a.hea"), new byte[] {42});
    DownloadReport report = run(Progress.NONE);
    assertEquals(2, report.fetched());
    assertTrue(report.problems().getFirst().contains("a.hea: is not the database's file"));
    assertArrayEquals(new byte[] {42}, Files.readAllBytes(folder().resolve("a.hea")));
  }

  @Test
  void aFileThatTheServerLacksIsReportedAndTheOthersCome() throws IOException {
    server.list(SHA, "c.dat");
    DownloadReport report = run(Progress.NONE);
    requireWhole();
    assertEquals(List.of(server.address() + "c.dat: there is no such file"), report.problems());
    assertFalse(Files.exists(folder().resolve("c.dat.part")));
  }

  @Test
  void anAddressWithoutAListIsOneLine() throws IOException {
    DatabaseAddress elsewhere = DatabaseAddress.of(server.address() + "other");
    IOException e =
        assertThrows(
            DownloadException.class,
            () -> new DatabaseDownload(elsewhere, folder()).run(Progress.NONE));
    assertEquals(server.address() + "other/SHA256SUMS.txt: there is no such file", e.getMessage());
    assertFalse(Files.exists(folder()));
  }

  @Test
  void stoppingKeepsThePartAndTheNextRunGoesOn() throws IOException {
    Progress stop =
        (done, total) -> {
          if (done > 50_000) {
            throw new CancellationException("enough");
          }
        };
    assertThrows(CancellationException.class, () -> run(stop));
    Path part = folder().resolve("a.dat.part");
    assertTrue(Files.size(part) > 0);
    assertFalse(Files.exists(folder().resolve("a.dat")));
    run(Progress.NONE);
    requireWhole();
  }

  @Test
  void twoProgramsDoNotFetchTheSameFile() throws IOException {
    Files.createDirectories(folder());
    Path part = folder().resolve("a.dat.part");
    try (FileChannel other =
        FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      other.lock();
      DownloadReport report = run(Progress.NONE);
      assertEquals(List.of(part + ": is being fetched by another program"), report.problems());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../x",
        "a/../../x",
        "/etc/x",
        "C:/x",
        "a\\x",
        ".hidden",
        "a/.git/x",
        "a//x",
        "x.part",
        "a:x"
      })
  void aHostileNameIsRefusedWithTheWholeList(String name) throws IOException {
    server.list(SHA, name);
    IOException e = assertThrows(DownloadException.class, () -> run(Progress.NONE));
    assertEquals(
        "SHA256SUMS.txt, line 4: the name '" + name + "' is refused, it is no plain file name",
        e.getMessage());
    assertFalse(Files.exists(folder()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://physionet.org/x/", "ftp://a/b/", "nonsense", "", "https:///x/"})
  void anUnsafeAddressIsRefused(String address) {
    assertThrows(DownloadException.class, () -> DatabaseAddress.of(address));
  }

  @Test
  void theUsualAddressIsPhysioNets() throws IOException {
    assertEquals(
        "https://physionet.org/files/mitdb/1.0.0/100.hea",
        DatabaseAddress.mitBih().file("100.hea").toString());
    assertEquals(
        DatabaseAddress.mitBih(), DatabaseAddress.of(" https://physionet.org/files/mitdb/1.0.0 "));
  }
}
