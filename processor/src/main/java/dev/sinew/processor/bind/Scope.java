package dev.sinew.processor.bind;

import static dev.sinew.diag.DiagnosticKind.DUPLICATE_NAME;
import static dev.sinew.diag.DiagnosticKind.JAVA_NAME;

import dev.sinew.diag.DiagnosticLog;
import dev.sinew.diag.Hint;
import dev.sinew.diag.HintKind;
import dev.sinew.tree.Tree;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** The values of one network that are known so far, and where each was defined. */
final class Scope {
  private record Entry(int node, Tree.Name name) {}

  private final DiagnosticLog log;
  private final Map<String, Entry> entries = new LinkedHashMap<>();

  Scope(DiagnosticLog log) {
    this.log = log;
  }

  /** Makes {@code name} known; the first definition of a name stays. */
  void define(Tree.Name name, int node) {
    checkJavaName(name, log);
    Entry first = entries.putIfAbsent(name.text(), new Entry(node, name));
    if (first != null) {
      reportTwice(name, first);
    }
  }

  /** Whether {@code name} may still become known; reports why not. */
  boolean isFree(Tree.Name name) {
    checkJavaName(name, log);
    Entry first = entries.get(name.text());
    if (first != null) {
      reportTwice(name, first);
    }
    return first == null;
  }

  private void reportTwice(Tree.Name name, Entry first) {
    log.report(
        DUPLICATE_NAME,
        name.span(),
        List.of(name.text()),
        Hint.of(
            HintKind.DEFINED_AT, name.text(), log.file().position(first.name().span().start())));
  }

  Optional<Integer> find(String name) {
    return Optional.ofNullable(entries.get(name)).map(Entry::node);
  }

  Set<String> names() {
    return entries.keySet();
  }

  static void checkJavaName(Tree.Name name, DiagnosticLog log) {
    if (!SourceVersion.isName(name.text(), SourceVersion.RELEASE_17)) {
      log.report(JAVA_NAME, name.span(), List.of(name.text()));
    }
  }
}
