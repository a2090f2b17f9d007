package org.ectopy.ui.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.ectopy.library.DatabaseServer;
import org.ectopy.task.InlineTaskRunner;
import org.ectopy.task.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DownloadViewModelTest {

  @TempDir Path home;
  private final List<Path> there = new ArrayList<>();

  private DownloadViewModel model(Progress progress) {
    return new DownloadViewModel(
        new InlineTaskRunner(progress), Runnable::run, home.resolve("mitdb"), there::add);
  }

  @Test
  void nothingIsFetchedBeforeItIsAskedFor() {
    DownloadViewModel model = model(Progress.NONE);
    assertEquals("https://physionet.org/files/mitdb/1.0.0/", model.address().get());
    assertFalse(model.running().get());
    assertEquals("", model.words().get());
  }

  @Test
  void fetchesAndTellsWhereItIs() throws IOException {
    try (DatabaseServer server = new DatabaseServer()) {
      DownloadViewModel model = model(Progress.NONE);
      model.address().set(server.address());
      model.start();
      assertEquals(
          "3 files fetched, 0.3 MB; 0 were there already. All is in the list of records.",
          model.words().get());
      assertEquals(List.of(home.resolve("mitdb")), there);
      model.start();
      assertTrue(model.words().get().startsWith("Nothing had to be fetched; 3 were there"));
    }
  }

  @Test
  void saysThatItWasStopped() throws IOException {
    Progress stop =
        (done, total) -> {
          throw new CancellationException("enough");
        };
    try (DatabaseServer server = new DatabaseServer()) {
      DownloadViewModel model = model(stop);
      model.address().set(server.address());
      model.start();
      assertTrue(model.words().get().startsWith("Stopped."));
      assertFalse(model.running().get());
      assertEquals(List.of(), there);
    }
  }

  @Test
  void anAddressThatIsNoneIsRefused() {
    DownloadViewModel model = model(Progress.NONE);
    model.address().set("http://physionet.org/files/mitdb/1.0.0/");
    model.start();
    assertTrue(model.words().get().contains("is no address of a database"));
    model.address().set("https://physionet.org/");
    model.folder().set(" ");
    model.start();
    assertEquals("Choose a folder, with its whole path.", model.words().get());
  }
}
