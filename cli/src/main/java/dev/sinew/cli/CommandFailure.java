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

  /** The same, with what an exception says of it. */
  static CommandFailure mistake(Exception reason) {
    return mistake(String.valueOf(reason.getMessage()));
  }

  /** The command cannot be carried out as it was given. */
  static CommandFailure usage(String message) {
    return new CommandFailure(ExitCode.USAGE, message);
  }

  /** The same, with what an exception says of it. */
  static CommandFailure usage(Exception reason) {
    return usage(String.valueOf(reason.getMessage()));
  }

  int exitCode() {
    return exitCode;
  }
}
