package dev.sinew.processor.bind;

import dev.sinew.diag.DiagnosticKind;
import dev.sinew.diag.DiagnosticLog;
import dev.sinew.tree.Tree;
import java.util.List;

/** What can be written and read, and has no meaning yet. */
public final class NotYet {
  private NotYet() {}

  /** Says so of {@code part}. */
  public static void report(Tree part, DiagnosticLog log) {
    log.report(DiagnosticKind.NOT_YET, part.span(), List.of(word(part)));
  }

  private static String word(Tree part) {
    if (part instanceof Tree.Function function) {
      return function.use().word();
    }
    if (part instanceof Tree.Range || part instanceof Tree.UpTo) {
      return "..";
    }
    if (part instanceof Tree.Parameter parameter) {
      return parameter.name().text();
    }
    return part.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
  }
}
