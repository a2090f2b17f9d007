package org.ectopy.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.ectopy.model.ModelBundle;
import org.ectopy.model.ModelCatalog;
import org.ectopy.model.network.ModelKind;
import org.ectopy.model.network.ModelKinds;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ectopy models}: lists models and the kinds that can be trained. */
@Command(
    name = "models",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description =
        "Lists the models that come with the program, the default first, and the kinds that can be"
            + " trained; or the bundles given.",
    footer = {"", "Examples:", "  ectopy models", "  ectopy models mine.ectopy-model"})
final class ModelsCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "BUNDLE", arity = "0..*", description = "Models in files.")
  private List<Path> bundles = List.of();

  ModelsCommand() {}

  @Override
  public Integer call() throws IOException {
    TextTable models = new TextTable("model", "what it is");
    for (Path file : bundles) {
      models.row(file.toString(), ModelLine.of(ModelBundle.read(file).card()));
    }
    if (bundles.isEmpty()) {
      ModelCatalog shipped = ModelCatalog.shipped();
      for (String name : shipped.names()) {
        models.row(name, ModelLine.of(shipped.named(name).card()));
      }
    }
    models.print(spec.commandLine().getOut());
    if (bundles.isEmpty()) {
      spec.commandLine().getOut().println();
      TextTable kinds = new TextTable("kind", "what it is");
      for (ModelKind kind : ModelKinds.all()) {
        kinds.row(kind.name(), kind.description());
      }
      kinds.print(spec.commandLine().getOut());
    }
    return ExitCode.OK;
  }
}
