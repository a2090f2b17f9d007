package org.ectopy.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ectopy.annotation.AnnotationDocument;
import org.ectopy.annotation.Authorship;
import org.ectopy.annotation.EditHistory;
import org.ectopy.annotation.Setter;
import org.ectopy.annotation.Strip;
import org.ectopy.document.DocumentBase;
import org.ectopy.document.DocumentPlaces;
import org.ectopy.document.LabelReader;
import org.ectopy.document.RecordLabels;
import org.ectopy.document.SavedAuthors;
import org.ectopy.document.StripReader;
import org.ectopy.document.UserFolder;
import org.ectopy.record.AnnotationSet;
import org.ectopy.record.EcgRecord;
import org.ectopy.report.findings.Corrections;
import org.ectopy.report.findings.LabelSource;
import org.ectopy.report.findings.Moment;
import org.ectopy.wfdb.RecordFiles;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Which labels of a record are reported, and which strips somebody chose. */
final class ReportLabels {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Option(
      names = {"-a", "--annotator"},
      paramLabel = "EXT",
      description =
          "Report this annotator's file as it stands (default: what was made of the labels in the"
              + " window, else the record's atr or first other file).")
  private Optional<String> annotator = Optional.empty();

  private final DocumentPlaces places = new DocumentPlaces(UserFolder.ofSystem(), List.of());

  ReportLabels() {}

  /**
   * The labels.
   *
   * @param record its path
   * @param open the same, opened
   * @throws IOException where there are none, or they cannot be read
   */
  LabelSource of(Path record, EcgRecord open) throws IOException {
    return annotator.isPresent()
        ? fromFile(record, annotator.get(), open)
        : corrected(RecordFiles.header(record), open);
  }

  private LabelSource fromFile(Path record, String extension, EcgRecord open) throws IOException {
    Annotator file = new Annotator(record, extension);
    AnnotationSet set = file.read(spec.commandLine()).inFrames(open.rate());
    AnnotationDocument plain = AnnotationDocument.of(set, Authorship.of(Setter.FILE, extension));
    Optional<AnnotationDocument> authored = SavedAuthors.of(file.file(), plain);
    String name = String.valueOf(file.file().getFileName());
    String from = authored.isPresent() ? "; who set them is from " + name + ".csv." : ".";
    return new LabelSource(
        extension,
        "The labels as they stand in " + name + from,
        authored.orElse(plain),
        Corrections.NONE);
  }

  private LabelSource corrected(Path header, EcgRecord open) throws IOException {
    LabelReader reader = new LabelReader(places);
    RecordLabels labels = reader.correctedOrReference(header, open);
    Corrections corrections =
        labels.edits() == 0
            ? Corrections.NONE
            : Corrections.of(
                reader.edits(header, labels.annotator()).map(EditHistory::done).orElse(List.of()));
    return new LabelSource(labels.annotator(), words(labels), labels.document(), corrections);
  }

  private static String words(RecordLabels labels) {
    boolean detected = labels.annotator().equals(DocumentBase.DETECTED);
    String begin = detected ? "detected beats" : "the annotation file " + labels.annotator();
    return labels.edits() == 0
        ? "The labels as they stand in " + begin + "."
        : "The labels of %s with %s.".formatted(begin, edits(labels.edits()));
  }

  private static String edits(int edits) {
    return edits == 1 ? "1 edit" : edits + " edits";
  }

  /** The strips that somebody chose. */
  List<Moment> chosen(Path record, EcgRecord open) throws IOException {
    List<Moment> chosen = new ArrayList<>();
    for (Strip strip : new StripReader(places).strips(RecordFiles.header(record), open)) {
      chosen.add(Moment.chosen(strip));
    }
    return chosen;
  }
}
