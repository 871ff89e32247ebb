package dev.sinew.cli;

/** Ends a command with a message for its user. */
final class CommandFailure extends Exception {
  private static final long serialVersionUID = 1L;

  private final int exitCode;

  private CommandFailure(int exitCode, String message) {
    super(message);
    this.exitCode = exitCode;
  }

  /** The network, the data or what was to be checked is wrong. */
  static CommandFailure mistake(String message) {
    return new CommandFailure(ExitCode.MISTAKES, message);
  }

  /** The command cannot be carried out as it was given. */
  static CommandFailure usage(String message) {
    return new CommandFailure(ExitCode.USAGE, message);
  }

  int exitCode() {
    return exitCode;
  }
}
