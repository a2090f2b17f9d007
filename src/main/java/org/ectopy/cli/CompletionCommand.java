package org.ectopy.cli;

import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code ectopy completion}: a script for bash and zsh. */
@Command(
    name = "completion",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Prints a script that lets bash or zsh complete commands and options.",
    footer = {
      "",
      "Examples:",
      "  source <(ectopy completion)                      # this shell",
      "  ectopy completion > /etc/bash_completion.d/ectopy   # every shell"
    })
final class CompletionCommand implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();

  CompletionCommand() {}

  @Override
  public void run() {
    spec.commandLine().getOut().print(AutoComplete.bash("ectopy", spec.root().commandLine()));
  }
}
