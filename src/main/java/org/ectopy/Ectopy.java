package org.ectopy;

import org.ectopy.cli.CommandLineProgram;

/** The program's entry: the one class that knows both the window and the command line. */
public final class Ectopy {

  private Ectopy() {}

  /** Opens the window without arguments or on one existing record; anything else is a command. */
  public static void main(String[] arguments) {
    System.exit(CommandLineProgram.run(arguments));
  }
}
