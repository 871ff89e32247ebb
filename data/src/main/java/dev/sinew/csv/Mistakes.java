package dev.sinew.csv;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with one file, so that one run reports all of it. */
final class Mistakes {
  /** A file of the wrong kind has a mistake in every field; nobody reads more than these. */
  private static final int PRINTED = 20;

  private final String file;
  private final List<String> found = new ArrayList<>();

  Mistakes(String file) {
    this.file = file;
  }

  /** A mistake in the field number {@code column} of {@code line}, both counted from 1. */
  void add(long line, int column, String message) {
    found.add(file + ":" + line + ":" + column + ": " + message);
  }

  void throwIfAny() throws CsvException {
    if (found.isEmpty()) {
      return;
    }
    String text = String.join("\n", found.subList(0, Math.min(PRINTED, found.size())));
    int rest = found.size() - PRINTED;
    throw new CsvException(rest > 0 ? text + "\n" + file + ": and " + rest + " more" : text);
  }
}
