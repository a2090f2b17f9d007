package org.ectopy.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.ectopy.record.Samples;
import org.ectopy.rhythm.QualityStretch;
import org.ectopy.task.InlineTaskRunner;
import org.ectopy.task.Progress;
import org.ectopy.ui.FakeLoader;
import org.ectopy.ui.FakeRecords;
import org.ectopy.ui.FakeStore;
import org.junit.jupiter.api.Test;

class DefectLoaderTest {

  /** No samples for 5 s, then a saw that is nowhere flat. */
  private static int sample(long frame) {
    return frame < 500 ? Samples.GAP : (int) (frame % 10) * 10;
  }

  @Test
  void aRecordIsJudgedOnceItsPyramidIsBuilt() {
    Session session = new Session();
    InlineTaskRunner tasks = new InlineTaskRunner(Progress.NONE);
    new DefectLoader(session, tasks, Runnable::run).install();
    FakeStore store = new FakeStore().with(FakeRecords.of("r", 1, 3000, DefectLoaderTest::sample));
    FakeLoader.of(session, store, tasks).open(FakeStore.header("r"));
    assertEquals(
        List.of(new QualityStretch(0, 500, QualityStretch.Grade.MISSING)), session.defects().get());
  }
}
