package org.ectopy.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ectopy.wfdb.Overwrite;
import org.ectopy.wfdb.RecordFiles;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options of commands that write an annotation file for each record. */
final class AnnotationOutput {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Option(
      names = {"-o", "--annotator"},
      paramLabel = "EXT",
      required = true,
      description = "The extension of the annotation files to be written, such as qrs.")
  private String extension = "";

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Write to this folder, made where there is none (default: beside each record).")
  private Optional<Path> out = Optional.empty();

  @Option(names = "--force", description = "Replace files that exist.")
  private boolean force;

  AnnotationOutput() {}

  /**
   * The files to be written, in the order of the records.
   *
   * @throws ParameterException where the extension or the folder cannot be, or two records would be
   *     written to one file
   */
  List<AnnotationTarget> targets(List<Path> records) {
    new Annotator(Path.of(""), extension).requireExtension(spec.commandLine());
    if (out.isPresent() && Files.exists(out.get()) && !Files.isDirectory(out.get())) {
      throw usage(out.get() + " is no folder");
    }
    List<AnnotationTarget> targets =
        records.stream().map(record -> new AnnotationTarget(file(record), overwrite())).toList();
    Set<Path> files = new HashSet<>();
    for (AnnotationTarget target : targets) {
      if (!files.add(target.file().toAbsolutePath().normalize())) {
        throw usage("two of the records would be written to " + target.file());
      }
    }
    return targets;
  }

  /** What happens to files that exist. */
  Overwrite overwrite() {
    return force ? Overwrite.REPLACE : Overwrite.REFUSE;
  }

  private Path file(Path record) {
    Path beside = RecordFiles.annotations(record, extension);
    return out.map(folder -> folder.resolve(beside.getFileName())).orElse(beside);
  }

  private ParameterException usage(String problem) {
    return new ParameterException(spec.commandLine(), problem);
  }
}
