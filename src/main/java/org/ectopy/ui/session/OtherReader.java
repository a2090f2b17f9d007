package org.ectopy.ui.session;

import java.io.IOException;
import java.util.function.Consumer;
import org.ectopy.annotation.AnnotationDocument;
import org.ectopy.annotation.Authorship;
import org.ectopy.annotation.Setter;
import org.ectopy.evaluation.Protocol;
import org.ectopy.record.AnnotationSet;
import org.ectopy.record.EcgRecord;
import org.ectopy.record.LabelMap;
import org.ectopy.signal.BeatFinder;
import org.ectopy.signal.DetectionException;
import org.ectopy.signal.QrsDetectors;
import org.ectopy.task.Progress;
import org.ectopy.ui.command.Texts;

/** Reads in the background what the edited beats are compared with. */
public final class OtherReader {

  private final RecordStore store;
  private final SessionWork work;
  private final MarkReader reader = new MarkReader(LabelMap.EC57);
  private final BeatFinder finder = new BeatFinder(QrsDetectors.standard());
  private Runnable cancel = () -> {};

  /**
   * @param store where annotation files are read from
   * @param work does it
   */
  public OtherReader(RecordStore store, SessionWork work) {
    this.store = store;
    this.work = work;
  }

  /**
   * A set of beats with a name.
   *
   * @param marks nothing of them is edited
   */
  public record Found(String name, Marks marks) {}

  /** How far two beats may lie apart that are one, in frames: 150 ms. */
  public static long window(OpenRecord opened) {
    EcgRecord record = opened.record();
    return Protocol.ec57(record.rate(), record.frames()).window();
  }

  /** Stops what is under way. */
  public void cancel() {
    cancel.run();
  }

  /** Reads an annotation file of the open record, by its extension. */
  public void read(OpenRecord opened, String extension, Consumer<Found> found) {
    cancel();
    cancel =
        work.startOn(
            opened,
            Texts.format("task.annotations", extension),
            progress -> {
              AnnotationSet set =
                  store.annotations(opened.header(), extension).inFrames(opened.record().rate());
              return found(opened, extension, set, Setter.FILE);
            },
            found);
  }

  /** Finds the beats of the open record. */
  public void detect(OpenRecord opened, Consumer<Found> found) {
    cancel();
    EcgRecord record = opened.record();
    cancel =
        work.startOn(
            opened,
            Texts.format("task.detect", record.name()),
            progress ->
                found(
                    opened, finder.detector().name(), detected(record, progress), Setter.DETECTOR),
            found);
  }

  private Found found(OpenRecord opened, String name, AnnotationSet set, Setter setter) {
    AnnotationDocument document = AnnotationDocument.of(set, Authorship.of(setter, name));
    return new Found(name, reader.marks(document, opened.record()));
  }

  private AnnotationSet detected(EcgRecord record, Progress progress) throws IOException {
    try {
      return finder.find(record, progress).annotations();
    } catch (DetectionException e) {
      throw new IOException(
          Texts.format("problem.detection", record.name(), String.valueOf(e.getMessage())), e);
    }
  }
}
