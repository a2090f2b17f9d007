package org.ectopy.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ectopy.annotation.AnnotationDocument;
import org.ectopy.annotation.Authorship;
import org.ectopy.annotation.Mark;
import org.ectopy.annotation.ScriptedEdits;
import org.ectopy.annotation.Setter;
import org.ectopy.wfdb.AnnotationFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavedAuthorsTest {

  @TempDir private Path folder = Path.of("");
  private TestFolder test = new TestFolder(folder);

  @BeforeEach
  void makeFolders() {
    test = new TestFolder(folder);
  }

  private Path list() {
    return test.saved().resolveSibling(test.saved().getFileName() + ".csv");
  }

  private Optional<AnnotationDocument> read() throws IOException {
    AnnotationDocument plain =
        AnnotationDocument.of(AnnotationFile.read(test.saved()), Authorship.of(Setter.FILE, "ect"));
    return SavedAuthors.of(test.saved(), plain);
  }

  private List<Mark> save() throws IOException {
    try (RecordDocument document = test.open()) {
      ScriptedEdits script = new ScriptedEdits(5, TestFolder.FRAMES);
      for (int i = 0; i < 60; i++) {
        document.step(script.step(i, document.history()));
      }
      document.save(false);
      return document.history().document().marks();
    }
  }

  @Test
  void authorsAreReadBackAsTheyWereSaved() throws IOException {
    List<Mark> saved = save();
    List<Mark> read = read().orElseThrow().marks();
    assertEquals(
        saved.stream().map(Mark::author).toList(), read.stream().map(Mark::author).toList());
    assertEquals(
        saved.stream().map(Mark::confirmed).toList(), read.stream().map(Mark::confirmed).toList());
    assertEquals(
        saved.stream().map(Mark::annotation).toList(),
        read.stream().map(Mark::annotation).toList());
  }

  @Test
  void aListOfOtherMarksIsNotBelieved() throws IOException {
    save();
    String text = Files.readString(list());
    for (String other :
        List.of(
            "",
            "no, list\r\n1,2\r\n",
            text + "99999,N,file,atr,,,\r\n",
            text.replaceFirst("\r\n\\d+,", "\r\n7,"),
            text.replaceFirst(",file,", ",ghost,"),
            text.substring(0, text.length() / 2))) {
      Files.writeString(list(), other);
      assertEquals(Optional.empty(), read(), other.substring(0, Math.min(80, other.length())));
    }
  }

  @Test
  void withoutAListNobodyKnows() throws IOException {
    save();
    Files.delete(list());
    assertEquals(Optional.empty(), read());
  }
}
