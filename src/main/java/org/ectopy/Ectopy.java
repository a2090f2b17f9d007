package org.ectopy;

/** The program's entry: the one class that knows both the window and the command line. */
public final class Ectopy {

  private Ectopy() {}

  /** Starts the program. */
  public static void main(String[] args) {
    System.out.println("Ectopy");
  }
}
