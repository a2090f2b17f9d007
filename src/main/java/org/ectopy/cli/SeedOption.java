package org.ectopy.cli;

import picocli.CommandLine.Option;

/** The seed of a command that would do something else each time. */
final class SeedOption {

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      converter = SynthesizeCommand.Seed.class,
      description = "The seed of all that is random (default: ${DEFAULT-VALUE}).")
  private Long seed = 1L;

  SeedOption() {}

  long seed() {
    return seed;
  }
}
