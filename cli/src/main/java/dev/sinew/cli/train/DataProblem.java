package dev.sinew.cli.train;

/** Data that do not fit a network; the message says why. */
public final class DataProblem extends Exception {
  private static final long serialVersionUID = 1L;

  DataProblem(String message) {
    super(message);
  }
}
