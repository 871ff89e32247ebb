package dev.sinew.cli;

import dev.sinew.progress.Progress;
import java.io.PrintStream;

/**
 * Where the program writes.
 *
 * @param out results
 * @param err mistakes
 * @param watched whether a person watches, so that a line may be drawn anew
 * @param coloured whether mistakes are shown in colours
 */
record Terminal(PrintStream out, PrintStream err, boolean watched, boolean coloured) {
  private static final String BOLD = "\u001B[1m";
  private static final String RED = "\u001B[1;31m";
  private static final String PLAIN = "\u001B[0m";

  /** The standard streams; in colours if both go to a terminal and NO_COLOR is not set. */
  static Terminal standard() {
    String noColour = System.getenv("NO_COLOR");
    boolean watched = Progress.watched();
    return new Terminal(
        System.out, System.err, watched, watched && (noColour == null || noColour.isEmpty()));
  }

  /** What a reader looks for, such as the place of a mistake. */
  String bold(String text) {
    return coloured ? BOLD + text + PLAIN : text;
  }

  /** What is wrong. */
  String red(String text) {
    return coloured ? RED + text + PLAIN : text;
  }
}
