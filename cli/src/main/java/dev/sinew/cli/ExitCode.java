package dev.sinew.cli;

/** What the program tells the one that started it. */
final class ExitCode {
  /** All is well. */
  static final int OK = 0;

  /** A network, its data or a model have mistakes, or what was to be checked does not hold. */
  static final int MISTAKES = 1;

  /** The command line is wrong, or a file cannot be read or written. */
  static final int USAGE = 2;

  /** The program itself broke down. */
  static final int FAULT = 3;

  private ExitCode() {}
}
