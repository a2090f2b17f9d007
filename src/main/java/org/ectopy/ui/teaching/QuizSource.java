package org.ectopy.ui.teaching;

import java.nio.file.Path;
import java.util.List;
import org.ectopy.record.AnnotationSet;
import org.ectopy.ui.command.Texts;

/** Where questions come from. */
public sealed interface QuizSource {

  /** Its name, in words. */
  String words();

  /** Whether it is the same place as another, whatever is in it by now. */
  boolean same(QuizSource other);

  /** The records that came with the program. */
  record Samples(Path folder) implements QuizSource {
    @Override
    public String words() {
      return Texts.get("quiz.source.samples");
    }

    @Override
    public boolean same(QuizSource other) {
      return other instanceof Samples;
    }
  }

  /**
   * The record that is open, with the labels that are shown.
   *
   * @param annotator whose they are
   * @param labels in frames, without what nobody has judged
   */
  record Open(Path header, String name, String annotator, AnnotationSet labels)
      implements QuizSource {
    @Override
    public String words() {
      return Texts.format("quiz.source.open", name, annotator);
    }

    @Override
    public boolean same(QuizSource other) {
      return other instanceof Open;
    }
  }

  /** Records of a folder in the list of records, with their reference annotations. */
  record Folder(Path folder, List<Path> headers) implements QuizSource {

    /** Copies the list. */
    public Folder {
      headers = List.copyOf(headers);
    }

    @Override
    public String words() {
      return Texts.format("quiz.source.folder", folder.getFileName(), headers.size());
    }

    @Override
    public boolean same(QuizSource other) {
      return other instanceof Folder that && that.folder.equals(folder);
    }
  }
}
