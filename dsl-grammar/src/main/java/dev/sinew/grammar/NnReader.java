package dev.sinew.grammar;

import dev.sinew.diag.DiagnosticLog;
import dev.sinew.tree.Tree;

/** Reads a {@code .nn} text into a tree. */
public final class NnReader {
  private NnReader() {}

  /**
   * The tree of the log's file. Mistakes go to {@code log}; what could be read of the rest is in
   * the tree, which must not be compiled further if {@code log.hasErrors()}.
   */
  public static Tree.File read(DiagnosticLog log) {
    throw new AssertionError(log.file());
  }
}
